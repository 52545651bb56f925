using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Feasts and new years.
internal ref partial struct DateGrammar
{
    /// <summary>A feast: id al-fitr al-mubarak, ra's as-sana al-hijriya, al-mawlid an-nabawi, yawm arafa.</summary>
    private DateMatch? Feast(int at)
    {
        if (FeastAt(at) is not { } feast) return null;

        int end = feast.End;
        while (Next(end) == DateWordKind.Blessing) end++;
        if (Next(end) == DateWordKind.Modifier
            && (DateModifier)Value(end) is var modifier and not (DateModifier.New or DateModifier.Alike))
        {
            return new DateMatch(end + 1, new FeastDay(feast.Name, 0, null, modifier), DatePrecision.Day);
        }

        if (feast.Name != FeastName.Unnamed && YearTail(end, DateCalendar.Gregorian) is { } year)
            return new DateMatch(year.End, new FeastDay(feast.Name, 0, year.Meaning), DatePrecision.Day);
        return new DateMatch(end, new FeastDay(feast.Name, 0, null), DatePrecision.Day, feast.Certainty);
    }

    private readonly record struct FeastMatch(int End, FeastName Name, DateCertainty Certainty);

    private FeastMatch? FeastAt(int at)
    {
        switch (Kind(at))
        {
            case DateWordKind.Feast when Next(at + 1) == DateWordKind.FeastName:
                bool isMawlid = Value(at + 1) == (int)FeastName.Mawlid
                    && NextIs(at + 2, DateWordKind.FeastName, (int)FeastName.MawlidTail);
                return new FeastMatch(isMawlid ? at + 3 : at + 2, (FeastName)Value(at + 1), DateCertainty.Certain);

            // id al-milad is Christmas; id milad, a birthday, has no article.
            case DateWordKind.Feast when NextIs(at + 1, DateWordKind.Nativity, 0):
                return new FeastMatch(at + 2, FeastName.Christmas, DateCertainty.Certain);
            case DateWordKind.Feast when Next(at + 1) == DateWordKind.National:
                return new FeastMatch(at + 2, FeastName.National, DateCertainty.Certain);

            // al-id, "the feast", is one of two; which one the season tells, and no rule.
            case DateWordKind.Feast when Value(at) == 1 || Next(at + 1) == DateWordKind.Blessing:
                return new FeastMatch(at + 1, FeastName.Unnamed, Previous(at) == DateWordKind.NameNoun
                    ? DateCertainty.Weak
                    : DateCertainty.Likely);

            // Any other: id ash-shukr, "Thanksgiving". Without a preposition it may be somebody's name.
            case DateWordKind.Feast when Value(at) == 0 && Next(at + 1) == DateWordKind.None && Joins(at + 1) && IsDefinite(at + 1):
                return new FeastMatch(at + 2, FeastName.Unnamed, IsTimePreposition(Previous(at))
                    ? DateCertainty.Likely
                    : DateCertainty.Weak);

            // ra's as-sana, New Year; with what follows, that of another calendar.
            case DateWordKind.Head when NextIs(at + 1, DateWordKind.DefiniteUnit, (int)DateUnit.Year):
                return Next(at + 2) switch
                {
                    DateWordKind.HijriEra => new FeastMatch(at + 3, FeastName.HijriNewYear, DateCertainty.Certain),
                    DateWordKind.ChristianEra => new FeastMatch(at + 3, FeastName.NewYear, DateCertainty.Certain),
                    DateWordKind.YearKind => new FeastMatch(at + 3, (FeastName)Value(at + 2), DateCertainty.Certain),
                    _ => new FeastMatch(at + 2, FeastName.NewYear, DateCertainty.Certain),
                };

            case DateWordKind.FeastName:
                return NamedFeast(at);
            default:
                return null;
        }
    }

    // Names that need no noun: ashura, al-mawlid an-nabawi, al-isra wa-l-mi'raj. Behind yawm or layla all of them do.
    private FeastMatch? NamedFeast(int at)
    {
        var name = (FeastName)Value(at);
        switch (name)
        {
            case FeastName.Mawlid when NextIs(at + 1, DateWordKind.FeastName, (int)FeastName.MawlidTail):
                return new FeastMatch(at + 2, name, DateCertainty.Certain);
            case FeastName.Isra when AfterAnd(at + 1) is var tail and >= 0 && Kind(tail) == DateWordKind.FeastName:
                return new FeastMatch(tail + 1, name, DateCertainty.Certain);
            case FeastName.Ashura or FeastName.Nawruz:
                return new FeastMatch(at + 1, name, DateCertainty.Likely);
            case FeastName.Arafa or FeastName.Tarwiya or FeastName.Qadr or FeastName.Adha or FeastName.Tashriq or FeastName.Fitr
                or FeastName.Independence or FeastName.Throne or FeastName.Labour or FeastName.Mother or FeastName.Valentine:
                bool hasNoun = Previous(at) is DateWordKind.Unit or DateWordKind.DayPart or DateWordKind.PluralUnit;
                return hasNoun ? new FeastMatch(at + 1, name, DateCertainty.Certain) : null;
            default:
                return null;
        }
    }

    /// <summary>A night or part of a feast: laylat al-qadr, laylat al-id, sabah al-id.</summary>
    private DateMatch? NightOfFeast(int at)
    {
        int i = NextIs(at + 1, DateWordKind.Unit, (int)DateUnit.Day) ? at + 2 : at + 1;
        if (!Joins(i) || Kind(i) is not (DateWordKind.Feast or DateWordKind.FeastName or DateWordKind.Head)) return null;
        if (Feast(i) is not { } feast) return null;

        // The night of a feast is the one before it; that of power and the others that are nights themselves stay.
        bool isEve = Value(at) is (int)DatePart.Night or (int)DatePart.Evening && Kind(i) != DateWordKind.FeastName
            && feast.Meaning is FeastDay;
        DateMatch night = isEve ? feast with { Meaning = new DayBefore(feast.Meaning) } : feast;
        return Parted(night, (DatePart)Value(at)) with { Certainty = DateCertainty.Certain };
    }

    /// <summary>A day of a feast or of a month by its place: awwal ayyam id al-adha, thani ayyam ramadan.</summary>
    private DateMatch? DayOfFeast(int at)
    {
        int i = at + 1;
        if (Next(i) is not (DateWordKind.PluralUnit or DateWordKind.Unit)
            || UnitAt(i) is not (DateUnit.Day or DateUnit.Night))
        {
            return null;
        }

        i++;
        if (Next(i) is DateWordKind.From or DateWordKind.In) i++; // awwal yawm min ramadan
        if (!Joins(i)) return null;

        if (FeastAt(i) is { } feast)
        {
            int end = feast.End;
            while (Next(end) == DateWordKind.Blessing) end++;
            DateMatch? year = YearTail(end, DateCalendar.Gregorian);
            return new DateMatch(year?.End ?? end, new FeastDay(feast.Name, Value(at) - 1, year?.Meaning), DatePrecision.Day);
        }

        return Simple(i) is { Level: DatePrecision.Month } month
            ? new DateMatch(month.End, new DayOfMonth(Value(at), month.Meaning), DatePrecision.Day)
            : null;
    }

    /// <summary>al-yawm al-watani: the National Day, which every country has its own of.</summary>
    private DateMatch? NationalDay(int at) => Next(at + 1) == DateWordKind.National
        ? new DateMatch(at + 2, OpenDate.Instance, DatePrecision.Day)
        : null;
}
