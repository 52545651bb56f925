using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Days: weekdays, the days around today, the parts of a day.
internal ref partial struct DateGrammar
{
    /// <summary>A day after a part of it or after "day": whatever rule finds one.</summary>
    private DateMatch? DayLevel(int at)
    {
        if (!Joins(at)) return null;
        return Simple(at) is { Level: DatePrecision.Day } day ? day : null;
    }

    /// <summary>A part of a day with its day: masa ams, fajr al-ahad, sabah yawm al-jum'a, layl as-sabt al-ahad.</summary>
    private DateMatch? DayPart(int at)
    {
        var part = (DatePart)Value(at);
        if (NightOfFeast(at) is { } feast) return feast;
        if (DaysOfNight(at + 1) is { } nights) return Parted(nights, part);
        if (DayLevel(at + 1) is not { } day) return null;

        // The night between two days: layl as-sabt al-ahad, layl as-sabt - al-ahad.
        int second = Next(day.End) is DateWordKind.Dash or DateWordKind.Slash ? day.End + 1 : day.End;
        if (part == DatePart.Night && Kind(day.End - 1) == DateWordKind.Weekday && Next(second) == DateWordKind.Weekday
            && Weekday(second) is { } next)
        {
            day = new DateMatch(next.End, new DateRange(day.Meaning, next.Meaning), DatePrecision.Interval);
        }

        return Parted(day, part) with { Certainty = Sure(day, part) };
    }

    // laylat 20 ila 21 nufambir
    private DateMatch? DaysOfNight(int at) => Next(at) == DateWordKind.Digits && Enumeration(at) is { } days ? days : null;

    // "He appeared today" and "he blew up the day": zuhr and asr are nouns in this place often enough, but not before a
    // date that is itself doubtful.
    private static DateCertainty Sure(DateMatch day, DatePart part) =>
        day.Certainty == DateCertainty.Weak && part == DatePart.Whole ? DateCertainty.Weak : DateCertainty.Certain;

    private static DateMatch Parted(DateMatch match, DatePart part) =>
        match with { Meaning = new PartOf(match.Meaning, part) };

    /// <summary>Before and after noon: ba'd zuhr al-ithnayn, qabla zuhr ams.</summary>
    private DateMatch? AroundNoon(int at)
    {
        if (!NextIs(at + 1, DateWordKind.DayPart, (int)DatePart.Noon) || Kind(at) == DateWordKind.Since) return null;
        if (DayLevel(at + 2) is not { } day) return null;
        return Parted(day, Kind(at) == DateWordKind.After ? DatePart.Afternoon : DatePart.Morning);
    }

    /// <summary>A day counted from today, with the weekday or the date that says it again: ams (al-khamis), al-yawm 6 mayu.</summary>
    private DateMatch? Deictic(int at)
    {
        if (DeicticDay(at) is not { } day) return null;

        int end = day.End;

        // An appositive weekday: al-yawm al-jum'a, al-yawm (al-jum'a), with its date behind it.
        if (Next(end) == DateWordKind.Weekday)
        {
            end++;
        }
        else if (Next(end) == DateWordKind.OpenBracket && Next(end + 1) == DateWordKind.Weekday)
        {
            int i = end + 2;
            if (Joins(i) && (DayMonth(i) ?? (Kind(i) == DateWordKind.DigitGroup ? Numeric(i) : null)) is { } inner)
                i = inner.End;
            if (Next(i) == DateWordKind.CloseBracket) end = i + 1;
        }

        DateMatch match = day.To(end);
        if (end > day.End) match = match with { Certainty = DateCertainty.Certain };
        int date = SkipComma(end);
        if (Joins(date) && Kind(date) is DateWordKind.Digits or DateWordKind.Ordinal or DateWordKind.DigitGroup
            && (DayMonth(date) ?? Numeric(date)) is { Level: DatePrecision.Day } written)
        {
            return new DateMatch(written.End, new PairedDate(written.Meaning, day.Meaning), DatePrecision.Day);
        }

        return match;
    }

    private DateMatch? DeicticDay(int at)
    {
        switch (Kind(at))
        {
            // awwal ams, awwal min ams, ams al-awwal: the day before yesterday.
            case DateWordKind.BareOrdinal when Value(at) == 1:
                int yesterday = Next(at + 1) == DateWordKind.From ? at + 2 : at + 1;
                return NextIs(yesterday, DateWordKind.DeicticDay, -1) ? Days(yesterday + 1, -2) : null;
            case DateWordKind.DeicticDay when Value(at) == -1 && NextIs(at + 1, DateWordKind.Ordinal, 1):
                return Days(at + 2, -2);
            case DateWordKind.DeicticDay:
                return Days(at + 1, Value(at));

            // qabla ams, qabla yawm ams; ba'd ghad.
            case DateWordKind.Before or DateWordKind.After:
                int sign = Kind(at) == DateWordKind.After ? 1 : -1;
                int near = NextIs(at + 1, DateWordKind.Unit, (int)DateUnit.Day) ? at + 2 : at + 1;
                return NextIs(near, DateWordKind.DeicticDay, sign) ? Days(near + 1, 2 * sign) : null;

            case DateWordKind.DefiniteUnit when Value(at) == (int)DateUnit.Day:
                return Days(at + 1, 0) with { Certainty = Today(at) };
            case DateWordKind.Tonight:
                return Parted(Days(at + 1, 0), DatePart.Night) with { Certainty = Tonight(at) };
            default:
                return null;
        }
    }

    private static DateMatch Days(int end, int days) => new(end, new DayFromToday(days), DatePrecision.Day);

    // al-yawm is "today", "nowadays", "the day" and half the names of papers. What stands around it tells some of these.
    private DateCertainty Today(int at)
    {
        bool isOtherDay = Previous(at) is DateWordKind.This or DateWordKind.That or DateWordKind.NameNoun or DateWordKind.In
            or DateWordKind.Until or DateWordKind.To or DateWordKind.After or DateWordKind.Before or DateWordKind.From
            || Next(at + 1) is DateWordKind.Relative or DateWordKind.Ordinal or DateWordKind.NameTail or DateWordKind.National or DateWordKind.Article
            || Kind(at - 2) == DateWordKind.What
            || _tokens[at].Proclitic is DateProclitic.For or DateProclitic.In;
        return isOtherDay ? DateCertainty.Weak : DateCertainty.Likely;
    }

    private DateCertainty Tonight(int at) =>
        Previous(at) is DateWordKind.This or DateWordKind.That or DateWordKind.In || IsDefinite(at + 1)
            ? DateCertainty.Weak
            : DateCertainty.Likely;

    /// <summary>A weekday, alone or with what says which: al-khamis al-madi, al-jum'a 6 sibtambir, al-ahad min al-usbu al-muqbil.</summary>
    private DateMatch? Weekday(int at)
    {
        if (Kind(at) is not (DateWordKind.Weekday or DateWordKind.BareWeekday)) return null;

        var day = (DayOfWeek)Value(at);
        int i = at + 1;
        DateModifier modifier = DateModifier.None;
        int steps = 1;
        if (Placement(i) is { Modifier: not DateModifier.New } placement) (modifier, steps, i) = placement;

        if (WeekdayDate(i, day) is { } dated) return dated;

        // The week that it lies in: al-ahad min al-usbu al-muqbil.
        int week = Next(i) == DateWordKind.From ? i + 1 : i;
        if (modifier == DateModifier.None && Joins(week)
            && Kind(week) is DateWordKind.DefiniteUnit or DateWordKind.This && Unit(week) is { Level: DatePrecision.Week } whole)
        {
            return new DateMatch(whole.End, new WeekdayExpression(day, DateModifier.None, whole.Meaning), DatePrecision.Day);
        }

        // The seventh and the first weekday of the press are surnames and sermons as well; alone they are only likely.
        return new DateMatch(
            i,
            new WeekdayExpression(day, modifier, Steps: steps),
            DatePrecision.Day,
            modifier == DateModifier.None ? DateCertainty.Likely : DateCertainty.Certain);
    }

    // The date behind a weekday: al-jum'a 6 sibtambir, al-jum'a, 6 sibtambir, al-jum'a (6 sibtambir 2024).
    private DateMatch? WeekdayDate(int at, DayOfWeek day)
    {
        bool isBracket = Next(at) == DateWordKind.OpenBracket;
        int i = isBracket ? at + 1 : SkipComma(at);
        // al-khamis fi 13 mayu
        if (Next(i) == DateWordKind.In && Joins(i + 1) && DayMonth(i + 1) is { Meaning: CalendarDate } after) return after;
        if (!Joins(i)) return null;

        DateMatch? date = Kind(i) switch
        {
            DateWordKind.Digits => DayMonth(i, day) ?? SpacedNumeric(i),
            DateWordKind.DigitGroup => Numeric(i),
            DateWordKind.Ordinal or DateWordKind.OrdinalTen or DateWordKind.BareOrdinal => DayMonth(i, day),
            DateWordKind.Month or DateWordKind.TwinMonth when Months(i) is { } month => MonthThenDay(month),
            _ => null,
        };
        if (date is not { Level: DatePrecision.Day } found) return null;

        found = found with { Certainty = DateCertainty.Certain };
        return isBracket ? Closed(found) : found;
    }

    /// <summary>"The first Friday of July": awwal yawm jum'a min yulyu.</summary>
    private DateMatch? WeekdayOfMonth(int at)
    {
        int i = NextIs(at + 1, DateWordKind.Unit, (int)DateUnit.Day) ? at + 2 : at + 1;
        if (Next(i) is not (DateWordKind.BareWeekday or DateWordKind.Weekday)) return null;

        int month = i + 2;
        if (Next(i + 1) is not (DateWordKind.From or DateWordKind.In) || !Joins(month)) return null;
        if (Simple(month) is not { Level: DatePrecision.Month } whole) return null;

        var meaning = new WeekdayExpression((DayOfWeek)Value(i), DateModifier.None, whole.Meaning, Value(at));
        return new DateMatch(whole.End, meaning, DatePrecision.Day);
    }

    /// <summary>What follows yawm "day": yawm al-jum'a, yawm ams, yawm 25 yulyu, yawm ahad, yawm arafa.</summary>
    private DateMatch? AfterDay(int at)
    {
        int i = at + 1;
        if (!Joins(i)) return null;
        switch (Kind(i))
        {
            case DateWordKind.Weekday:
                return Weekday(i) is { } weekday ? weekday with { Certainty = DateCertainty.Certain } : null;

            // Without the article these are numbers: yawm ahad "a Sunday", but yawm ahad ar-rijal.
            case DateWordKind.BareWeekday:
                return Weekday(i) is { } bare ? bare with
                {
                    Certainty = bare.End > i + 1 ? DateCertainty.Certain : DateCertainty.Weak,
                }
                    : null;
            case DateWordKind.DeicticDay:
                return Deictic(i);
            case DateWordKind.OpenBracket when Next(i + 1) == DateWordKind.Weekday && Weekday(i + 1) is { } bracketed: // zuhr yawm (al-ithnayn)
                return Closed(bracketed with { Certainty = DateCertainty.Certain });
            case DateWordKind.Digits or DateWordKind.DigitGroup or DateWordKind.Ordinal or DateWordKind.OrdinalTen or DateWordKind.BareOrdinal
                or DateWordKind.Cardinal or DateWordKind.Article:
                return Simple(i) is { Level: DatePrecision.Day or DatePrecision.Interval } date ? date : DayAlone(i);
            case DateWordKind.Feast or DateWordKind.FeastName or DateWordKind.Head:
                return Feast(i) is { } feast ? feast with { Certainty = DateCertainty.Certain } : null;
            default:
                return null;
        }
    }

    // yawm 27: the day of a month that is clear to the reader, or a count of days.
    private DateMatch? DayAlone(int at) =>
        Kind(at) == DateWordKind.Digits && DayNumber(at) is { Number: >= 1 and <= LongestMonth } number
            ? new DateMatch(
                number.End,
                new DayOfMonth(number.Number, new UnitExpression(DateUnit.Month, DateModifier.Current)),
                DatePrecision.Day,
                DateCertainty.Weak)
            : null;
}
