namespace EntityExtract.Dates.Vocabulary;

// The units of time, in the forms that the grammar tells apart.
internal static partial class DateVocabulary
{
    /// <summary>One unit without the article; also what stands before a value: am 2003, "the year 2003".</summary>
    private static readonly DateEntry[] SingularUnits =
    [
        new("\u064A\u0648\u0645", DateWordKind.Unit, (int)DateUnit.Day), // yawm: day
        new("\u0627\u0633\u0628\u0648\u0639", DateWordKind.Unit, (int)DateUnit.Week), // usbu': week
        new("\u0634\u0647\u0631", DateWordKind.Unit, (int)DateUnit.Month), // shahr: month
        new("\u0639\u0627\u0645", DateWordKind.Unit, (int)DateUnit.Year), // 'am: year
        new("\u0633\u0646\u0647", DateWordKind.Unit, (int)DateUnit.Year), // sana: year
        new("\u0639\u0642\u062F", DateWordKind.Unit, (int)DateUnit.Decade), // 'aqd: decade
        new("\u0642\u0631\u0646", DateWordKind.Unit, (int)DateUnit.Century), // qarn: century
        new("\u0627\u0644\u0641\u064A\u0647", DateWordKind.Unit, (int)DateUnit.Millennium), // alfiya: millennium
        new("\u0645\u0648\u0633\u0645", DateWordKind.Unit, (int)DateUnit.SportSeason), // mawsim: season of sport, harvest, pilgrimage
    ];

    /// <summary>One unit with the article: al-am al-madi, "last year".</summary>
    private static readonly DateEntry[] DefiniteUnits =
    [
        new("\u0627\u0644\u064A\u0648\u0645", DateWordKind.DefiniteUnit, (int)DateUnit.Day), // al-yawm: the day, today
        new("\u0627\u0644\u0627\u0633\u0628\u0648\u0639", DateWordKind.DefiniteUnit, (int)DateUnit.Week), // al-usbu': the week
        new("\u0627\u0644\u0634\u0647\u0631", DateWordKind.DefiniteUnit, (int)DateUnit.Month), // ash-shahr: the month
        new("\u0627\u0644\u0639\u0627\u0645", DateWordKind.DefiniteUnit, (int)DateUnit.Year), // al-'am: the year, the general
        new("\u0627\u0644\u0633\u0646\u0647", DateWordKind.DefiniteUnit, (int)DateUnit.Year), // as-sana: the year
        new("\u0627\u0644\u0639\u0642\u062F", DateWordKind.DefiniteUnit, (int)DateUnit.Decade), // al-'aqd: the decade
        new("\u0627\u0644\u0642\u0631\u0646", DateWordKind.DefiniteUnit, (int)DateUnit.Century), // al-qarn: the century
        new("\u0627\u0644\u0627\u0644\u0641\u064A\u0647", DateWordKind.DefiniteUnit, (int)DateUnit.Millennium), // al-alfiya: the millennium
        new("\u0627\u0644\u0645\u0648\u0633\u0645", DateWordKind.DefiniteUnit, (int)DateUnit.SportSeason), // al-mawsim: the season
    ];

    /// <summary>Two of a unit: qabla amayn, "two years ago".</summary>
    private static readonly DateEntry[] DualUnits =
    [
        new("\u064A\u0648\u0645\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Day), // yawmayn: two days
        new("\u064A\u0648\u0645\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Day), // yawman
        new("\u0627\u0633\u0628\u0648\u0639\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Week), // usbu'ayn: two weeks
        new("\u0627\u0633\u0628\u0648\u0639\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Week), // usbu'an
        new("\u0634\u0647\u0631\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Month), // shahrayn: two months
        new("\u0634\u0647\u0631\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Month), // shahran
        new("\u0639\u0627\u0645\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Year), // 'amayn: two years
        new("\u0639\u0627\u0645\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Year), // 'aman
        new("\u0633\u0646\u062A\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Year), // sanatayn: two years
        new("\u0633\u0646\u062A\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Year), // sanatan
        new("\u0639\u0642\u062F\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Decade), // 'aqdayn: two decades
        new("\u0639\u0642\u062F\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Decade), // 'aqdan
        new("\u0642\u0631\u0646\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Century), // qarnayn: two centuries
        new("\u0642\u0631\u0646\u0627\u0646", DateWordKind.DualUnit, (int)DateUnit.Century), // qarnan
        new("\u0645\u0648\u0633\u0645\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.SportSeason), // mawsimayn: two seasons
        new("\u0644\u064A\u0644\u062A\u064A\u0646", DateWordKind.DualUnit, (int)DateUnit.Night), // laylatayn: two nights
    ];

    /// <summary>The two of a unit: al-amayn al-muqbilayn, "the next two years".</summary>
    private static readonly DateEntry[] DefiniteDualUnits =
    [
        new("\u0627\u0644\u064A\u0648\u0645\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Day), // al-yawmayn: two days
        new("\u0627\u0644\u064A\u0648\u0645\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Day), // al-yawman
        new("\u0627\u0644\u0627\u0633\u0628\u0648\u0639\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Week), // al-usbu'ayn: two weeks
        new("\u0627\u0644\u0627\u0633\u0628\u0648\u0639\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Week), // al-usbu'an
        new("\u0627\u0644\u0634\u0647\u0631\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Month), // al-shahrayn: two months
        new("\u0627\u0644\u0634\u0647\u0631\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Month), // al-shahran
        new("\u0627\u0644\u0639\u0627\u0645\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Year), // al-'amayn: two years
        new("\u0627\u0644\u0639\u0627\u0645\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Year), // al-'aman
        new("\u0627\u0644\u0633\u0646\u062A\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Year), // al-sanatayn: two years
        new("\u0627\u0644\u0633\u0646\u062A\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Year), // al-sanatan
        new("\u0627\u0644\u0639\u0642\u062F\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Decade), // al-'aqdayn: two decades
        new("\u0627\u0644\u0639\u0642\u062F\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Decade), // al-'aqdan
        new("\u0627\u0644\u0642\u0631\u0646\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Century), // al-qarnayn: two centuries
        new("\u0627\u0644\u0642\u0631\u0646\u0627\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.Century), // al-qarnan
        new("\u0627\u0644\u0645\u0648\u0633\u0645\u064A\u0646", DateWordKind.DefiniteDualUnit, (int)DateUnit.SportSeason), // al-mawsimayn: two seasons
    ];

    /// <summary>Two of a unit that are named next: yawmay as-sabt wa-l-ahad, "Saturday and Sunday".</summary>
    private static readonly DateEntry[] ConstructDualUnits =
    [
        new("\u064A\u0648\u0645\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.Day), // yawmay: the two days
        new("\u0627\u0633\u0628\u0648\u0639\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.Week), // usbu'ay: the two weeks
        new("\u0634\u0647\u0631\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.Month), // shahray: the two months
        new("\u0639\u0627\u0645\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.Year), // 'amay: the two years
        new("\u0633\u0646\u062A\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.Year), // sanatay: the two years
        new("\u0645\u0648\u0633\u0645\u064A", DateWordKind.ConstructDualUnit, (int)DateUnit.SportSeason), // mawsimay: the two seasons
    ];

    /// <summary>Several: qabla thalathat ayyam, "three days ago".</summary>
    private static readonly DateEntry[] PluralUnits =
    [
        new("\u0627\u064A\u0627\u0645", DateWordKind.PluralUnit, (int)DateUnit.Day), // ayyam: days
        new("\u0627\u0633\u0627\u0628\u064A\u0639", DateWordKind.PluralUnit, (int)DateUnit.Week), // asabi': weeks
        new("\u0627\u0634\u0647\u0631", DateWordKind.PluralUnit, (int)DateUnit.Month), // ashhur: months
        new("\u0634\u0647\u0648\u0631", DateWordKind.PluralUnit, (int)DateUnit.Month), // shuhur: months
        new("\u0627\u0639\u0648\u0627\u0645", DateWordKind.PluralUnit, (int)DateUnit.Year), // a'wam: years
        new("\u0633\u0646\u0648\u0627\u062A", DateWordKind.PluralUnit, (int)DateUnit.Year), // sanawat: years
        new("\u0633\u0646\u064A\u0646", DateWordKind.PluralUnit, (int)DateUnit.Year), // sinin: years
        new("\u0639\u0642\u0648\u062F", DateWordKind.PluralUnit, (int)DateUnit.Decade), // 'uqud: decades
        new("\u0642\u0631\u0648\u0646", DateWordKind.PluralUnit, (int)DateUnit.Century), // qurun: centuries
        new("\u0645\u0648\u0627\u0633\u0645", DateWordKind.PluralUnit, (int)DateUnit.SportSeason), // mawasim: seasons
        new("\u0644\u064A\u0627\u0644", DateWordKind.PluralUnit, (int)DateUnit.Night), // layali: nights
        new("\u064A\u0648\u0645\u0627", DateWordKind.CountedUnit, (int)DateUnit.Day), // yawman: days, after 11 to 99
        new("\u0627\u0633\u0628\u0648\u0639\u0627", DateWordKind.CountedUnit, (int)DateUnit.Week), // usbu'an
        new("\u0634\u0647\u0631\u0627", DateWordKind.CountedUnit, (int)DateUnit.Month), // shahran
        new("\u0639\u0627\u0645\u0627", DateWordKind.CountedUnit, (int)DateUnit.Year), // 'aman
        new("\u0639\u0642\u062F\u0627", DateWordKind.CountedUnit, (int)DateUnit.Decade), // 'aqdan
        new("\u0642\u0631\u0646\u0627", DateWordKind.CountedUnit, (int)DateUnit.Century), // qarnan
        new("\u0645\u0648\u0633\u0645\u0627", DateWordKind.CountedUnit, (int)DateUnit.SportSeason), // mawsiman
    ];

    /// <summary>The several: as-sanawat al-khams al-muqbila, "the next five years".</summary>
    private static readonly DateEntry[] DefinitePluralUnits =
    [
        new("\u0627\u0644\u0627\u064A\u0627\u0645", DateWordKind.DefinitePluralUnit, (int)DateUnit.Day), // al-ayyam: the days
        new("\u0627\u0644\u0627\u0633\u0627\u0628\u064A\u0639", DateWordKind.DefinitePluralUnit, (int)DateUnit.Week), // al-asabi': the weeks
        new("\u0627\u0644\u0627\u0634\u0647\u0631", DateWordKind.DefinitePluralUnit, (int)DateUnit.Month), // al-ashhur: the months
        new("\u0627\u0644\u0634\u0647\u0648\u0631", DateWordKind.DefinitePluralUnit, (int)DateUnit.Month), // ash-shuhur: the months
        new("\u0627\u0644\u0627\u0639\u0648\u0627\u0645", DateWordKind.DefinitePluralUnit, (int)DateUnit.Year), // al-a'wam: the years
        new("\u0627\u0644\u0633\u0646\u0648\u0627\u062A", DateWordKind.DefinitePluralUnit, (int)DateUnit.Year), // as-sanawat: the years
        new("\u0627\u0644\u0633\u0646\u064A\u0646", DateWordKind.DefinitePluralUnit, (int)DateUnit.Year), // as-sinin: the years
        new("\u0627\u0644\u0639\u0642\u0648\u062F", DateWordKind.DefinitePluralUnit, (int)DateUnit.Decade), // al-'uqud: the decades
        new("\u0627\u0644\u0642\u0631\u0648\u0646", DateWordKind.DefinitePluralUnit, (int)DateUnit.Century), // al-qurun: the centuries
        new("\u0627\u0644\u0645\u0648\u0627\u0633\u0645", DateWordKind.DefinitePluralUnit, (int)DateUnit.SportSeason), // al-mawasim: the seasons
    ];

    /// <summary>What an ordinal counts within a year or a month: ar-rub al-awwal, "the first quarter".</summary>
    private static readonly DateEntry[] PartsOfYear =
    [
        new("\u0627\u0644\u0631\u0628\u0639", DateWordKind.YearPart, (int)DateUnit.Quarter), // ar-rub': the quarter
        new("\u0631\u0628\u0639", DateWordKind.YearPart, (int)DateUnit.Quarter), // rub': quarter
        new("\u0627\u0644\u0646\u0635\u0641", DateWordKind.YearPart, (int)DateUnit.Half), // an-nisf: the half
        new("\u0627\u0644\u0634\u0637\u0631", DateWordKind.YearPart, (int)DateUnit.Half), // ash-shatr: the half
        new("\u0627\u0644\u062B\u0644\u062B", DateWordKind.YearPart, (int)DateUnit.ThirdOfMonth), // ath-thulth: the third
        new("\u0627\u0644\u0633\u062F\u0627\u0633\u064A", DateWordKind.YearPart, (int)DateUnit.Half), // as-sudasi: six months (Tunisia)
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u064A", DateWordKind.YearPart, (int)DateUnit.Quarter), // ath-thulathi: three months (Tunisia)
        new("\u0627\u0644\u0633\u062F\u0627\u0633\u064A\u0647", DateWordKind.YearPart, (int)DateUnit.Half), // as-sudasiya
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u064A\u0647", DateWordKind.YearPart, (int)DateUnit.Quarter), // ath-thulathiya
        new("\u0627\u0644\u0641\u0635\u0644", DateWordKind.YearPart, (int)DateUnit.Quarter), // al-fasl: quarter (Maghreb), season
    ];

    /// <summary>Units of the clock: no dates, but words before and after them are not either.</summary>
    private static readonly DateEntry[] ClockUnits =
    [
        new("\u0633\u0627\u0639\u0647", DateWordKind.ClockUnit, (int)DateUnit.Hour), // sa'a: hour
        new("\u0627\u0644\u0633\u0627\u0639\u0647", DateWordKind.ClockUnit, (int)DateUnit.Hour), // as-sa'a: the hour, o'clock
        new("\u0633\u0627\u0639\u0627\u062A", DateWordKind.ClockUnit, (int)DateUnit.Hour), // sa'at: hours
        new("\u0633\u0627\u0639\u062A\u064A\u0646", DateWordKind.ClockUnit, (int)DateUnit.Hour), // sa'atayn: two hours
        new("\u062F\u0642\u064A\u0642\u0647", DateWordKind.ClockUnit, (int)DateUnit.Minute), // daqiqa: minute
        new("\u062F\u0642\u0627\u064A\u0642", DateWordKind.ClockUnit, (int)DateUnit.Minute), // daqa'iq: minutes
        new("\u062F\u0642\u064A\u0642\u062A\u064A\u0646", DateWordKind.ClockUnit, (int)DateUnit.Minute), // daqiqatayn: two minutes
    ];
}
