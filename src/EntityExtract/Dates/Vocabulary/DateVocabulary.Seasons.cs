namespace EntityExtract.Dates.Vocabulary;

// Seasons and decades.
internal static partial class DateVocabulary
{
    /// <summary>The seasons; the values are those of EDTF (21 spring to 24 winter).</summary>
    private static readonly DateEntry[] Seasons =
    [
        new("\u0631\u0628\u064A\u0639", DateWordKind.Season, 21), // rabi': spring, and two Hijri months
        new("\u0635\u064A\u0641", DateWordKind.Season, 22), // sayf: summer
        new("\u062E\u0631\u064A\u0641", DateWordKind.Season, 23), // kharif: autumn
        new("\u0634\u062A\u0627\u0621", DateWordKind.Season, 24), // shita': winter
        new("\u0627\u0644\u0631\u0628\u064A\u0639", DateWordKind.DefiniteSeason, 21), // al-rabi': the spring
        new("\u0627\u0644\u0635\u064A\u0641", DateWordKind.DefiniteSeason, 22), // al-sayf: the summer
        new("\u0627\u0644\u062E\u0631\u064A\u0641", DateWordKind.DefiniteSeason, 23), // al-kharif: the autumn
        new("\u0627\u0644\u0634\u062A\u0627\u0621", DateWordKind.DefiniteSeason, 24), // al-shita': the winter
        new("\u0627\u0644\u0634\u062A\u0627", DateWordKind.DefiniteSeason, 24), // al-shita without hamza
        new("\u0641\u0635\u0644", DateWordKind.SeasonNoun, 0), // fasl: season
    ];

    /// <summary>The decades of a century, with and without the second yeh.</summary>
    private static readonly DateEntry[] Decades =
    [
        new("\u0627\u0644\u0639\u0634\u0631\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 20), // al-'ishriniyat: the twenties
        new("\u0639\u0634\u0631\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 20), // 'ishriniyat: the twenties
        new("\u0627\u0644\u0639\u0634\u0631\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 20), // al-'ishrinat: the twenties
        new("\u0639\u0634\u0631\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 20), // 'ishrinat: the twenties
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 30), // al-thalathiniyat: the thirties
        new("\u062B\u0644\u0627\u062B\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 30), // thalathiniyat: the thirties
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 30), // al-thalathinat: the thirties
        new("\u062B\u0644\u0627\u062B\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 30), // thalathinat: the thirties
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 40), // al-arba'iniyat: the forties
        new("\u0627\u0631\u0628\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 40), // arba'iniyat: the forties
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 40), // al-arba'inat: the forties
        new("\u0627\u0631\u0628\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 40), // arba'inat: the forties
        new("\u0627\u0644\u062E\u0645\u0633\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 50), // al-khamsiniyat: the fifties
        new("\u062E\u0645\u0633\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 50), // khamsiniyat: the fifties
        new("\u0627\u0644\u062E\u0645\u0633\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 50), // al-khamsinat: the fifties
        new("\u062E\u0645\u0633\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 50), // khamsinat: the fifties
        new("\u0627\u0644\u0633\u062A\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 60), // al-sittiniyat: the sixties
        new("\u0633\u062A\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 60), // sittiniyat: the sixties
        new("\u0627\u0644\u0633\u062A\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 60), // al-sittinat: the sixties
        new("\u0633\u062A\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 60), // sittinat: the sixties
        new("\u0627\u0644\u0633\u0628\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 70), // al-sab'iniyat: the seventies
        new("\u0633\u0628\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 70), // sab'iniyat: the seventies
        new("\u0627\u0644\u0633\u0628\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 70), // al-sab'inat: the seventies
        new("\u0633\u0628\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 70), // sab'inat: the seventies
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 80), // al-thamaniniyat: the eighties
        new("\u062B\u0645\u0627\u0646\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 80), // thamaniniyat: the eighties
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 80), // al-thamaninat: the eighties
        new("\u062B\u0645\u0627\u0646\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 80), // thamaninat: the eighties
        new("\u0627\u0644\u062A\u0633\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 90), // al-tis'iniyat: the nineties
        new("\u062A\u0633\u0639\u064A\u0646\u064A\u0627\u062A", DateWordKind.DecadeName, 90), // tis'iniyat: the nineties
        new("\u0627\u0644\u062A\u0633\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 90), // al-tis'inat: the nineties
        new("\u062A\u0633\u0639\u064A\u0646\u0627\u062A", DateWordKind.DecadeName, 90), // tis'inat: the nineties
    ];
}
