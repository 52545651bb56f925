namespace EntityExtract.Dates;

/// <summary>How long the period is that a date names.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One week, Saturday to Friday, as the calendars of most Arab countries print it (Unicode CLDR).</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A season of the year.</summary>
    Season,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months, from January or July.</summary>
    Half,

    /// <summary>One year.</summary>
    Year,

    /// <summary>Ten years, from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years; the twentieth century is written 19XX.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,

    /// <summary>From one date to another: a range, or a number of days, weeks, months or years together.</summary>
    Interval,
}
