namespace EntityExtract.Dates.Vocabulary;

/// <summary>
/// The words that dates are made of, and those that keep what stands beside them from being one. The tables are grouped
/// by topic in the files beside this one. Spellings are folded: without hamza, with heh for teh marbuta and yeh for alef
/// maqsura, so that one entry holds for all the ways in which the press writes a word.
/// </summary>
internal static partial class DateVocabulary
{
    /// <summary>The letters of the longest entry; a longer word is none.</summary>
    public const int LongestWord = 12;

    /// <summary>The words, for look-up by a run of characters.</summary>
    public static Dictionary<string, DateEntry>.AlternateLookup<ReadOnlySpan<char>> Words => Index.Words;

    /// <summary>All entries, in the order of the tables.</summary>
    public static IEnumerable<DateEntry> All =>
    [
        .. GulfMonths, .. LevantineMonths, .. MaghrebiMonths, .. HijriMonths,
        .. Weekdays, .. BareWeekdays, .. DaysAround, .. PartsOfDay, .. DefinitePartsOfDay,
        .. SingularUnits, .. DefiniteUnits, .. DualUnits, .. DefiniteDualUnits, .. ConstructDualUnits, .. PluralUnits,
        .. DefinitePluralUnits, .. PartsOfYear, .. ClockUnits,
        .. CardinalUnits, .. CardinalTens, .. CardinalHundreds, .. CardinalThousands, .. DefiniteCardinals,
        .. BareOrdinals, .. Ordinals, .. OrdinalTens,
        .. Modifiers, .. Demonstratives, .. Prepositions, .. PartWords, .. Approximators, .. AboutVerbs, .. Agreement, .. Periods,
        .. Eras, .. Seasons, .. Decades, .. FeastNouns, .. FeastNames, .. Blessings, .. NewYears, .. Weekends,
        .. GeneralNouns, .. NameNouns, .. TitleNouns, .. CountedNouns, .. NamesAfter, .. Relatives, .. OfNow, .. Elapsed, .. LastTen,
    ];

    // A class of its own, so that it is built after the tables, whatever file they stand in. Making the look-up allocates.
    // A frozen dictionary would answer no faster here, and takes the JIT longer at start than all the tables.
    private static class Index
    {
        public static readonly Dictionary<string, DateEntry>.AlternateLookup<ReadOnlySpan<char>> Words =
            All.ToDictionary(entry => entry.Spelling, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
