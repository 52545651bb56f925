namespace EntityExtract.Dates.Vocabulary;

/// <summary>A unit of time that words name.</summary>
internal enum DateUnit
{
    Minute,
    Hour,
    Day,

    /// <summary>As a day, with the night meant.</summary>
    Night,
    Week,

    /// <summary>Ten days of a month.</summary>
    ThirdOfMonth,
    Month,
    Quarter,
    Half,
    Year,

    /// <summary>A season of sport, of harvest or of pilgrimage: a period, but no calendar tells its bounds.</summary>
    SportSeason,
    Decade,
    Century,
    Millennium,
}
