namespace EntityExtract.Dates.Vocabulary;

// The months, in all three Gregorian traditions and the Hijri calendar.
internal static partial class DateVocabulary
{
    /// <summary>Egypt, Sudan, the Gulf: Latin names by way of English and French.</summary>
    private static readonly DateEntry[] GulfMonths =
    [
        new("\u064A\u0646\u0627\u064A\u0631", DateWordKind.Month, 1), // yanayir: January
        new("\u0641\u0628\u0631\u0627\u064A\u0631", DateWordKind.Month, 2), // fibrayir: February
        new("\u0645\u0627\u0631\u0633", DateWordKind.Month, 3, DateWordTraits.Ambiguous), // maris; also "he practised": March
        new("\u0627\u0628\u0631\u064A\u0644", DateWordKind.Month, 4), // abril, ibril: April
        new("\u0627\u0628\u0631\u0644", DateWordKind.Month, 4), // abril without yeh: April
        new("\u0645\u0627\u064A\u0648", DateWordKind.Month, 5), // mayu: May
        new("\u064A\u0648\u0646\u064A\u0648", DateWordKind.Month, 6), // yunyu: June
        new("\u064A\u0648\u0646\u064A\u0647", DateWordKind.Month, 6), // yunya: June
        new("\u064A\u0648\u0644\u064A\u0648", DateWordKind.Month, 7), // yulyu: July
        new("\u064A\u0648\u0644\u064A\u0647", DateWordKind.Month, 7), // yulya: July
        new("\u0627\u063A\u0633\u0637\u0633", DateWordKind.Month, 8), // aghustus: August
        new("\u0627\u0648\u063A\u0633\u0637\u0633", DateWordKind.Month, 8), // ughustus: August
        new("\u0633\u0628\u062A\u0645\u0628\u0631", DateWordKind.Month, 9), // sibtambir: September
        new("\u0627\u0643\u062A\u0648\u0628\u0631", DateWordKind.Month, 10), // uktubir: October
        new("\u0627\u0648\u0643\u062A\u0648\u0628\u0631", DateWordKind.Month, 10), // uktubir: October
        new("\u0646\u0648\u0641\u0645\u0628\u0631", DateWordKind.Month, 11), // nufambir: November
        new("\u062F\u064A\u0633\u0645\u0628\u0631", DateWordKind.Month, 12), // disambir: December
    ];

    /// <summary>The Levant and Iraq: Babylonian names. Kanun and tishrin come twice a year; an ordinal tells which.</summary>
    private static readonly DateEntry[] LevantineMonths =
    [
        new("\u0634\u0628\u0627\u0637", DateWordKind.Month, 2), // shubat: February
        new("\u0627\u0630\u0627\u0631", DateWordKind.Month, 3), // adhar: March
        new("\u0627\u0630\u0631", DateWordKind.Month, 3, DateWordTraits.Ambiguous), // adhar without alef: March
        new("\u0646\u064A\u0633\u0627\u0646", DateWordKind.Month, 4, DateWordTraits.Ambiguous), // naysan; also the maker of cars: April
        new("\u0627\u064A\u0627\u0631", DateWordKind.Month, 5), // ayyar: May
        new("\u062D\u0632\u064A\u0631\u0627\u0646", DateWordKind.Month, 6), // haziran: June
        new("\u062A\u0645\u0648\u0632", DateWordKind.Month, 7), // tammuz: July
        new("\u0627\u0628", DateWordKind.Month, 8, DateWordTraits.Ambiguous), // ab; without its madda also "father": August
        new("\u0627\u064A\u0644\u0648\u0644", DateWordKind.Month, 9), // aylul: September
        new("\u0643\u0627\u0646\u0648\u0646", DateWordKind.TwinMonth, 12), // kanun: December, the second January
        new("\u062A\u0634\u0631\u064A\u0646", DateWordKind.TwinMonth, 10), // tishrin: October, the second November
    ];

    /// <summary>Tunisia, Algeria, Morocco: French names.</summary>
    private static readonly DateEntry[] MaghrebiMonths =
    [
        new("\u062C\u0627\u0646\u0641\u064A", DateWordKind.Month, 1), // janfi: January
        new("\u0641\u064A\u0641\u0631\u064A", DateWordKind.Month, 2), // fifri: February
        new("\u0627\u0641\u0631\u064A\u0644", DateWordKind.Month, 4), // afril: April
        new("\u0645\u0627\u064A", DateWordKind.Month, 5, DateWordTraits.Ambiguous), // may; also a surname: May
        new("\u062C\u0648\u0627\u0646", DateWordKind.Month, 6, DateWordTraits.Ambiguous), // jwan; also a given name: June
        new("\u062C\u0648\u064A\u0644\u064A\u0647", DateWordKind.Month, 7), // jwiliya: July
        new("\u064A\u0648\u0644\u064A\u0648\u0632", DateWordKind.Month, 7), // yulyuz: July
        new("\u063A\u0634\u062A", DateWordKind.Month, 8), // ghusht: August
        new("\u0627\u0648\u062A", DateWordKind.Month, 8), // ut: August
        new("\u0634\u062A\u0646\u0628\u0631", DateWordKind.Month, 9), // shutanbir: September
        new("\u0646\u0648\u0646\u0628\u0631", DateWordKind.Month, 11), // nuwanbir: November
        new("\u062F\u062C\u0646\u0628\u0631", DateWordKind.Month, 12), // dujanbir: December
    ];

    /// <summary>The Hijri calendar. The names with two words are put together by the grammar.</summary>
    private static readonly DateEntry[] HijriMonths =
    [
        new("\u0645\u062D\u0631\u0645", DateWordKind.HijriMonth, 1, DateWordTraits.Ambiguous), // muharram; also "forbidden"
        new("\u0627\u0644\u0645\u062D\u0631\u0645", DateWordKind.HijriMonth, 1), // al-muharram
        new("\u0635\u0641\u0631", DateWordKind.HijriMonth, 2, DateWordTraits.Ambiguous), // safar; also "nil"
        new("\u0631\u062C\u0628", DateWordKind.HijriMonth, 7, DateWordTraits.Ambiguous), // rajab; also a given name
        new("\u0634\u0639\u0628\u0627\u0646", DateWordKind.HijriMonth, 8, DateWordTraits.Ambiguous), // sha'ban; also a given name
        new("\u0631\u0645\u0636\u0627\u0646", DateWordKind.HijriMonth, 9), // ramadan; also a given name
        new("\u0634\u0648\u0627\u0644", DateWordKind.HijriMonth, 10, DateWordTraits.Ambiguous), // shawwal
        new("\u062C\u0645\u0627\u062F\u064A", DateWordKind.Jumada, 5), // jumada, the first or the second
        new("\u062C\u0645\u0627\u062F", DateWordKind.Jumada, 5), // jumad
        new("\u0630\u0648", DateWordKind.Dhu, 0), // dhu: the month of
        new("\u0630\u064A", DateWordKind.Dhu, 0), // dhi
        new("\u0627\u0644\u0642\u0639\u062F\u0647", DateWordKind.DhuTail, 11), // al-qa'da: the month of the truce
        new("\u0642\u0639\u062F\u0647", DateWordKind.DhuTail, 11), // qa'da
        new("\u0627\u0644\u062D\u062C\u0647", DateWordKind.DhuTail, 12), // al-hijja: the month of the pilgrimage
        new("\u062D\u062C\u0647", DateWordKind.DhuTail, 12), // hijja
    ];
}
