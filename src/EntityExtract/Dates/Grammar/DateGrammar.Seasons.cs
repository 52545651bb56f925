using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Seasons of the year and of sport.
internal ref partial struct DateGrammar
{
    /// <summary>A season of the year: sayf 2014, sayf al-am al-madi, as-sayf al-muqbil, fasl ash-shita.</summary>
    private DateMatch? Season(int at)
    {
        bool hasNoun = Kind(at) == DateWordKind.SeasonNoun;
        int i = hasNoun ? at + 1 : at;
        if (hasNoun && Next(i) is not (DateWordKind.Season or DateWordKind.DefiniteSeason)) return null;

        int season = Value(i);
        bool isDefinite = Kind(i) == DateWordKind.DefiniteSeason;
        i++;
        if (YearTail(i, DateCalendar.Gregorian) is { } year)
            return new DateMatch(year.End, new SeasonExpression(season, year.Meaning, DateModifier.None), DatePrecision.Season);
        if (Next(i) == DateWordKind.Modifier)
            return new DateMatch(i + 1, new SeasonExpression(season, null, (DateModifier)Value(i)), DatePrecision.Season);
        if (!isDefinite) return null;
        return new DateMatch(
            i,
            new SeasonExpression(season, null, DateModifier.None),
            DatePrecision.Season,
            hasNoun ? DateCertainty.Likely : DateCertainty.Weak);
    }

    /// <summary>A season of sport, harvest or pilgrimage: mawsim 2014-2015, mawsim al-hajj. Only its years are known.</summary>
    private DateMatch? SportSeason(int at)
    {
        int i = at + 1;
        if (!Joins(i)) return null;
        if (Next(i) == DateWordKind.YearKind) i++;
        if (YearPair(i) is { } pair) return pair;
        if (YearTail(i, DateCalendar.Gregorian) is { } year) return year;
        if (Kind(i) == DateWordKind.FeastName && Value(i) == (int)FeastName.Hajj)
        {
            int end = YearTail(i + 1, DateCalendar.Gregorian)?.End ?? i + 1;
            return new DateMatch(end, OpenDate.Instance, DatePrecision.Interval);
        }

        return Kind(i) is DateWordKind.Season or DateWordKind.DefiniteSeason or DateWordKind.HijriMonth or DateWordKind.Feast
            ? Simple(i)
            : null;
    }
}
