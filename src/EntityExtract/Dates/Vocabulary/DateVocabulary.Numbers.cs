namespace EntityExtract.Dates.Vocabulary;

// Numbers in words.
internal static partial class DateVocabulary
{
    /// <summary>One to ten, in both genders.</summary>
    private static readonly DateEntry[] CardinalUnits =
    [
        new("\u0648\u0627\u062D\u062F", DateWordKind.Cardinal, 1), // wahid
        new("\u0648\u0627\u062D\u062F\u0647", DateWordKind.Cardinal, 1), // wahida
        new("\u0627\u062D\u062F\u064A", DateWordKind.Cardinal, 1), // ihda
        new("\u0627\u062B\u0646\u0627\u0646", DateWordKind.Cardinal, 2), // ithnan
        new("\u0627\u062B\u0646\u0627", DateWordKind.Cardinal, 2), // ithna
        new("\u0627\u062B\u0646\u064A", DateWordKind.Cardinal, 2), // ithnay
        new("\u0627\u062B\u0646\u062A\u064A\u0646", DateWordKind.Cardinal, 2), // ithnatayn
        new("\u0627\u062B\u0646\u062A\u0627\u0646", DateWordKind.Cardinal, 2), // ithnatan
        new("\u0627\u062B\u0646\u062A\u064A", DateWordKind.Cardinal, 2), // ithnatay
        new("\u0627\u062B\u0646\u062A\u0627", DateWordKind.Cardinal, 2), // ithnata
        new("\u062B\u0644\u0627\u062B", DateWordKind.Cardinal, 3), // thalath
        new("\u062B\u0644\u0627\u062B\u0647", DateWordKind.Cardinal, 3), // thalatha
        new("\u0627\u0631\u0628\u0639", DateWordKind.Cardinal, 4), // arba'
        new("\u0627\u0631\u0628\u0639\u0647", DateWordKind.Cardinal, 4), // arba'a
        new("\u062E\u0645\u0633", DateWordKind.Cardinal, 5), // khams
        new("\u062E\u0645\u0633\u0647", DateWordKind.Cardinal, 5), // khamsa
        new("\u0633\u062A", DateWordKind.Cardinal, 6), // sitt
        new("\u0633\u062A\u0647", DateWordKind.Cardinal, 6), // sitta
        new("\u0633\u0628\u0639", DateWordKind.Cardinal, 7), // sab'
        new("\u0633\u0628\u0639\u0647", DateWordKind.Cardinal, 7), // sab'a
        new("\u062B\u0645\u0627\u0646", DateWordKind.Cardinal, 8), // thaman
        new("\u062B\u0645\u0627\u0646\u064A", DateWordKind.Cardinal, 8), // thamani
        new("\u062B\u0645\u0627\u0646\u064A\u0647", DateWordKind.Cardinal, 8), // thamaniya
        new("\u062A\u0633\u0639", DateWordKind.Cardinal, 9), // tis'
        new("\u062A\u0633\u0639\u0647", DateWordKind.Cardinal, 9), // tis'a
        new("\u0639\u0634\u0631", DateWordKind.Cardinal, 10), // 'ashr, also -teen
        new("\u0639\u0634\u0631\u0647", DateWordKind.Cardinal, 10), // 'ashra, also -teen
    ];

    /// <summary>Twenty to ninety.</summary>
    private static readonly DateEntry[] CardinalTens =
    [
        new("\u0639\u0634\u0631\u0648\u0646", DateWordKind.Cardinal, 20), // 'ishrun
        new("\u0639\u0634\u0631\u064A\u0646", DateWordKind.Cardinal, 20), // 'ishrin
        new("\u062B\u0644\u0627\u062B\u0648\u0646", DateWordKind.Cardinal, 30), // thalathun
        new("\u062B\u0644\u0627\u062B\u064A\u0646", DateWordKind.Cardinal, 30), // thalathin
        new("\u0627\u0631\u0628\u0639\u0648\u0646", DateWordKind.Cardinal, 40), // arba'un
        new("\u0627\u0631\u0628\u0639\u064A\u0646", DateWordKind.Cardinal, 40), // arba'in
        new("\u062E\u0645\u0633\u0648\u0646", DateWordKind.Cardinal, 50), // khamsun
        new("\u062E\u0645\u0633\u064A\u0646", DateWordKind.Cardinal, 50), // khamsin
        new("\u0633\u062A\u0648\u0646", DateWordKind.Cardinal, 60), // sittun
        new("\u0633\u062A\u064A\u0646", DateWordKind.Cardinal, 60), // sittin
        new("\u0633\u0628\u0639\u0648\u0646", DateWordKind.Cardinal, 70), // sab'un
        new("\u0633\u0628\u0639\u064A\u0646", DateWordKind.Cardinal, 70), // sab'in
        new("\u062B\u0645\u0627\u0646\u0648\u0646", DateWordKind.Cardinal, 80), // thamanun
        new("\u062B\u0645\u0627\u0646\u064A\u0646", DateWordKind.Cardinal, 80), // thamanin
        new("\u062A\u0633\u0639\u0648\u0646", DateWordKind.Cardinal, 90), // tis'un
        new("\u062A\u0633\u0639\u064A\u0646", DateWordKind.Cardinal, 90), // tis'in
    ];

    /// <summary>Hundreds, written with and without the old alef.</summary>
    private static readonly DateEntry[] CardinalHundreds =
    [
        new("\u0645\u064A\u0647", DateWordKind.Cardinal, 100), // mi'a: hundred
        new("\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 100), // mi'a: hundred
        new("\u0645\u064A\u062A\u064A\u0646", DateWordKind.Cardinal, 200), // mi'atayn
        new("\u0645\u0627\u064A\u062A\u064A\u0646", DateWordKind.Cardinal, 200), // mi'atayn
        new("\u0645\u064A\u062A\u0627\u0646", DateWordKind.Cardinal, 200), // mi'atayn
        new("\u0645\u0627\u064A\u062A\u0627\u0646", DateWordKind.Cardinal, 200), // mi'atayn
        new("\u062B\u0644\u0627\u062B\u0645\u064A\u0647", DateWordKind.Cardinal, 300), // thalathumi'a
        new("\u062B\u0644\u0627\u062B\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 300), // thalathumi'a
        new("\u0627\u0631\u0628\u0639\u0645\u064A\u0647", DateWordKind.Cardinal, 400), // arba'umi'a
        new("\u0627\u0631\u0628\u0639\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 400), // arba'umi'a
        new("\u062E\u0645\u0633\u0645\u064A\u0647", DateWordKind.Cardinal, 500), // khamsumi'a
        new("\u062E\u0645\u0633\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 500), // khamsumi'a
        new("\u0633\u062A\u0645\u064A\u0647", DateWordKind.Cardinal, 600), // sittumi'a
        new("\u0633\u062A\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 600), // sittumi'a
        new("\u0633\u0628\u0639\u0645\u064A\u0647", DateWordKind.Cardinal, 700), // sab'umi'a
        new("\u0633\u0628\u0639\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 700), // sab'umi'a
        new("\u062B\u0645\u0627\u0646\u0645\u064A\u0647", DateWordKind.Cardinal, 800), // thamanumi'a
        new("\u062B\u0645\u0627\u0646\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 800), // thamanumi'a
        new("\u062B\u0645\u0627\u0646\u064A\u0645\u064A\u0647", DateWordKind.Cardinal, 800), // thamaniumi'a
        new("\u062B\u0645\u0627\u0646\u064A\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 800), // thamaniumi'a
        new("\u062A\u0633\u0639\u0645\u064A\u0647", DateWordKind.Cardinal, 900), // tis'umi'a
        new("\u062A\u0633\u0639\u0645\u0627\u064A\u0647", DateWordKind.Cardinal, 900), // tis'umi'a
    ];

    /// <summary>Thousands and above.</summary>
    private static readonly DateEntry[] CardinalThousands =
    [
        new("\u0627\u0644\u0641", DateWordKind.Thousand, 1000), // alf: thousand
        new("\u0627\u0644\u0641\u064A\u0646", DateWordKind.Thousand, 2000), // alfayn
        new("\u0627\u0644\u0641\u0627\u0646", DateWordKind.Thousand, 2000), // alfan
        new("\u0627\u0644\u0641\u0627", DateWordKind.Thousand, 1000), // alfan, after 11 to 99
        new("\u0627\u0644\u0627\u0641", DateWordKind.Thousand, 1000), // alaf: thousands
        new("\u0645\u0644\u064A\u0648\u0646", DateWordKind.Million, 1000000), // milyun
        new("\u0645\u0644\u0627\u064A\u064A\u0646", DateWordKind.Million, 1000000), // malayin
    ];

    /// <summary>With the article: as-sanawat al-khams, "the five years".</summary>
    private static readonly DateEntry[] DefiniteCardinals =
    [
        new("\u0627\u0644\u062B\u0644\u0627\u062B", DateWordKind.DefiniteCardinal, 3), // ath-thalath
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u0647", DateWordKind.DefiniteCardinal, 3), // ath-thalatha
        new("\u0627\u0644\u0627\u0631\u0628\u0639", DateWordKind.DefiniteCardinal, 4), // al-arba'
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u0647", DateWordKind.DefiniteCardinal, 4), // al-arba'a
        new("\u0627\u0644\u062E\u0645\u0633", DateWordKind.DefiniteCardinal, 5), // al-khams
        new("\u0627\u0644\u062E\u0645\u0633\u0647", DateWordKind.DefiniteCardinal, 5), // al-khamsa
        new("\u0627\u0644\u0633\u062A", DateWordKind.DefiniteCardinal, 6), // as-sitt
        new("\u0627\u0644\u0633\u062A\u0647", DateWordKind.DefiniteCardinal, 6), // as-sitta
        new("\u0627\u0644\u0633\u0628\u0639", DateWordKind.DefiniteCardinal, 7), // as-sab'
        new("\u0627\u0644\u0633\u0628\u0639\u0647", DateWordKind.DefiniteCardinal, 7), // as-sab'a
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u064A", DateWordKind.DefiniteCardinal, 8), // ath-thamani
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u064A\u0647", DateWordKind.DefiniteCardinal, 8), // ath-thamaniya
        new("\u0627\u0644\u062A\u0633\u0639", DateWordKind.DefiniteCardinal, 9), // at-tis'
        new("\u0627\u0644\u062A\u0633\u0639\u0647", DateWordKind.DefiniteCardinal, 9), // at-tis'a
        new("\u0627\u0644\u0639\u0634\u0631", DateWordKind.DefiniteCardinal, 10), // al-'ashr
        new("\u0627\u0644\u0639\u0634\u0631\u0647", DateWordKind.DefiniteCardinal, 10), // al-'ashra
        new("\u0627\u0644\u0627\u062B\u0646\u064A", DateWordKind.DefiniteCardinal, 2), // al-ithnay
        new("\u0627\u0644\u0627\u062B\u0646\u062A\u064A", DateWordKind.DefiniteCardinal, 2), // al-ithnatay
    ];

    /// <summary>First to tenth without the article: thani ayyam al-id, "the second day of the feast".</summary>
    private static readonly DateEntry[] BareOrdinals =
    [
        new("\u0627\u0648\u0644", DateWordKind.BareOrdinal, 1), // awwal
        new("\u062B\u0627\u0646\u064A", DateWordKind.BareOrdinal, 2), // thani
        new("\u062B\u0627\u0644\u062B", DateWordKind.BareOrdinal, 3), // thalith
        new("\u0631\u0627\u0628\u0639", DateWordKind.BareOrdinal, 4), // rabi'
        new("\u062E\u0627\u0645\u0633", DateWordKind.BareOrdinal, 5), // khamis
        new("\u0633\u0627\u062F\u0633", DateWordKind.BareOrdinal, 6), // sadis
        new("\u0633\u0627\u0628\u0639", DateWordKind.BareOrdinal, 7), // sabi'
        new("\u062B\u0627\u0645\u0646", DateWordKind.BareOrdinal, 8), // thamin
        new("\u062A\u0627\u0633\u0639", DateWordKind.BareOrdinal, 9), // tasi'
        new("\u0639\u0627\u0634\u0631", DateWordKind.BareOrdinal, 10), // 'ashir
        new("\u0641\u0627\u062A\u062D", DateWordKind.BareOrdinal, 1), // fatih: the first of a month (Morocco)
        new("\u063A\u0631\u0647", DateWordKind.BareOrdinal, 1), // ghurra: the first of a Hijri month
    ];

    /// <summary>First to tenth, with the article.</summary>
    private static readonly DateEntry[] Ordinals =
    [
        new("\u0627\u0644\u0627\u0648\u0644", DateWordKind.Ordinal, 1), // al-awwal
        new("\u0627\u0644\u0627\u0648\u0644\u064A", DateWordKind.Ordinal, 1), // al-ula
        new("\u0627\u0644\u062B\u0627\u0646\u064A", DateWordKind.Ordinal, 2), // ath-thani
        new("\u0627\u0644\u062B\u0627\u0646\u064A\u0647", DateWordKind.Ordinal, 2), // ath-thaniya
        new("\u0627\u0644\u062B\u0627\u0644\u062B", DateWordKind.Ordinal, 3), // ath-thalith
        new("\u0627\u0644\u062B\u0627\u0644\u062B\u0647", DateWordKind.Ordinal, 3), // ath-thalitha
        new("\u0627\u0644\u0631\u0627\u0628\u0639", DateWordKind.Ordinal, 4), // ar-rabi'
        new("\u0627\u0644\u0631\u0627\u0628\u0639\u0647", DateWordKind.Ordinal, 4), // ar-rabi'a
        new("\u0627\u0644\u062E\u0627\u0645\u0633", DateWordKind.Ordinal, 5), // al-khamis
        new("\u0627\u0644\u062E\u0627\u0645\u0633\u0647", DateWordKind.Ordinal, 5), // al-khamisa
        new("\u0627\u0644\u0633\u0627\u062F\u0633", DateWordKind.Ordinal, 6), // as-sadis
        new("\u0627\u0644\u0633\u0627\u062F\u0633\u0647", DateWordKind.Ordinal, 6), // as-sadisa
        new("\u0627\u0644\u0633\u0627\u0628\u0639", DateWordKind.Ordinal, 7), // as-sabi'
        new("\u0627\u0644\u0633\u0627\u0628\u0639\u0647", DateWordKind.Ordinal, 7), // as-sabi'a
        new("\u0627\u0644\u062B\u0627\u0645\u0646", DateWordKind.Ordinal, 8), // ath-thamin
        new("\u0627\u0644\u062B\u0627\u0645\u0646\u0647", DateWordKind.Ordinal, 8), // ath-thamina
        new("\u0627\u0644\u062A\u0627\u0633\u0639", DateWordKind.Ordinal, 9), // at-tasi'
        new("\u0627\u0644\u062A\u0627\u0633\u0639\u0647", DateWordKind.Ordinal, 9), // at-tasi'a
        new("\u0627\u0644\u0639\u0627\u0634\u0631", DateWordKind.Ordinal, 10), // al-'ashir
        new("\u0627\u0644\u0639\u0627\u0634\u0631\u0647", DateWordKind.Ordinal, 10), // al-'ashira
        new("\u0627\u0644\u0641\u0627\u062A\u062D", DateWordKind.Ordinal, 1), // al-fatih: the first of a month (Maghreb)
        new("\u0627\u0644\u062D\u0627\u062F\u064A", DateWordKind.Ordinal, 11), // al-hadi: eleventh with 'ashar, else the first of a compound
        new("\u0627\u0644\u062D\u0627\u062F\u064A\u0647", DateWordKind.Ordinal, 11), // al-hadiya
        new("\u0627\u0644\u0627\u062E\u0631", DateWordKind.Ordinal, 2), // al-akhir: the other, the second of two
        new("\u0627\u0644\u0627\u062E\u0631\u0647", DateWordKind.Ordinal, 2), // al-akhira
        new("\u0627\u0644\u062B\u0627\u0646", DateWordKind.Ordinal, 2), // ath-than
    ];

    /// <summary>Twentieth to ninetieth: al-ishrin min, "the twentieth of".</summary>
    private static readonly DateEntry[] OrdinalTens =
    [
        new("\u0627\u0644\u0639\u0634\u0631\u0648\u0646", DateWordKind.OrdinalTen, 20), // al-'ishrun
        new("\u0627\u0644\u0639\u0634\u0631\u064A\u0646", DateWordKind.OrdinalTen, 20), // al-'ishrin
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u0648\u0646", DateWordKind.OrdinalTen, 30), // al-thalathun
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u064A\u0646", DateWordKind.OrdinalTen, 30), // al-thalathin
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u0648\u0646", DateWordKind.OrdinalTen, 40), // al-arba'un
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u064A\u0646", DateWordKind.OrdinalTen, 40), // al-arba'in
        new("\u0627\u0644\u062E\u0645\u0633\u0648\u0646", DateWordKind.OrdinalTen, 50), // al-khamsun
        new("\u0627\u0644\u062E\u0645\u0633\u064A\u0646", DateWordKind.OrdinalTen, 50), // al-khamsin
        new("\u0627\u0644\u0633\u062A\u0648\u0646", DateWordKind.OrdinalTen, 60), // al-sittun
        new("\u0627\u0644\u0633\u062A\u064A\u0646", DateWordKind.OrdinalTen, 60), // al-sittin
        new("\u0627\u0644\u0633\u0628\u0639\u0648\u0646", DateWordKind.OrdinalTen, 70), // al-sab'un
        new("\u0627\u0644\u0633\u0628\u0639\u064A\u0646", DateWordKind.OrdinalTen, 70), // al-sab'in
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u0648\u0646", DateWordKind.OrdinalTen, 80), // al-thamanun
        new("\u0627\u0644\u062B\u0645\u0627\u0646\u064A\u0646", DateWordKind.OrdinalTen, 80), // al-thamanin
        new("\u0627\u0644\u062A\u0633\u0639\u0648\u0646", DateWordKind.OrdinalTen, 90), // al-tis'un
        new("\u0627\u0644\u062A\u0633\u0639\u064A\u0646", DateWordKind.OrdinalTen, 90), // al-tis'in
    ];
}
