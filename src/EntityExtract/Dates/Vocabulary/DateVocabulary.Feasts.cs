namespace EntityExtract.Dates.Vocabulary;

// Feasts and the words that name them.
internal static partial class DateVocabulary
{
    /// <summary>The noun that a feast is built on.</summary>
    private static readonly DateEntry[] FeastNouns =
    [
        new("\u0639\u064A\u062F", DateWordKind.Feast, 0), // 'id: feast
        new("\u0627\u0644\u0639\u064A\u062F", DateWordKind.Feast, 1), // al-'id: the feast
        new("\u0627\u0639\u064A\u0627\u062F", DateWordKind.Feast, 0), // a'yad: feasts
        new("\u0627\u0644\u0639\u064A\u062F\u064A\u0646", DateWordKind.Feast, 1), // al-'idayn: the two feasts
        new("\u0631\u0627\u0633", DateWordKind.Head, 0), // ra's: head, in ra's as-sana, New Year
        new("\u0627\u0644\u0648\u0637\u0646\u064A", DateWordKind.National, 0), // al-watani: national, in the National Day
    ];

    /// <summary>What follows the noun.</summary>
    private static readonly DateEntry[] FeastNames =
    [
        new("\u0627\u0644\u0641\u0637\u0631", DateWordKind.FeastName, (int)FeastName.Fitr), // al-fitr: breaking the fast
        new("\u0627\u0644\u0627\u0636\u062D\u064A", DateWordKind.FeastName, (int)FeastName.Adha), // al-adha: the sacrifice
        new("\u0627\u0644\u0646\u062D\u0631", DateWordKind.FeastName, (int)FeastName.Adha), // an-nahr: the slaughter
        new("\u0639\u0631\u0641\u0647", DateWordKind.FeastName, (int)FeastName.Arafa), // 'arafa: the standing at Arafat
        new("\u0627\u0644\u062A\u0631\u0648\u064A\u0647", DateWordKind.FeastName, (int)FeastName.Tarwiya), // at-tarwiya: the day before Arafa
        new("\u0639\u0627\u0634\u0648\u0631\u0627\u0621", DateWordKind.FeastName, (int)FeastName.Ashura), // 'ashura: the tenth of Muharram
        new("\u0627\u0644\u0642\u062F\u0631", DateWordKind.FeastName, (int)FeastName.Qadr), // al-qadr: the night of power
        new("\u0627\u0644\u0641\u0635\u062D", DateWordKind.FeastName, (int)FeastName.Easter), // al-fish: Easter, Passover
        new("\u0627\u0644\u0646\u0648\u0631\u0648\u0632", DateWordKind.FeastName, (int)FeastName.Nawruz), // an-nawruz: Nowruz
        new("\u0646\u0648\u0631\u0648\u0632", DateWordKind.FeastName, (int)FeastName.Nawruz), // nawruz
        new("\u0627\u0644\u0646\u064A\u0631\u0648\u0632", DateWordKind.FeastName, (int)FeastName.Nawruz), // an-nayruz
        new("\u0627\u0644\u0639\u0645\u0627\u0644", DateWordKind.FeastName, (int)FeastName.Labour), // al-'ummal: the workers
        new("\u0627\u0644\u0634\u063A\u0644", DateWordKind.FeastName, (int)FeastName.Labour), // ash-shughl: work (Maghreb)
        new("\u0627\u0644\u062D\u0628", DateWordKind.FeastName, (int)FeastName.Valentine), // al-hubb: love
        new("\u0627\u0644\u0627\u0645", DateWordKind.FeastName, (int)FeastName.Mother), // al-umm: the mother
        new("\u0627\u0644\u0627\u0633\u062A\u0642\u0644\u0627\u0644", DateWordKind.FeastName, (int)FeastName.Independence), // al-istiqlal: independence
        new("\u0627\u0644\u0639\u0631\u0634", DateWordKind.FeastName, (int)FeastName.Throne), // al-'arsh: the throne (Morocco)
        new("\u0627\u0644\u0645\u0648\u0644\u062F", DateWordKind.FeastName, (int)FeastName.Mawlid), // al-mawlid: the birth of the Prophet
        new("\u0627\u0644\u0646\u0628\u0648\u064A", DateWordKind.FeastName, (int)FeastName.MawlidTail), // an-nabawi: of the Prophet
        new("\u0627\u0644\u0627\u0633\u0631\u0627\u0621", DateWordKind.FeastName, (int)FeastName.Isra), // al-isra: the night journey
        new("\u0627\u0644\u0645\u0639\u0631\u0627\u062C", DateWordKind.FeastName, (int)FeastName.IsraTail), // al-mi'raj: the ascension
        new("\u0627\u0644\u062C\u064A\u0634", DateWordKind.FeastName, (int)FeastName.ArmyDay), // al-jaysh: the army
        new("\u0627\u0644\u063A\u0637\u0627\u0633", DateWordKind.FeastName, (int)FeastName.Epiphany), // al-ghitas: Epiphany
        new("\u0627\u0644\u062D\u062C", DateWordKind.FeastName, (int)FeastName.Hajj), // al-hajj: the pilgrimage
        new("\u062D\u062C", DateWordKind.FeastName, (int)FeastName.Hajj), // hajj
        new("\u0627\u0644\u062A\u0634\u0631\u064A\u0642", DateWordKind.FeastName, (int)FeastName.Tashriq), // at-tashriq: the three days after the sacrifice
    ];

    /// <summary>Adjectives that belong to a feast or a month: shahr ramadan al-mubarak.</summary>
    private static readonly DateEntry[] Blessings =
    [
        new("\u0627\u0644\u0645\u0628\u0627\u0631\u0643", DateWordKind.Blessing, 0), // al-mubarak: blessed
        new("\u0627\u0644\u0645\u0628\u0627\u0631\u0643\u0647", DateWordKind.Blessing, 0), // al-mubaraka
        new("\u0627\u0644\u0633\u0639\u064A\u062F", DateWordKind.Blessing, 0), // as-sa'id: happy
        new("\u0627\u0644\u0643\u0631\u064A\u0645", DateWordKind.Blessing, 0), // al-karim: noble
        new("\u0627\u0644\u0641\u0636\u064A\u0644", DateWordKind.Blessing, 0), // al-fadil: virtuous
        new("\u0627\u0644\u0645\u0639\u0638\u0645", DateWordKind.Blessing, 0), // al-mu'azzam: exalted
        new("\u0627\u0644\u0645\u0643\u0631\u0645", DateWordKind.Blessing, 0), // al-mukarram: honoured
        new("\u0627\u0644\u062D\u0631\u0627\u0645", DateWordKind.Blessing, 0), // al-haram: sacred
        new("\u0627\u0644\u062E\u064A\u0631", DateWordKind.Blessing, 0), // al-khayr: of good
        new("\u0627\u0644\u0634\u0631\u064A\u0641", DateWordKind.Blessing, 0), // ash-sharif: noble
    ];

    /// <summary>What tells one new year from another.</summary>
    private static readonly DateEntry[] NewYears =
    [
        new("\u0627\u0644\u0627\u0645\u0627\u0632\u064A\u063A\u064A\u0647", DateWordKind.YearKind, (int)FeastName.AmazighNewYear), // al-amazighiya: Berber
        new("\u0627\u0644\u0635\u064A\u0646\u064A\u0647", DateWordKind.YearKind, (int)FeastName.ChineseNewYear), // as-siniya: Chinese
        new("\u0627\u0644\u0639\u0628\u0631\u064A\u0647", DateWordKind.YearKind, (int)FeastName.JewishNewYear), // al-'ibriya: Hebrew
        new("\u0627\u0644\u0645\u0627\u0644\u064A\u0647", DateWordKind.YearKind, (int)FeastName.FiscalYear), // al-maliya: fiscal
        new("\u0627\u0644\u0645\u0627\u0644\u064A", DateWordKind.YearKind, (int)FeastName.FiscalYear), // al-mali: fiscal
        new("\u0627\u0644\u062F\u0631\u0627\u0633\u064A", DateWordKind.YearKind, (int)FeastName.SchoolYear), // ad-dirasi: of school
        new("\u0627\u0644\u062F\u0631\u0627\u0633\u064A\u0647", DateWordKind.YearKind, (int)FeastName.SchoolYear), // ad-dirasiya: of school
        new("\u0627\u0644\u062C\u0627\u0645\u0639\u064A", DateWordKind.YearKind, (int)FeastName.SchoolYear), // al-jami'i: of university
        new("\u0627\u0644\u062C\u0627\u0645\u0639\u064A\u0647", DateWordKind.YearKind, (int)FeastName.SchoolYear), // al-jami'iya
        new("\u0627\u0644\u0643\u0631\u0648\u064A", DateWordKind.YearKind, (int)FeastName.SportYear), // al-kurawi: of football
        new("\u0627\u0644\u0643\u0631\u0648\u064A\u0647", DateWordKind.YearKind, (int)FeastName.SportYear), // al-kurawiya
        new("\u0627\u0644\u0631\u064A\u0627\u0636\u064A", DateWordKind.YearKind, (int)FeastName.SportYear), // ar-riyadi: of sport
    ];

    /// <summary>"Utlat nihayat al-usbu", the weekend.</summary>
    private static readonly DateEntry[] Weekends =
    [
        new("\u0639\u0637\u0644\u0647", DateWordKind.Holiday, 0), // 'utla: holiday
        new("\u0627\u062C\u0627\u0632\u0647", DateWordKind.Holiday, 0), // ijaza: leave
    ];
}
