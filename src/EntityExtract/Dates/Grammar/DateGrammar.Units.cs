using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Units of time that a modifier, a demonstrative or a number places.
internal ref partial struct DateGrammar
{
    /// <summary>What begins with a unit without the article: yawm al-jum'a, shahr yulyu, am 2003, mawsim 2014-2015.</summary>
    private DateMatch? AfterUnit(int at)
    {
        switch ((DateUnit)Value(at))
        {
            case DateUnit.Day:
                return AfterDay(at);
            case DateUnit.Month:
                return Month(at) ?? NumberedMonth(at);
            case DateUnit.Year:
                return Year(at);
            case DateUnit.Century:
                return Century(at);
            case DateUnit.Decade when Next(at + 1) == DateWordKind.DecadeName:
                return Decade(at + 1);
            case DateUnit.SportSeason:
                return SportSeason(at);
            default:
                return null;
        }
    }

    // The present press of Egypt and Morocco numbers months: shahr 7.
    private DateMatch? NumberedMonth(int at)
    {
        if (Next(at + 1) != DateWordKind.Digits || Value(at + 1) is < 1 or > 12 || _tokens[at + 1].DigitCount > 2)
            return null;
        DateMatch match = MonthAndYear(new MonthMatch(at + 2, Value(at + 1), DateCalendar.Gregorian, false, false), null, null);
        return match with { Certainty = match.End > at + 2 ? DateCertainty.Certain : DateCertainty.Weak };
    }

    /// <summary>What begins with a unit with the article: al-am al-madi, al-yawm, al-qarn at-tasi ashar, al-am 2014.</summary>
    private DateMatch? AfterDefiniteUnit(int at)
    {
        var unit = (DateUnit)Value(at);
        if (unit == DateUnit.Year && Previous(at) == DateWordKind.GeneralNoun && _tokens[at].Proclitic == DateProclitic.None)
        {
            return null;
        }

        if (unit == DateUnit.Day && NationalDay(at) is { } national) return national;
        if (unit == DateUnit.Day && DayOfMonthByOrdinal(at) is { } numbered) return numbered;
        if (unit == DateUnit.Century && Century(at) is { } century) return century;
        if (unit == DateUnit.Decade && Next(at + 1) == DateWordKind.Ordinal) return DecadeOfCentury(at);
        if (unit == DateUnit.Week
            && (Next(at + 1) == DateWordKind.Ordinal || NextIs(at + 1, DateWordKind.Modifier, (int)DateModifier.Last))
            && Subdivision(at) is { } week)
        {
            return week;
        }

        if (unit == DateUnit.Year && Year(at) is { } year) return year;
        if (Unit(at) is { } placed) return placed;
        if (unit == DateUnit.SportSeason) return SportSeason(at);
        return unit == DateUnit.Day ? Deictic(at) : null;
    }

    /// <summary>A unit with what places it: al-usbu al-muqbil, al-am nafsuhu, ash-shahr al-fadil, al-mawsim qabla al-madi.</summary>
    private DateMatch? Unit(int at)
    {
        if (Kind(at) is DateWordKind.This or DateWordKind.That or DateWordKind.SameBefore) return Demonstrative(at);
        if (Kind(at) is not (DateWordKind.DefiniteUnit or DateWordKind.Tonight)) return null;

        DateUnit unit = UnitAt(at);
        int i = at + 1;

        // al-am ad-dirasi al-hali, "the present school year": a year of its own kind, which no calendar settles.
        bool isOwnKind = Next(i) == DateWordKind.YearKind;
        if (isOwnKind || (unit == DateUnit.Year && Next(i) is DateWordKind.HijriEra or DateWordKind.ChristianEra)) i++;
        if (Next(i) == DateWordKind.Blessing && unit == DateUnit.Month && !isOwnKind)
        {
            // ash-shahr al-fadil: Ramadan.
            return new DateMatch(
                i + 1, new CalendarDate(DateCalendar.UmmAlQura, null, 9, null, DateModifier.None, null), DatePrecision.Month);
        }

        if (Placement(i) is not { } placement) return null;

        bool isOpen = isOwnKind || placement.Modifier is DateModifier.New or DateModifier.Alike;
        DateExpression meaning = isOpen ? OpenDate.Instance : new UnitExpression(unit, placement.Modifier, placement.Steps);
        var match = new DateMatch(placement.End, meaning, LevelOf(unit));

        if (SaidAgain(unit, match) is { } named) return named;

        // al-aqd al-jadid is "the new contract" and al-yawm al-akhir "the last day" of anything.
        bool isStory = placement.Modifier switch
        {
            DateModifier.New or DateModifier.Last => unit is DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Decade,
            DateModifier.Current or DateModifier.Same => unit == DateUnit.Decade,
            _ => false,
        };
        return isStory ? match with { Certainty = DateCertainty.Weak } : match;
    }

    /// <summary>
    /// What says a placed unit again, or a day of it: al-am al-hali 2015, hadha al-am (2016), al-mawsim al-jadid
    /// 2018/2017, al-usbu al-muqbil yawm al-jum'a.
    /// </summary>
    private DateMatch? SaidAgain(DateUnit unit, DateMatch match)
    {
        int i = match.End;
        switch (unit)
        {
            case DateUnit.Week:
                return WeekdayOfWeek(match);
            case DateUnit.Year or DateUnit.SportSeason when Joins(i) && YearPair(i) is { } pair:
                return pair;
            case DateUnit.Year when Joins(i) && YearNumber(i, isNamed: false, DateCalendar.Gregorian) is { } number:
                return number;
            case DateUnit.Year when Next(i) == DateWordKind.OpenBracket && Joins(i + 1)
                && YearNumber(i + 1, isNamed: false, DateCalendar.Gregorian) is { } inner:
                return Closed(inner);
            default:
                return null;
        }
    }

    // al-usbu al-muqbil yawm al-jum'a: "Friday next week".
    private DateMatch? WeekdayOfWeek(DateMatch week)
    {
        int i = NextIs(week.End, DateWordKind.Unit, (int)DateUnit.Day) ? week.End + 1 : week.End;
        return Next(i) == DateWordKind.Weekday
            ? new DateMatch(i + 1, new WeekdayExpression((DayOfWeek)Value(i), DateModifier.None, week.Meaning), DatePrecision.Day)
            : null;
    }

    // The modifier behind a unit, one or two: al-madi, al-jari, qabla al-madi, nafsuhu.
    private (DateModifier Modifier, int Steps, int End)? Placement(int at)
    {
        switch (Next(at))
        {
            case DateWordKind.Before when NextIs(at + 1, DateWordKind.Modifier, (int)DateModifier.Past):
                return (DateModifier.Past, 2, at + 2);
            case DateWordKind.After when NextIs(at + 1, DateWordKind.Modifier, (int)DateModifier.Next):
                return (DateModifier.Next, 2, at + 2);
            case DateWordKind.SameAfter:
                return (DateModifier.Same, 1, at + 1);
            case DateWordKind.Modifier:
                return ((DateModifier)Value(at), 1, at + 1);
            default:
                return null;
        }
    }

    /// <summary>"This", "that" and "the same": hadha al-am, hadha as-sayf, nafs al-yawm, nafs al-fatra min al-am al-madi.</summary>
    private DateMatch? Demonstrative(int at)
    {
        int i = at + 1;
        if (!Joins(i)) return null;

        DateModifier modifier = Kind(at) == DateWordKind.This ? DateModifier.Current : DateModifier.Same;
        if (Kind(i) == DateWordKind.Period && Kind(at) == DateWordKind.SameBefore) return SamePeriod(i);
        if (Kind(i) == DateWordKind.DefiniteSeason && modifier == DateModifier.Current)
            return new DateMatch(i + 1, new SeasonExpression(Value(i), null, DateModifier.Current), DatePrecision.Season);
        if (Kind(i) is DateWordKind.Tonight && modifier == DateModifier.Current)
            return Parted(Days(i + 1, 0), DatePart.Night);
        // hadha as-sabah
        if (Kind(i) is DateWordKind.DefiniteDayPart && modifier == DateModifier.Current)
            return Parted(Days(i + 1, 0), (DatePart)Value(i));
        // hadha yawm al-jum'a
        if (Kind(i) == DateWordKind.Unit && Kind(at) == DateWordKind.This && AfterUnit(i) is { } day) return day;
        if (Kind(at) == DateWordKind.This && Months(i) is { Month: > 0 } month) // hadha yanayir
        {
            return new DateMatch(
                month.End,
                new CalendarDate(month.Calendar, null, month.Month, null, DateModifier.Current, null),
                DatePrecision.Month,
                month.IsAmbiguous ? DateCertainty.Weak : DateCertainty.Certain);
        }

        if (Kind(i) != DateWordKind.DefiniteUnit) return null;

        DateUnit unit = UnitAt(i);
        // hadha ash-shahr al-fadil, hadha al-am al-jari
        if (Kind(at) == DateWordKind.This && Unit(i) is { } placed) return placed;
        DateExpression meaning = new UnitExpression(unit, modifier);
        var match = new DateMatch(i + 1, meaning, LevelOf(unit));
        if (unit == DateUnit.Year && Next(match.End) == DateWordKind.YearKind)
            return new DateMatch(match.End + 1, OpenDate.Instance, DatePrecision.Year);
        if (SaidAgain(unit, match) is { } named) return named;

        // "This day" and "that year" point into a story as often as at the calendar.
        bool isDoubtful = Kind(at) == DateWordKind.That
            || (Kind(at) == DateWordKind.This && unit is DateUnit.Day or DateUnit.Century);
        if (unit == DateUnit.Day && Kind(at) == DateWordKind.That) return match with { Certainty = DateCertainty.Weak };
        return isDoubtful ? match with { Certainty = DateCertainty.Likely } : match;
    }

    /// <summary>"The same period of last year": al-fatra nafsuha min al-am al-madi, nafs al-fatra min am 2014.</summary>
    private DateMatch? SamePeriod(int at)
    {
        int i = at + 1;
        if (Kind(at - 1) != DateWordKind.SameBefore)
        {
            if (Next(i) != DateWordKind.SameAfter && !NextIs(i, DateWordKind.Modifier, (int)DateModifier.Alike))
                return null;
            i++;
        }

        if (YearTail(i, DateCalendar.Gregorian) is not { } year) return null;
        return new DateMatch(year.End, OpenDate.Instance, DatePrecision.Interval);
    }

    private DateUnit UnitAt(int at) => Kind(at) == DateWordKind.Tonight ? DateUnit.Night : (DateUnit)Value(at);

    private static DatePrecision LevelOf(DateUnit unit) => unit switch
    {
        DateUnit.Day or DateUnit.Night => DatePrecision.Day,
        DateUnit.Week => DatePrecision.Week,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Quarter => DatePrecision.Quarter,
        DateUnit.Half => DatePrecision.Half,
        DateUnit.Year => DatePrecision.Year,
        DateUnit.Decade => DatePrecision.Decade,
        DateUnit.Century => DatePrecision.Century,
        DateUnit.Millennium => DatePrecision.Millennium,
        _ => DatePrecision.Interval,
    };
}
