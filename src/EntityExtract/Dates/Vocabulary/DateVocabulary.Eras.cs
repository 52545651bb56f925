namespace EntityExtract.Dates.Vocabulary;

// The markers of the calendar, after a year.
internal static partial class DateVocabulary
{
    /// <summary>Common and Hijri era, written out and as one letter.</summary>
    private static readonly DateEntry[] Eras =
    [
        new("\u0645", DateWordKind.ChristianEra, 0), // meem: of the common era
        new("\u0645\u064A\u0644\u0627\u062F\u064A", DateWordKind.ChristianEra, 0), // miladi
        new("\u0645\u064A\u0644\u0627\u062F\u064A\u0647", DateWordKind.ChristianEra, 0), // miladiya
        new("\u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A", DateWordKind.ChristianEra, 0), // al-miladi
        new("\u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A\u0647", DateWordKind.ChristianEra, 0), // al-miladiya
        new("\u0644\u0644\u0645\u064A\u0644\u0627\u062F", DateWordKind.ChristianEra, 0), // li-l-milad: of the Nativity
        new("\u0647", DateWordKind.HijriEra, 0), // heh: of the Hijra
        new("\u0647\u062C", DateWordKind.HijriEra, 0), // heh jeem
        new("\u0647\u062C\u0631\u064A", DateWordKind.HijriEra, 0), // hijri
        new("\u0647\u062C\u0631\u064A\u0647", DateWordKind.HijriEra, 0), // hijriya
        new("\u0627\u0644\u0647\u062C\u0631\u064A", DateWordKind.HijriEra, 0), // al-hijri
        new("\u0627\u0644\u0647\u062C\u0631\u064A\u0647", DateWordKind.HijriEra, 0), // al-hijriya
        new("\u0644\u0644\u0647\u062C\u0631\u0647", DateWordKind.HijriEra, 0), // li-l-hijra: of the Hijra
        new("\u0642", DateWordKind.Qaf, 0), // qaf, in "q. m.", before Christ
        new("\u0642\u0645", DateWordKind.Qaf, 1), // qaf meem, before Christ
        new("\u0627\u0644\u0645\u064A\u0644\u0627\u062F", DateWordKind.Nativity, 0), // al-milad: the Nativity
        new("\u0645\u064A\u0644\u0627\u062F", DateWordKind.Nativity, 1), // milad: birth
    ];
}
