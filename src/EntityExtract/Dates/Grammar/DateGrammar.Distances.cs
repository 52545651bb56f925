using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Lengths of time away from today.
internal ref partial struct DateGrammar
{
    /// <summary>
    /// A length of time away: qabla thalathat ayyam, mundhu usbu'ayn, ba'd aktar min amayn, qabla sana wa-nisf.
    /// Counted from an event it is no date: ba'd yawmayn min al-hadith.
    /// </summary>
    private DateMatch? Distance(int at)
    {
        int i = at + 1;
        bool isOpen = false;
        if (Next(i) == DateWordKind.What && Next(i + 1) == DateWordKind.AboutVerb)
        {
            // mundhu ma yaqrub min, ma yazid an
            isOpen = true;
            i += 2;
            if (Next(i) == DateWordKind.From || Next(i) == DateWordKind.On) i++;
        }
        else if (Next(i) == DateWordKind.About)
        {
            isOpen = true;
            i++;
            if (Next(i) == DateWordKind.From) i++; // akthar min
            if (Next(i) == DateWordKind.About) i++;
        }

        if (!Joins(i) || Length(i) is not { } length) return null;
        if (Next(length.End) == DateWordKind.Modifier && Value(length.End) == (int)DateModifier.New) return null;

        // yawman ba'd yawm, "day after day"; ma ba'd, "what comes after".
        if (Previous(at) == DateWordKind.CountedUnit && _tokens[at - 1].Value == (int)length.Unit) return null;
        if (Previous(at) == DateWordKind.What && length.Count == 1) return null;

        int end = length.End;
        if (Next(end) == DateWordKind.Elapsed) end++;

        // ba'd yawm, "a day later", tells a story.
        bool isStory = length is { Unit: DateUnit.Day, Count: 1 } && Kind(at) == DateWordKind.After;
        DateCertainty certainty = isStory ? DateCertainty.Weak : DateCertainty.Certain;
        if (Next(end) == DateWordKind.From && Next(end + 1) == DateWordKind.Now)
        {
            end += 2; // min al-an
        }
        else
        {
            // From an event, ba'd sana ala al-hadith, qabla yawmayn faqat min al-hadith: no date by itself.
            int origin = Next(end) == DateWordKind.Only ? end + 1 : end;
            if (Next(origin) == DateWordKind.From || (Kind(at) == DateWordKind.After && Next(origin) == DateWordKind.On))
                certainty = DateCertainty.Weak;
        }

        bool isPast = Kind(at) != DateWordKind.After;
        DateExpression meaning = length.Count == 0
            ? OpenDate.Instance
            : new Distance(length.Unit, length.Count, !isPast, isOpen || length.IsApproximate);
        return new DateMatch(end, meaning, LevelOf(length.Unit), certainty);
    }

    private readonly record struct LengthMatch(int End, DateUnit Unit, int Count, bool IsApproximate);

    private LengthMatch? Length(int at)
    {
        LengthMatch? length = Kind(at) switch
        {
            // One unit: mundhu am. But qabla am 2003 and ba'd yawm al-jum'a are dates behind a preposition.
            DateWordKind.Unit when !(Simple(at) is { Certainty: not DateCertainty.Weak }) && !IsFeastDay(at)
                => new LengthMatch(NextIs(at + 1, DateWordKind.Cardinal, 1) ? at + 2 : at + 1, UnitAt(at), 1, false),
            // ma yuqarib usbu'an
            DateWordKind.CountedUnit when Kind(at - 1) is DateWordKind.AboutVerb =>
                new LengthMatch(at + 1, UnitAt(at), 1, false),
            DateWordKind.DualUnit => new LengthMatch(at + 1, UnitAt(at), 2, false),
            DateWordKind.Digits or DateWordKind.Cardinal => CountedLength(at),
            _ => null,
        };
        if (length is not { } found) return null;

        // wa-nisf (as-sana), "and a half"; wa-thalathat ashhur, "and three months".
        int half = AfterAnd(found.End);
        if (half >= 0 && Kind(half) == DateWordKind.HalfMore)
        {
            int end = half + 1;
            if (Next(end) == DateWordKind.DefiniteUnit && UnitAt(end) == found.Unit) end++;
            return found with { End = end, IsApproximate = true };
        }

        if (half >= 0 && CountedLength(half) is { } rest && rest.Unit < found.Unit)
            return found with { End = rest.End, IsApproximate = true };
        return found;
    }

    private LengthMatch? CountedLength(int at)
    {
        if (Cardinal(at) is not { Number: >= 1 } count) return null;
        if (Next(count.End) == DateWordKind.Million)
            return Next(count.End + 1) is DateWordKind.Unit
                ? new LengthMatch(count.End + 2, UnitAt(count.End + 1), 0, true)
                : null;
        return Next(count.End) is DateWordKind.PluralUnit or DateWordKind.CountedUnit or DateWordKind.Unit
            ? new LengthMatch(count.End + 1, UnitAt(count.End), count.Number, false)
            : null;
    }

    private bool IsFeastDay(int at) =>
        UnitAt(at) == DateUnit.Day && Next(at + 1) is DateWordKind.Feast or DateWordKind.FeastName;
}
