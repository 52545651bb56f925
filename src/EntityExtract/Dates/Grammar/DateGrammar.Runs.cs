using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Several units together, and the days and months that begin or end a period.
internal ref partial struct DateGrammar
{
    /// <summary>Several units together: al-amayn al-muqbilayn, as-sanawat al-khams al-muqbila, ath-thalath sanawat al-madiya.</summary>
    private DateMatch? UnitRun(int at)
    {
        int count;
        int i;
        DateUnit unit;
        switch (Kind(at))
        {
            case DateWordKind.DefiniteDualUnit:
                (count, unit, i) = (2, UnitAt(at), at + 1);
                if (NextIs(i, DateWordKind.DefiniteCardinal, 2)) i++;
                break;
            case DateWordKind.DefinitePluralUnit when Next(at + 1) == DateWordKind.DefiniteCardinal:
                (count, unit, i) = (Value(at + 1), UnitAt(at), at + 2);
                if (NextIs(i, DateWordKind.Cardinal, 10)) (count, i) = (count + 10, i + 1);
                break;
            // as-sanawat ath-thalathin al-akhira; al-ayyam al-30 al-muqbila
            case DateWordKind.DefinitePluralUnit when Next(at + 1) == DateWordKind.OrdinalTen:
                (count, unit, i) = (Value(at + 1), UnitAt(at), at + 2);
                break;
            case DateWordKind.DefinitePluralUnit when Next(at + 1) == DateWordKind.Article && Next(at + 2) == DateWordKind.Digits && Value(at + 2) is >= 2 and <= 999:
                (count, unit, i) = (Value(at + 2), UnitAt(at), at + 3);
                break;
            case DateWordKind.DefinitePluralUnit when Next(at + 1) == DateWordKind.Digits && Value(at + 1) is >= 2 and <= 999:
                (count, unit, i) = (Value(at + 1), UnitAt(at), at + 2);
                break;
            // ath-thamaniyata ashara shahran al-muqbila
            case DateWordKind.DefiniteCardinal when NextIs(at + 1, DateWordKind.Cardinal, 10) && Next(at + 2) == DateWordKind.CountedUnit:
                (count, unit, i) = (Value(at) + 10, UnitAt(at + 2), at + 3);
                break;

            // al-50 aman al-madiya
            case DateWordKind.Article when Next(at + 1) == DateWordKind.Digits && Value(at + 1) is >= 2 and <= 999
                && Next(at + 2) is DateWordKind.CountedUnit or DateWordKind.PluralUnit or DateWordKind.Unit:
                (count, unit, i) = (Value(at + 1), UnitAt(at + 2), at + 3);
                break;
            case DateWordKind.DefiniteCardinal when Next(at + 1) is DateWordKind.PluralUnit or DateWordKind.DefinitePluralUnit:
                (count, unit, i) = (Value(at), UnitAt(at + 1), at + 2);
                break;
            default:
                return null;
        }

        if (Next(i) != DateWordKind.Modifier) return null;
        var modifier = (DateModifier)Value(i);
        if (modifier is DateModifier.New or DateModifier.Current or DateModifier.Alike) return null;
        return RunOf(i + 1, unit, count, modifier == DateModifier.Last ? DateModifier.Past : modifier);
    }

    /// <summary>"The first six months of 2024": al-ashhur as-sitta al-ula min 2024, al-ashhur at-tis'a min al-am.</summary>
    private DateMatch? FirstMonths(int at)
    {
        if (Kind(at) != DateWordKind.DefinitePluralUnit || UnitAt(at) != DateUnit.Month
            || Next(at + 1) != DateWordKind.DefiniteCardinal)
        {
            return null;
        }

        int i = at + 2;
        bool fromEnd = NextIs(i, DateWordKind.Modifier, (int)DateModifier.Last);
        bool isNamed = fromEnd || NextIs(i, DateWordKind.Ordinal, 1);
        if (isNamed) i++;
        if (Whole(i) is { Level: DatePrecision.Year } year)
            return new DateMatch(year.End, new FirstMonths(Value(at + 1), fromEnd, year.Meaning), DatePrecision.Interval);
        return isNamed && !fromEnd
            ? new DateMatch(
                i,
                new FirstMonths(Value(at + 1), false, new UnitExpression(DateUnit.Year, DateModifier.Current)),
                DatePrecision.Interval,
                DateCertainty.Weak)
            : null;
    }

    // al-ashr al-awakhir min ramadan, "the last ten" nights; al-ashr al-awwal min dhi al-hijja, "the first ten".
    private DateMatch? LastDays(int at)
    {
        if (Kind(at) != DateWordKind.DefiniteCardinal || Value(at) != 10) return null;
        bool isFirst = NextIs(at + 1, DateWordKind.Ordinal, 1);
        if (!isFirst && Next(at + 1) != DateWordKind.LastDays) return null;
        if (Next(at + 2) != DateWordKind.From || !Joins(at + 3)
            || Simple(at + 3) is not { Level: DatePrecision.Month } month)
        {
            return null;
        }

        return new DateMatch(month.End, new Subdivision(DateUnit.ThirdOfMonth, isFirst
            ? 1
            : -1, month.Meaning), DatePrecision.Interval);
    }

    // akhir yawm min ramadan, awwal yawm fi shahr ramadan.
    private DateMatch? LastDayOf(int at)
    {
        if (Value(at) != (int)DatePart.End || !NextIs(at + 1, DateWordKind.Unit, (int)DateUnit.Day)) return null;
        if (Next(at + 2) is not (DateWordKind.From or DateWordKind.In) || !Joins(at + 3)) return null;
        return Simple(at + 3) is { Level: DatePrecision.Month, Certainty: not DateCertainty.Weak } month
            ? new DateMatch(month.End, new LastDayOf(month.Meaning), DatePrecision.Day)
            : null;
    }

    /// <summary>"The last 12 months": akhir 12 shahran, akhir thalath sanawat, akhir yawmayn.</summary>
    private DateMatch? UnitRunAfterLast(int at)
    {
        if (Value(at) != (int)DatePart.End || !Joins(at + 1)) return null;
        if (Kind(at + 1) == DateWordKind.DualUnit) return RunOf(at + 2, UnitAt(at + 1), 2, DateModifier.Past);
        if (Cardinal(at + 1) is not { Number: >= 2 and <= 999 } count) return null;
        return Next(count.End) is DateWordKind.PluralUnit or DateWordKind.CountedUnit or DateWordKind.Unit
            ? RunOf(count.End + 1, UnitAt(count.End), count.Number, DateModifier.Past)
            : null;
    }

    private static DateMatch RunOf(int end, DateUnit unit, int count, DateModifier modifier) => new(
        end,
        new UnitRun(unit, count, modifier),
        DatePrecision.Interval);
}
