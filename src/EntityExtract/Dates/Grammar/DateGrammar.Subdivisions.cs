using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Quarters, halves, weeks and days of longer periods.
internal ref partial struct DateGrammar
{
    /// <summary>A part of a year, of a month or of a century: ar-rub al-awwal min am 2024, an-nisf ath-thani min ramadan.</summary>
    private DateMatch? Subdivision(int at)
    {
        DateUnit unit = UnitAt(at);
        int i = at + 1;
        if (!Joins(i)) return null;

        int number;
        DateModifier modifier = DateModifier.None;
        switch (Kind(i))
        {
            case DateWordKind.Ordinal:
                if (Ordinal(i) is not { Number: <= 5 } ordinal || ordinal.End != i + 1) return null;
                number = ordinal.Number;
                break;
            case DateWordKind.Article when Next(i + 1) == DateWordKind.Digits && Value(i + 1) is >= 1 and <= 4: // ar-rub al-2
                number = Value(i + 1);
                i++;
                break;

            // ar-rub al-akhir "the last quarter" of a year; ar-rub al-madi "the quarter before this".
            case DateWordKind.Modifier:
                modifier = (DateModifier)Value(i);
                number = -1;
                break;
            default:
                return null;
        }

        i++;
        DateMatch? whole = Whole(i);
        if (whole is null && modifier != DateModifier.None)
        {
            if (Kind(at) != DateWordKind.YearPart || modifier is DateModifier.New or DateModifier.Alike) return null;
            if (modifier == DateModifier.Last)
                return new DateMatch(i, new Subdivision(unit, -1, null), LevelOf(unit), DateCertainty.Weak);
            return new DateMatch(i, new UnitExpression(unit, modifier), LevelOf(unit));
        }

        if (whole is { } named)
        {
            // al-usbu al-awwal min ad-dawri is a round of matches: only months have weeks here.
            if (unit == DateUnit.Week && named.Level != DatePrecision.Month) return null;
            bool isPlace = modifier is DateModifier.None or DateModifier.Last;
            return new DateMatch(
                named.End, isPlace ? new Subdivision(unit, number, named.Meaning) : OpenDate.Instance, LevelOf(unit));
        }

        return unit switch
        {
            DateUnit.Quarter when !IsChapter(at) => new DateMatch(
                i,
                new Subdivision(unit, number, null),
                DatePrecision.Quarter,
                Next(i) == DateWordKind.From ? DateCertainty.Weak : DateCertainty.Likely),
            DateUnit.Half => new DateMatch(i, new Subdivision(unit, number, null), DatePrecision.Half, DateCertainty.Weak),
            _ => null,
        };
    }

    // al-fasl is a quarter in the Maghreb, a chapter elsewhere.
    private bool IsChapter(int at) => Slice(at) is [_, _, Text.ArabicLetter.Feh, ..];

    // What something is a part of: min am 2024, li-am 2024, al-am al-madi, 2014.
    private DateMatch? Whole(int at)
    {
        if (YearTail(at, DateCalendar.Gregorian) is { } year) return year;

        bool hasOf = Next(at) == DateWordKind.From;
        int i = hasOf ? at + 1 : at;
        if ((uint)i >= (uint)_tokens.Length || _tokens[i].StartsLine) return null;
        if (_tokens[i].Proclitic is not (DateProclitic.None or DateProclitic.For)) return null;
        if (!hasOf && _tokens[i].Proclitic == DateProclitic.None) return null;

        if (Simple(i) is { Level: not (DatePrecision.Day or DatePrecision.Week or DatePrecision.Interval) } whole)
            return whole;

        // min al-am, "of the year": the present one.
        return Kind(i) == DateWordKind.DefiniteUnit && UnitAt(i) is DateUnit.Year or DateUnit.Month or DateUnit.Century
            ? new DateMatch(i + 1, new UnitExpression(UnitAt(i), DateModifier.Current), LevelOf(UnitAt(i)))
            : null;
    }

    // al-iqd ath-thani min al-qarn: a decade by its place.
    private DateMatch? DecadeOfCentury(int at)
    {
        if (Ordinal(at + 1) is not { } ordinal || Whole(ordinal.End) is not { Level: DatePrecision.Century } century)
            return null;
        return new DateMatch(century.End, new Subdivision(DateUnit.Decade, ordinal.Number, century.Meaning), DatePrecision.Decade);
    }

    // al-yawm at-tasi ashar min ramadan: a day of a month by its place.
    private DateMatch? DayOfMonthByOrdinal(int at)
    {
        if (!Joins(at + 1) || Ordinal(at + 1) is not { } ordinal || Next(ordinal.End) != DateWordKind.From) return null;
        return DayMonth(at + 1);
    }
}
