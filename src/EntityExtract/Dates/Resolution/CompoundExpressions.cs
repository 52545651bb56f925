using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Resolution;

/// <summary>A day, by its number, of a month that another expression names: "the seventh of the present month".</summary>
internal sealed record DayOfMonth(int Day, DateExpression Month) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (Month.Resolve(context) is not { Precision: DatePrecision.Month } month) return null;
        if (month.Hijri is { } hijri)
        {
            return DatePeriod.OfHijri(hijri with { Day = Day }) is { } day
                ? day with { RelativeTo = month.RelativeTo }
                : null;
        }

        return Day >= 1 && Day <= month.Last.Day
            ? DatePeriod.OfDay(month.First with { Day = Day }) with { RelativeTo = month.RelativeTo }
            : null;
    }
}

/// <summary>A quarter, half, third, week or season by its number, of a year or month.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Number">Its number, from 1; -1 for the last.</param>
/// <param name="Whole">What it is a part of, or null for the year of the reference date.</param>
internal sealed record Subdivision(DateUnit Unit, int Number, DateExpression? Whole) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        DateExpression whole = Whole ?? new UnitExpression(DateUnit.Year, DateModifier.Current);
        if (whole.Resolve(context) is not { } period || PartOf(period) is not { } part) return null;
        return part with { RelativeTo = period.RelativeTo };
    }

    private DatePeriod? PartOf(DatePeriod whole)
    {
        bool isYear = whole.Precision == DatePrecision.Year && whole.Hijri is null;
        int count = Unit switch
        {
            DateUnit.Quarter => 4,
            DateUnit.Half => 2,
            DateUnit.ThirdOfMonth => 3,
            DateUnit.Decade => 10,
            _ => 5,
        };
        int number = Number == -1 ? count : Number;
        if (number < 1 || number > count) return null;

        switch (Unit)
        {
            case DateUnit.Quarter when isYear:
                return DatePeriod.OfQuarter(whole.First.Year, number);
            case DateUnit.Half when isYear:
                return DatePeriod.OfHalf(whole.First.Year, number);
            case DateUnit.Quarter when whole.Precision == DatePrecision.Century:
                return Years(whole.First.Year, number, 25);
            case DateUnit.Half when whole.Precision == DatePrecision.Century:
                return Years(whole.First.Year, number, 50);
            case DateUnit.Half when whole.Precision == DatePrecision.Decade:
                return Years(whole.First.Year, number, 5);
            case DateUnit.Half when whole.Precision == DatePrecision.Month:
                return Days(whole, number, 15, number == count);
            case DateUnit.ThirdOfMonth when whole.Precision == DatePrecision.Month:
                return Days(whole, number, 10, number == count);
            case DateUnit.ThirdOfMonth when isYear:
                return DatePeriod.OfRange(
                    DatePeriod.OfMonth(whole.First.Year, (4 * number) - 3), DatePeriod.OfMonth(whole.First.Year, 4 * number));
            case DateUnit.Decade when whole.Precision == DatePrecision.Century && Number > 0:
                return DatePeriod.OfDecade(whole.First.Year + (10 * (number - 1)));
            case DateUnit.Week when whole.Precision == DatePrecision.Month:
                return Number > 0 ? Days(whole, number, 7, false) : LastWeek(whole);
            default:
                return null;
        }
    }

    private static DatePeriod? LastWeek(DatePeriod month) =>
        month.Last.ToDateOnly() is { } last && DatePeriod.Add(last, -6) is { } first
            ? DatePeriod.OfRange(DatePeriod.OfDay(first), DatePeriod.OfDay(last))
            : null;

    private static DatePeriod? Years(int first, int number, int length) => DatePeriod.OfRange(
        DatePeriod.OfYear(first + ((number - 1) * length)), DatePeriod.OfYear(first + (number * length) - 1));

    // The first seven days are the first week of a month, for want of a rule that all countries share.
    private static DatePeriod? Days(DatePeriod month, int number, int length, bool toTheEnd)
    {
        if (month.First.ToDateOnly() is not { } first || month.Last.ToDateOnly() is not { } last) return null;
        if (DatePeriod.Add(first, (number - 1) * length) is not { } from || from > last) return null;

        DateOnly to = toTheEnd ? last : DatePeriod.Add(from, length - 1) ?? last;
        return DatePeriod.OfRange(DatePeriod.OfDay(from), DatePeriod.OfDay(to > last ? last : to));
    }
}

/// <summary>A season of a year: sayf 2014, "summer 2014".</summary>
/// <param name="Season">21 spring to 24 winter.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Modifier">Without a year: which one.</param>
internal sealed record SeasonExpression(int Season, DateExpression? Year, DateModifier Modifier) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (Year is not null)
        {
            return Year.Resolve(context) is { Precision: DatePrecision.Year, Hijri: null } year
                ? DatePeriod.OfSeason(year.First.Year, Season) with { RelativeTo = year.RelativeTo }
                : null;
        }

        if (context.Reference is not { } reference) return null;

        CivilDay today = CivilDay.Of(reference);
        DatePeriod? chosen = null;
        for (int year = Math.Max(1, today.Year - 2); year <= Math.Min(DateOnly.MaxValue.Year, today.Year + 1); year++)
        {
            DatePeriod season = DatePeriod.OfSeason(year, Season);
            bool fits = Modifier switch
            {
                DateModifier.Past or DateModifier.Preceding => season.Last.CompareTo(today) < 0,
                DateModifier.Next or DateModifier.Following => season.First.CompareTo(today) > 0,
                DateModifier.None => season.First.CompareTo(today) <= 0,
                _ => year == today.Year,
            };
            if (!fits) continue;

            chosen = season;
            if (Modifier is not (DateModifier.Past or DateModifier.Preceding or DateModifier.None)) break;
        }

        return chosen is { } found ? found with { RelativeTo = reference } : null;
    }
}

/// <summary>From one date to another, both included.</summary>
internal sealed record DateRange(DateExpression From, DateExpression To) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        // The end first: what the beginning leaves open is what comes before it.
        if (To.Resolve(context) is not { } to) return null;

        DatePeriod? first = From.Resolve(context);
        bool isOpen = first is not { } known || known.First.CompareTo(to.First) > 0 || known.RelativeTo is not null;
        if (isOpen) first = From.ResolveBefore(to, context) ?? first;
        return first is { } from ? DatePeriod.OfRange(from, to) : null;
    }
}

/// <summary>The first months, or days, of a period: "the first six months of 2024".</summary>
internal sealed record FirstMonths(int Count, bool FromEnd, DateExpression Year) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (Count is < 1 or > 12 || Year.Resolve(context) is not { Precision: DatePrecision.Year, Hijri: null } year)
            return null;

        int first = FromEnd ? 13 - Count : 1;
        return DatePeriod.OfRange(
            DatePeriod.OfMonth(year.First.Year, first), DatePeriod.OfMonth(year.First.Year, first + Count - 1)) is { } months
                ? months with { RelativeTo = year.RelativeTo }
                : null;
    }
}

/// <summary>The last day of a month.</summary>
internal sealed record LastDayOf(DateExpression Month) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) =>
        Month.Resolve(context) is { Precision: DatePrecision.Month } month
            ? DatePeriod.OfDay(month.Last) with { RelativeTo = month.RelativeTo, IsApproximate = month.IsApproximate, Calendar = month.Calendar }
            : null;
}

/// <summary>The night before a day: "the night of New Year" is 31 December.</summary>
internal sealed record DayBefore(DateExpression Day) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) =>
        Day.Resolve(context) is { Precision: DatePrecision.Day } day
            && day.First.ToDateOnly() is { } date && DatePeriod.Add(date, -1) is { } before
                ? DatePeriod.OfDay(before) with { RelativeTo = day.RelativeTo, IsApproximate = day.IsApproximate, Calendar = day.Calendar }
                : null;
}

/// <summary>"About" a date: its value is approximate.</summary>
internal sealed record About(DateExpression Date) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) =>
        Date.Resolve(context) is { } period ? period with { IsApproximate = true } : null;
}

/// <summary>A part of a period or of a day.</summary>
internal sealed record PartOf(DateExpression Whole, DatePart Part) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context) =>
        Whole.Resolve(context) is { } period ? period with { Part = Part } : null;
}

/// <summary>The same date in two calendars. The Gregorian one is the value, and the Hijri one stays with it.</summary>
internal sealed record PairedDate(DateExpression First, DateExpression Second) : DateExpression
{
    public override DatePeriod? Resolve(DateContext context)
    {
        if (First.Resolve(context) is not { } first) return Second.Resolve(context);
        if (Second.Resolve(context) is not { } second) return first;

        // A weekday or a deictic day tells less than the date beside it.
        DatePeriod value = second.RelativeTo is not null && first.RelativeTo is null ? first : second;
        bool isFirstGregorian = first.Hijri is null && first.RelativeTo is null && first.Precision == value.Precision;
        if (value.Hijri is not null && isFirstGregorian) value = first;
        return value with { Hijri = first.Hijri ?? second.Hijri, Part = first.Part };
    }
}
