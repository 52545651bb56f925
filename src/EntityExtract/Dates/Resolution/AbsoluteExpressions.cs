using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Resolution;

/// <summary>A period that is known as it stands; null for one that does not exist.</summary>
internal sealed record FixedPeriod(DatePeriod? Period) : DateExpression
{
    /// <summary>A date that does not exist, such as the thirtieth of February.</summary>
    public static FixedPeriod Impossible { get; } = new((DatePeriod?)null);

    public override DatePeriod? Resolve(DateContext context) => Period;
}

/// <summary>A date that no calendar settles.</summary>
internal sealed record OpenDate : DateExpression
{
    public static OpenDate Instance { get; } = new();

    public override DatePeriod? Resolve(DateContext context) => null;
}

/// <summary>A year by its number.</summary>
/// <param name="Calendar">The calendar that it is counted in.</param>
/// <param name="Number">The number; 0 and below before Christ.</param>
internal sealed record YearNumber(DateCalendar Calendar, int Number) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) => Calendar == DateCalendar.UmmAlQura
        ? DatePeriod.OfHijri(new HijriDate(Number, null, null))
        : DatePeriod.OfYear(Number);
}

/// <summary>A decade by its name: "the eighties" of the twentieth century, or of one that is named.</summary>
/// <param name="Tens">20 to 90.</param>
/// <param name="Century">The century, or null.</param>
internal sealed record DecadeByName(int Tens, DateExpression? Century) : DateExpression
{
    private const int TwentiethCentury = 1900;

    public override DatePeriod? Resolve(DateContext context)
    {
        if (Century is null) return DatePeriod.OfDecade(TwentiethCentury + Tens);

        // "The eighties of the last century" is clear enough without a reference date.
        if (Century.Resolve(context) is not { } century)
            return context.Reference is null ? DatePeriod.OfDecade(TwentiethCentury + Tens) : null;
        return century.First.Year < 0
            ? null
            : DatePeriod.OfDecade(century.First.Year + Tens) with { RelativeTo = century.RelativeTo };
    }
}

/// <summary>A century by its number.</summary>
/// <param name="Number">1 and up.</param>
/// <param name="IsBeforeChrist">Whether it is counted backwards.</param>
/// <param name="Calendar">The calendar that it is counted in.</param>
internal sealed record CenturyNumber(int Number, bool IsBeforeChrist, DateCalendar Calendar) : DateExpression
{
    private const int LastCentury = 100;

    public override DatePeriod? Resolve(DateContext context)
    {
        if (Number is < 1 or > LastCentury) return null;
        if (Calendar == DateCalendar.UmmAlQura)
        {
            // The fourth century of the Hijra has the years 301 to 400.
            return new HijriDate((100 * Number) - 99, null, null).ToGregorian() is { First: var first }
                && new HijriDate(100 * Number, null, null).ToGregorian() is { Last: var last }
                    ? DatePeriod.OfRange(
                        DatePeriod.OfYear(first.Year) with { IsApproximate = true },
                        DatePeriod.OfYear(last.Year) with { IsApproximate = true }) is { } years
                        ? years with { Calendar = DateCalendar.UmmAlQura } : null
                    : null;
        }

        // The third century BC has the years 300 to 201, which ISO 8601 writes -0299 to -0200.
        return IsBeforeChrist
            ? DatePeriod.OfRange(DatePeriod.OfYear(1 - (100 * Number)), DatePeriod.OfYear(100 - (100 * Number)))
            : DatePeriod.OfCentury((100 * Number) - 100);
    }
}

/// <summary>A feast with a day of its own in the Gregorian or the Hijri calendar.</summary>
/// <param name="Feast">The feast.</param>
/// <param name="Offset">Days after its first: "the third day of the feast" is 2.</param>
/// <param name="Year">The year that is named with it, or null for the nearest.</param>
/// <param name="Modifier">Without a year: which one.</param>
internal sealed record FeastDay(
    FeastName Feast, int Offset, DateExpression? Year, DateModifier Modifier = DateModifier.None) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (DayOf(Feast) is not { } date) return null;
        if (new CalendarDate(date.Calendar, Year, date.Month, date.Day, Modifier, null) { IsFeast = true }.Resolve(context) is not { } day)
        {
            return null;
        }

        if (Offset == 0) return day;
        if (day.First.ToDateOnly() is not { } first || DatePeriod.Add(first, Offset) is not { } moved) return null;
        return DatePeriod.OfDay(moved) with { RelativeTo = day.RelativeTo, Calendar = day.Calendar, IsApproximate = day.IsApproximate };
    }

    private static (DateCalendar Calendar, int Month, int Day)? DayOf(FeastName feast) => feast switch
    {
        FeastName.Fitr => (DateCalendar.UmmAlQura, 10, 1),
        FeastName.Tarwiya => (DateCalendar.UmmAlQura, 12, 8),
        FeastName.Arafa => (DateCalendar.UmmAlQura, 12, 9),
        FeastName.Adha => (DateCalendar.UmmAlQura, 12, 10),
        FeastName.Tashriq => (DateCalendar.UmmAlQura, 12, 11),
        FeastName.HijriNewYear => (DateCalendar.UmmAlQura, 1, 1),
        FeastName.Ashura => (DateCalendar.UmmAlQura, 1, 10),
        FeastName.Mawlid => (DateCalendar.UmmAlQura, 3, 12),
        FeastName.Isra => (DateCalendar.UmmAlQura, 7, 27),
        FeastName.Qadr => (DateCalendar.UmmAlQura, 9, 27),
        FeastName.NewYear => (DateCalendar.Gregorian, 1, 1),
        FeastName.Valentine => (DateCalendar.Gregorian, 2, 14),
        FeastName.Mother => (DateCalendar.Gregorian, 3, 21), // in the Arab countries
        FeastName.Nawruz => (DateCalendar.Gregorian, 3, 21),
        FeastName.Labour => (DateCalendar.Gregorian, 5, 1),
        FeastName.Throne => (DateCalendar.Gregorian, 7, 30), // Morocco, since 1999
        FeastName.Christmas => (DateCalendar.Gregorian, 12, 25),
        _ => null,
    };
}
