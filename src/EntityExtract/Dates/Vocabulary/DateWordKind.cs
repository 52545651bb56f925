namespace EntityExtract.Dates.Vocabulary;

/// <summary>The part that a word, number or mark plays in <see cref="Grammar.DateGrammar"/>.</summary>
internal enum DateWordKind : byte
{
    /// <summary>Nothing that dates are made of.</summary>
    None,

    // Marks and numbers, which the lexer makes.
    Digits,
    DigitGroup,
    OpenBracket,
    CloseBracket,
    Slash,
    Dash,
    Comma,
    Dot,
    EqualsSign,

    // Months.
    Month,
    TwinMonth,
    HijriMonth,
    Jumada,
    Dhu,
    DhuTail,

    // Days.
    Weekday,
    BareWeekday,
    DeicticDay,
    Tonight,
    DayPart,
    DefiniteDayPart,

    // Units.
    Unit,
    DefiniteUnit,
    DualUnit,
    DefiniteDualUnit,
    ConstructDualUnit,
    PluralUnit,
    CountedUnit,
    DefinitePluralUnit,
    YearPart,
    ClockUnit,

    // Numbers in words.
    Cardinal,
    Thousand,
    Million,
    DefiniteCardinal,
    BareOrdinal,
    Ordinal,
    OrdinalTen,

    // What places a date.
    Modifier,
    SameAfter,
    SameBefore,
    This,
    That,
    From,
    To,
    Until,
    Between,
    What,
    In,
    Before,
    Since,
    After,
    And,
    Article,
    Every,
    On,
    ForAlone,
    Only,
    HalfMore,
    PartWord,
    About,
    AboutVerb,
    Corresponding,
    Period,

    // Eras, seasons, feasts.
    ChristianEra,
    HijriEra,
    Qaf,
    Nativity,
    Season,
    DefiniteSeason,
    SeasonNoun,
    DecadeName,
    Feast,
    Head,
    National,
    FeastName,
    Blessing,
    YearKind,
    Holiday,

    // Context.
    GeneralNoun,
    NameNoun,
    TitleNoun,
    CountedNoun,
    NameTail,
    Relative,
    Now,
    LastDays,
    Elapsed,
}
