using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Resolution;

/// <summary>
/// A month, or a day of a month, in a year that is named or left to the reader. Where it is left, it is the last one, the
/// month of the reference date included, since news tells what has happened and says "next" of what is to come; with a
/// weekday it is the nearest one that falls on it, and of Ramadan and the feasts, which fill the papers beforehand, the
/// nearest of all.
/// </summary>
/// <param name="Calendar">The calendar of the month.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day, or null for the whole month.</param>
/// <param name="Modifier">Whether the last, the next or the present one is meant.</param>
/// <param name="Weekday">The weekday that stands with it, or null.</param>
internal sealed record CalendarDate(
    DateCalendar Calendar, DateExpression? Year, int Month, int? Day, DateModifier Modifier, DayOfWeek? Weekday) : DateExpression
{
    // A writer who gives the weekday writes of this year, the last or the next.
    private const int YearsAroundForWeekday = 1;

    private const int YearsAround = 2;

    // Any eight years have a 29 February, and a thirtieth of any Hijri month.
    private const int YearsAroundForLeapDay = 8;

    private const int Ramadan = 9;

    /// <summary>Whether it is a feast, whose "last" and "next" count from the day itself, and which is written of beforehand.</summary>
    public bool IsFeast { get; init; }

    private bool IsAnnounced => IsFeast || (Calendar == DateCalendar.UmmAlQura && Month == Ramadan);

    public override DatePeriod? Resolve(DateContext context)
    {
        if (Year is not null) return Year.Resolve(context) is { } year ? Within(year) : null;

        DateOnly? anchor = Modifier is DateModifier.Following or DateModifier.Preceding or DateModifier.Same
            ? context.BackReference(DateUnit.Month)
            : context.Reference;
        return anchor is { } reference && ChooseYear(reference) is { } chosen && In(chosen) is { } date
            ? date with { RelativeTo = reference }
            : null;
    }

    public override DatePeriod? ResolveBefore(DatePeriod end, DateContext context)
    {
        if (Year is not null) return Resolve(context);

        int home = HomeYear(end.First);
        DatePeriod? chosen = In(home) is { } same && same.First.CompareTo(end.First) <= 0 ? same : In(home - 1);
        return chosen is { } date ? date with { RelativeTo = end.RelativeTo } : null;
    }

    /// <summary>The same in a year of its own calendar.</summary>
    private DatePeriod? In(int year)
    {
        if (Calendar == DateCalendar.UmmAlQura) return DatePeriod.OfHijri(new HijriDate(year, Month, Day));
        if (Day is not { } day) return DatePeriod.OfMonth(year, Month);
        return day >= 1 && day <= CivilDay.DaysInMonth(year, Month)
            ? DatePeriod.OfDay(new CivilDay(year, Month, day))
            : null;
    }

    // "Ramadan of the year 2024": the year of one calendar and the month of the other meet where the month begins in it.
    private DatePeriod? Within(DatePeriod year)
    {
        if (year.Precision is not (DatePrecision.Year or DatePrecision.Interval)) return null;
        if (Calendar == DateCalendar.Gregorian && year.Hijri is null) return Keep(In(year.First.Year), year);
        if (year.Hijri is { } hijri && Calendar == DateCalendar.UmmAlQura) return Keep(In(hijri.Year), year);

        for (int home = HomeYear(year.First); home <= HomeYear(year.Last); home++)
        {
            if (In(home) is { } date && date.First.CompareTo(year.First) >= 0 && date.First.CompareTo(year.Last) <= 0)
                return Keep(date, year);
        }

        return null;

        static DatePeriod? Keep(DatePeriod? found, DatePeriod year) =>
            found is { } date ? date with { RelativeTo = year.RelativeTo } : null;
    }

    private int? ChooseYear(DateOnly reference)
    {
        if (Weekday is not null && Nearest(reference, YearsAroundForWeekday, fitsWeekday: true) is { } fitting)
            return fitting;
        return Nearest(reference, YearsAround, fitsWeekday: false) ?? Nearest(reference, YearsAroundForLeapDay, fitsWeekday: false);
    }

    // The year in which the date is nearest to the reference date, among those that the modifier allows.
    private int? Nearest(DateOnly reference, int reach, bool fitsWeekday)
    {
        int home = HomeYear(CivilDay.Of(reference));
        int? best = null;
        int bestDistance = int.MaxValue;
        for (int year = home - reach; year <= home + reach; year++)
        {
            if (BoundsIn(year) is not { } bounds || (fitsWeekday && bounds.First.DayOfWeek != Weekday)) continue;
            if (!Allows(bounds, reference, fitsWeekday)) continue;

            int distance = bounds.First > reference ? bounds.First.DayNumber - reference.DayNumber
                : bounds.Last < reference ? reference.DayNumber - bounds.Last.DayNumber
                : 0;
            if (distance < bestDistance) (best, bestDistance) = (year, distance);
        }

        return best;
    }

    // "Last" and "next" count months: the tenth of a month is not "last" before the month is over.
    private bool Allows((DateOnly First, DateOnly Last) bounds, DateOnly reference, bool fitsWeekday)
    {
        (DateOnly first, DateOnly last) = IsFeast ? bounds : MonthOf(bounds.First);
        (DateOnly from, DateOnly to) = IsFeast ? (reference, reference) : MonthOf(reference);
        return Modifier switch
        {
            DateModifier.Past or DateModifier.Preceding or DateModifier.Last => last < from,
            DateModifier.Next or DateModifier.Following => first > to,
            _ => fitsWeekday || IsAnnounced || first <= reference,
        };
    }

    // The first and the last day in a year of its own calendar, where there is such a date.
    private (DateOnly First, DateOnly Last)? BoundsIn(int year)
    {
        if (Calendar == DateCalendar.UmmAlQura) return new HijriDate(year, Month, Day).ToGregorian();
        if (year is < 1 or > 9999) return null;

        int days = DateTime.DaysInMonth(year, Month);
        if (Day is not { } day) return (new DateOnly(year, Month, 1), new DateOnly(year, Month, days));
        if (day < 1 || day > days) return null;
        var date = new DateOnly(year, Month, day);
        return (date, date);
    }

    // The bounds of the month, of its own calendar, that holds a day.
    private (DateOnly First, DateOnly Last) MonthOf(DateOnly day)
    {
        if (Calendar == DateCalendar.UmmAlQura && HijriDate.MonthOf(day).ToGregorian() is { } month) return month;
        return (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
    }

    private int HomeYear(CivilDay day) => Calendar == DateCalendar.Gregorian
        ? day.Year
        : day.ToDateOnly() is { } date ? HijriDate.MonthOf(date).Year : 1;
}
