using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Resolution;

/// <summary>A day so many days from the reference date: yesterday is -1.</summary>
internal sealed record DayFromToday(int Days) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) =>
        context.Reference is { } reference && DatePeriod.Add(reference, Days) is { } day
            ? DatePeriod.OfDay(day) with { RelativeTo = reference }
            : null;
}

/// <summary>A weekday. A bare one in news is the last, the reference date itself included.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Modifier">Which one.</param>
/// <param name="Week">The week or the month that it lies in, or null.</param>
/// <param name="Ordinal">Which one of a month, or 0.</param>
/// <param name="Steps">2 for the one before the last or after the next.</param>
internal sealed record WeekdayExpression(
    DayOfWeek Day, DateModifier Modifier, DateExpression? Week = null, int Ordinal = 0, int Steps = 1) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (Week is not null) return Week.Resolve(context) is { } whole ? Within(whole) : null;

        DateOnly? anchor = Modifier is DateModifier.Following or DateModifier.Preceding or DateModifier.Same
            ? context.BackReference(DateUnit.Day)
            : context.Reference;
        if (anchor is not { } reference) return null;

        int back = Since(reference);
        long days = Modifier switch
        {
            DateModifier.None or DateModifier.Same => -back,
            DateModifier.Past or DateModifier.Preceding or DateModifier.Last =>
                (back == 0 ? -7 : -back) - (7 * (Steps - 1)),
            DateModifier.Next or DateModifier.Following or DateModifier.New => (7 * Steps) - back,
            _ => -back,
        };
        return DatePeriod.Add(reference, days) is { } day ? DatePeriod.OfDay(day) with { RelativeTo = reference } : null;
    }

    public override DatePeriod? ResolveBefore(DatePeriod end, DateContext context) =>
        Week is null && end.First.ToDateOnly() is { } last && DatePeriod.Add(last, -Since(last)) is { } day
            ? DatePeriod.OfDay(day) with { RelativeTo = end.RelativeTo }
            : Resolve(context);

    private DatePeriod? Within(DatePeriod whole)
    {
        if (whole.First.ToDateOnly() is not { } first || whole.Last.ToDateOnly() is not { } last) return null;

        int ahead = ((int)Day - (int)first.DayOfWeek + 7) % 7;
        return DatePeriod.Add(first, ahead + (7L * Math.Max(0, Ordinal - 1))) is { } day && day <= last
            ? DatePeriod.OfDay(day) with { RelativeTo = whole.RelativeTo }
            : null;
    }

    private int Since(DateOnly day) => ((int)day.DayOfWeek - (int)Day + 7) % 7;
}

/// <summary>A week, month, year or longer unit, so many from the one that holds an anchor.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Modifier">Which one, and counted from what.</param>
/// <param name="Steps">How many units it lies away, if more than one: al-mawsim qabla al-madi is 2.</param>
internal sealed record UnitExpression(DateUnit Unit, DateModifier Modifier, int Steps = 1) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        DateOnly? anchor = Modifier is DateModifier.Following or DateModifier.Preceding or DateModifier.Same
            ? context.BackReference(Unit)
            : context.Reference;
        if (anchor is not { } day) return null;

        int steps = Modifier switch
        {
            DateModifier.Past or DateModifier.Preceding or DateModifier.Last => -Steps,
            DateModifier.Next or DateModifier.Following => Steps,
            _ => 0,
        };
        return At(Unit, day, steps) is { } period ? period with { RelativeTo = day } : null;
    }

    /// <summary>The unit so many steps from the one that holds a day.</summary>
    public static DatePeriod? At(DateUnit unit, DateOnly day, int steps) => unit switch
    {
        DateUnit.Day => DatePeriod.Add(day, steps) is { } date ? DatePeriod.OfDay(date) : null,
        DateUnit.Night =>
            DatePeriod.Add(day, steps) is { } date ? DatePeriod.OfDay(date) with { Part = DatePart.Night } : null,
        DateUnit.Week => DatePeriod.Add(day, 7L * steps) is { } date ? DatePeriod.OfWeek(date) : null,
        DateUnit.Month => DatePeriod.AddMonths(day, steps) is { } date ? DatePeriod.OfMonth(date.Year, date.Month) : null,
        DateUnit.Quarter => DatePeriod.AddMonths(day, 3L * steps) is { } date
            ? DatePeriod.OfQuarter(date.Year, (date.Month + 2) / 3)
            : null,
        DateUnit.Half => DatePeriod.AddMonths(day, 6L * steps) is { } date
            ? DatePeriod.OfHalf(date.Year, (date.Month + 5) / 6)
            : null,
        DateUnit.Year => IsYear(day.Year + steps) ? DatePeriod.OfYear(day.Year + steps) : null,
        DateUnit.SportSeason => SportSeason(day, steps),
        DateUnit.Decade =>
            IsYear(day.Year + (10L * steps)) ? DatePeriod.OfDecade((day.Year / 10 * 10) + (10 * steps)) : null,
        DateUnit.Century =>
            IsYear(day.Year + (100L * steps)) ? DatePeriod.OfCentury((day.Year / 100 * 100) + (100 * steps)) : null,
        DateUnit.Millennium => IsYear(day.Year + (1000L * steps))
            ? DatePeriod.OfMillennium((day.Year / 1000 * 1000) + (1000 * steps))
            : null,
        _ => null,
    };

    // A season of sport runs from July to June of the next year.
    private static DatePeriod? SportSeason(DateOnly day, int steps)
    {
        int first = day.Year + steps - (day.Month < 7 ? 1 : 0);
        return IsYear(first) && IsYear(first + 1L)
            ? DatePeriod.OfRange(DatePeriod.OfYear(first), DatePeriod.OfYear(first + 1))
            : null;
    }

    private static bool IsYear(long year) => year is >= 1 and <= 9999;
}

/// <summary>A length of time away: qabla thalathat ayyam "three days ago", ba'd usbu'ayn "in two weeks".</summary>
/// <param name="Unit">The unit that is counted.</param>
/// <param name="Count">How many of them, at least 1.</param>
/// <param name="IsAhead">Whether it lies in the future.</param>
/// <param name="IsApproximate">Whether "about" or "more than" stands with it.</param>
internal sealed record Distance(DateUnit Unit, int Count, bool IsAhead, bool IsApproximate) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (context.Reference is not { } reference) return null;

        int steps = IsAhead ? Count : -Count;
        return UnitExpression.At(Unit, reference, steps) is { } period
            ? period with { RelativeTo = reference, IsApproximate = IsApproximate }
            : null;
    }
}

/// <summary>Several units together before or after the reference date: al-amayn al-muqbilayn "the next two years".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many, at least 2.</param>
/// <param name="Modifier">Past or next.</param>
internal sealed record UnitRun(DateUnit Unit, int Count, DateModifier Modifier) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        bool refersBack = Modifier is DateModifier.Following or DateModifier.Preceding;
        if ((refersBack ? context.BackReference(Unit) : context.Reference) is not { } anchor) return null;

        bool isAhead = Modifier is DateModifier.Next or DateModifier.Following;
        if (UnitExpression.At(Unit, anchor, isAhead ? 1 : -1) is not { } near
            || UnitExpression.At(Unit, anchor, isAhead ? Count : -Count) is not { } far)
        {
            return null;
        }

        return (isAhead ? DatePeriod.OfRange(near, far) : DatePeriod.OfRange(far, near)) is { } run
            ? run with { RelativeTo = anchor }
            : null;
    }
}
