using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

/// <summary>
/// The grammar of Arabic dates, by recursive descent over classified tokens. Each rule is a method of the same name in
/// the file of its topic, with the reason for what is not plain and an example; this is all of it at a glance:
/// <code>
/// Expression   = Range | Simple [ RangeTail | Agreement ]
/// Simple       = Part | Day | Numeric | Month | Year | Decade | Century | Subdivision | Season | SportSeason
///              | Unit | UnitRun | Distance | Feast
///
/// Range        = "from" Point ( "to" | "until" ) Point | "between" Point "and" Point | Pair | Enumeration
/// Pair         = dual noun Point "and" Point                       yawmay as-sabt wa-l-ahad, amay 2000 wa-2001
/// Enumeration  = Number ( "and" | "-" ) Number [ "of" ] Month      5 wa-6 mayu
/// Agreement    = [ "," ] "corresponding to" Simple | "(" Simple ")" | "=" Simple
///
/// Part         = part word ( Simple | definite unit )              matla 2016, nihayat al-am
/// Day          = [ part of day ] [ "day" ] ( Deictic | Weekday | DayMonth | Numeric | Feast | Unit )
/// Deictic      = ams [ al-awwal ] | awwal min ams | ghadan | ba'd ghad | al-yawm, [ Weekday ] [ DayMonth ]
/// Weekday      = weekday [ modifier | Week ] [ "," ] [ DayMonth | Numeric ]
/// DayMonth     = Number [ "of" ] [ "month" ] ( Months [ YearTail | modifier ] | Unit )
/// Months       = month [ "(" month ")" | "/" month ]               sibtambir (aylul), tammuz/yulyu
/// Month        = [ "month" ] Months [ YearTail | modifier ]
/// YearTail     = [ "," ] [ "of" | "for" ] ( YearNumber | Year | Unit )
/// Year         = ( "year" | "the year" ) YearNumber
/// YearNumber   = ( digits | number words ) [ era ]
/// Unit         = [ "this" | "that" | "the same" ] definite unit [ modifier | "the same" ]
/// UnitRun      = the two units modifier | the units number modifier | "last" number units
/// Distance     = ( "before" | "since" | "after" ) [ "about" ] ( unit | two units | Number units )
/// FirstOfYears = ( "years" | "the years" ) YearNumber, before more    a'wam 1954 wa-1986 wa-1994: three dates
/// FirstMonths  = the months number "the first" "of" Year           al-ashhur as-sitta al-ula min 2024
/// Feast        = "feast" name | "head of the year" [ kind ] | name, [ blessing ] [ modifier | YearTail ]
/// Subdivision  = ( quarter | half | third | week ) ordinal [ "of" Simple ]
/// </code>
/// A rule looks at the token at its start whatever proclitic it has, and at later ones only without; who calls it there
/// sees to that. No rule looks further than a few dozen tokens, so that the time is linear in the length of the text.
/// </summary>
internal ref partial struct DateGrammar
{
    // Dates within dates: the end of the first half of the last year has four.
    private const int MostNesting = 5;

    private readonly ReadOnlySpan<DateToken> _tokens;
    private readonly ReadOnlySpan<char> _chars;
    private int _depth;

    /// <summary>Makes a grammar over the tokens of one text.</summary>
    /// <param name="tokens">The classified tokens.</param>
    /// <param name="chars">The normalised text that they stand in.</param>
    public DateGrammar(ReadOnlySpan<DateToken> tokens, ReadOnlySpan<char> chars)
    {
        _tokens = tokens;
        _chars = chars;
    }

    /// <summary>The date that begins at a token, or null.</summary>
    public DateMatch? MatchAt(int at)
    {
        if (!MayBegin(Kind(at)) || IsRuledOutBefore(at)) return null;
        return Expression(at) is { } match ? Judge(at, match) : null;
    }

    private DateMatch? Expression(int at)
    {
        if (Range(at) is { } range) return range;
        if (Simple(at) is not { } first) return null;
        return RangeTail(at, first) ?? Agreement(first);
    }

    private DateMatch? Simple(int at)
    {
        if (_depth == MostNesting) return null;

        _depth++;
        DateMatch? match = SimpleAt(at);
        _depth--;
        return match;
    }

    private DateMatch? SimpleAt(int at)
    {
        return Kind(at) switch
        {
            DateWordKind.PartWord => UnitRunAfterLast(at) ?? LastDayOf(at) ?? Part(at),
            DateWordKind.DayPart => DayPart(at),
            DateWordKind.Before or DateWordKind.Since or DateWordKind.After
                => AroundNoon(at) ?? Deictic(at) ?? Distance(at),
            DateWordKind.DeicticDay => Deictic(at),
            DateWordKind.Tonight => Unit(at) ?? Deictic(at),
            DateWordKind.Weekday => Weekday(at),
            DateWordKind.Digits => DayMonth(at) ?? Numeric(at) ?? BareYear(at),
            DateWordKind.DigitGroup => Enumeration(at) ?? Numeric(at),
            DateWordKind.Month or DateWordKind.TwinMonth or DateWordKind.HijriMonth or DateWordKind.Jumada or DateWordKind.Dhu
                => Month(at),
            DateWordKind.Unit => AfterUnit(at),
            DateWordKind.DefiniteUnit => AfterDefiniteUnit(at),
            DateWordKind.This or DateWordKind.That or DateWordKind.SameBefore => Demonstrative(at),
            DateWordKind.DefiniteDualUnit or DateWordKind.DefinitePluralUnit or DateWordKind.DefiniteCardinal
                => UnitRun(at) ?? FirstMonths(at) ?? LastDays(at) ?? FirstOfYears(at),
            DateWordKind.PluralUnit => FirstOfYears(at),
            DateWordKind.Ordinal or DateWordKind.OrdinalTen => DayMonth(at),
            DateWordKind.BareOrdinal => DayMonth(at) ?? Deictic(at) ?? DayOfFeast(at) ?? WeekdayOfMonth(at),
            DateWordKind.Cardinal => DayMonth(at),
            DateWordKind.Article => DayMonth(at) ?? UnitRun(at),
            DateWordKind.YearPart => Subdivision(at),
            DateWordKind.Season => Month(at) ?? Season(at),
            DateWordKind.DefiniteSeason or DateWordKind.SeasonNoun => Season(at),
            DateWordKind.DecadeName => Decade(at),
            DateWordKind.Feast or DateWordKind.Head or DateWordKind.FeastName => Feast(at),
            DateWordKind.Period => SamePeriod(at),
            DateWordKind.Holiday => Holiday(at),
            _ => null,
        };
    }

    private static bool MayBegin(DateWordKind kind) =>
        kind is DateWordKind.Digits or DateWordKind.DigitGroup or >= DateWordKind.Month;

    // The kind of a token, whatever stands attached to it.
    private DateWordKind Kind(int at) => (uint)at < (uint)_tokens.Length ? _tokens[at].Kind : DateWordKind.None;

    private int Value(int at) => _tokens[at].Value;

    // Whether a token goes on with what stands before it: on the same line, with nothing attached.
    private bool Joins(int at) =>
        (uint)at < (uint)_tokens.Length && !_tokens[at].StartsLine && _tokens[at].Proclitic == DateProclitic.None;

    // The kind of a token that goes on with what stands before it.
    private DateWordKind Next(int at) => Joins(at) ? _tokens[at].Kind : DateWordKind.None;

    private bool NextIs(int at, DateWordKind kind, int value) => Next(at) == kind && Value(at) == value;

    // The index of what "and" adds at a token: the next for waw alone (before digits), the token itself for an attached
    // one; else -1.
    private int AfterAnd(int at)
    {
        if ((uint)at >= (uint)_tokens.Length || _tokens[at].StartsLine) return -1;
        if (_tokens[at].Proclitic == DateProclitic.And) return at;
        return _tokens[at].Kind == DateWordKind.And && Joins(at + 1) ? at + 1 : -1;
    }

    private int SkipComma(int at) => Next(at) == DateWordKind.Comma ? at + 1 : at;

    private DateWordKind Previous(int at) => at > 0 && !_tokens[at].StartsLine ? _tokens[at - 1].Kind : DateWordKind.None;
}
