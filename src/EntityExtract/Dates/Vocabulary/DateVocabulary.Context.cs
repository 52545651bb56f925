namespace EntityExtract.Dates.Vocabulary;

// Words that are no part of a date and change what stands beside them.
internal static partial class DateVocabulary
{
    /// <summary>Nouns that take al-am as "general", so that it is no year behind them: al-amin al-am, "the secretary-general".</summary>
    private static readonly DateEntry[] GeneralNouns =
    [
        new("\u0627\u0644\u0627\u0645\u064A\u0646", DateWordKind.GeneralNoun, 0), // al-amin: secretary
        new("\u0627\u0644\u0645\u062F\u064A\u0631", DateWordKind.GeneralNoun, 0), // al-mudir: director
        new("\u0627\u0644\u0645\u062F\u0639\u064A", DateWordKind.GeneralNoun, 0), // al-mudda'i: prosecutor
        new("\u0627\u0644\u0631\u0627\u064A", DateWordKind.GeneralNoun, 0), // ar-ra'y: opinion
        new("\u0627\u0644\u0642\u0637\u0627\u0639", DateWordKind.GeneralNoun, 0), // al-qita': sector
        new("\u0627\u0644\u0627\u0645\u0646", DateWordKind.GeneralNoun, 0), // al-amn: security
        new("\u0627\u0644\u0646\u0627\u064A\u0628", DateWordKind.GeneralNoun, 0), // an-na'ib: attorney
        new("\u0627\u0644\u0642\u0627\u064A\u062F", DateWordKind.GeneralNoun, 0), // al-qa'id: commander
        new("\u0627\u0644\u0637\u0631\u064A\u0642", DateWordKind.GeneralNoun, 0), // at-tariq: road
        new("\u0627\u0644\u0645\u0641\u062A\u0634", DateWordKind.GeneralNoun, 0), // al-mufattish: inspector
        new("\u0627\u0644\u0645\u0634\u0631\u0641", DateWordKind.GeneralNoun, 0), // al-mushrif: supervisor
        new("\u0627\u0644\u0645\u0631\u0627\u0642\u0628", DateWordKind.GeneralNoun, 0), // al-muraqib: observer
        new("\u0627\u0644\u0643\u0627\u062A\u0628", DateWordKind.GeneralNoun, 0), // al-katib: secretary (Morocco)
        new("\u0627\u0644\u0633\u0643\u0631\u062A\u064A\u0631", DateWordKind.GeneralNoun, 0), // as-sikritir: secretary
        new("\u0627\u0644\u0645\u0648\u062A\u0645\u0631", DateWordKind.GeneralNoun, 0), // al-mu'tamar: congress
        new("\u0627\u0644\u0627\u062A\u062D\u0627\u062F", DateWordKind.GeneralNoun, 0), // al-ittihad: union
        new("\u0627\u0644\u0646\u0638\u0627\u0645", DateWordKind.GeneralNoun, 0), // an-nizam: order
        new("\u0627\u0644\u0635\u0627\u0644\u062D", DateWordKind.GeneralNoun, 0), // as-salih: interest
        new("\u0627\u0644\u0645\u0627\u0644", DateWordKind.GeneralNoun, 0), // al-mal: money
        new("\u0627\u0644\u0627\u0637\u0627\u0631", DateWordKind.GeneralNoun, 0), // al-itar: frame
        new("\u0645\u0648\u0634\u0631\u0647\u0627", DateWordKind.GeneralNoun, 0), // mu'ashshiruha: its index
        new("\u0627\u0644\u0645\u0648\u0634\u0631", DateWordKind.GeneralNoun, 0), // al-mu'ashshir: index
        new("\u0627\u0644\u0645\u0633\u062A\u0648\u064A", DateWordKind.GeneralNoun, 0), // al-mustawa: level
        new("\u0627\u0644\u0634\u0627\u0646", DateWordKind.GeneralNoun, 0), // ash-sha'n: affairs
        new("\u0627\u0644\u0627\u0646\u0641\u0627\u0642", DateWordKind.GeneralNoun, 0), // al-infaq: spending
        new("\u0627\u0644\u062F\u064A\u0646", DateWordKind.GeneralNoun, 0), // ad-dayn: debt
        new("\u0627\u0644\u0645\u0646\u0633\u0642", DateWordKind.GeneralNoun, 0), // al-munassiq: coordinator
        new("\u0627\u0644\u0631\u064A\u064A\u0633", DateWordKind.GeneralNoun, 0), // ar-ra'is: president
        new("\u0627\u0644\u0645\u062C\u0644\u0633", DateWordKind.GeneralNoun, 0), // al-majlis: council
        new("\u0627\u0644\u0645\u0641\u0648\u0636", DateWordKind.GeneralNoun, 0), // al-mufawwad: commissioner
        new("\u0627\u0644\u062D\u0627\u0643\u0645", DateWordKind.GeneralNoun, 0), // al-hakim: governor
        new("\u0627\u0644\u0648\u0643\u064A\u0644", DateWordKind.GeneralNoun, 0), // al-wakil: attorney
        new("\u0627\u0644\u0645\u062D\u0627\u0645\u064A", DateWordKind.GeneralNoun, 0), // al-muhami: advocate
        new("\u0627\u0644\u0627\u0636\u0631\u0627\u0628", DateWordKind.GeneralNoun, 0), // al-idrab: strike
        new("\u0627\u0644\u0645\u0642\u0631", DateWordKind.GeneralNoun, 0), // al-maqarr: headquarters
        new("\u0627\u0644\u0645\u0631\u0643\u0632", DateWordKind.GeneralNoun, 0), // al-markaz: position
        new("\u0627\u0644\u0633\u064A\u0627\u0642", DateWordKind.GeneralNoun, 0), // as-siyaq: context
        new("\u0627\u0644\u0627\u062F\u0627\u0621", DateWordKind.GeneralNoun, 0), // al-ada': performance
        new("\u0627\u0644\u0627\u062A\u062C\u0627\u0647", DateWordKind.GeneralNoun, 0), // al-ittijah: direction
        new("\u0627\u0644\u0639\u0641\u0648", DateWordKind.GeneralNoun, 0), // al-'afw: pardon
        new("\u0627\u0644\u062A\u0639\u0644\u064A\u0645", DateWordKind.GeneralNoun, 0), // at-ta'lim: education
        new("\u0627\u0644\u0630\u0648\u0642", DateWordKind.GeneralNoun, 0), // adh-dhawq: taste
        new("\u0627\u0644\u062D\u0642", DateWordKind.GeneralNoun, 0), // al-haqq: right
        new("\u0627\u0644\u0648\u0643\u0644\u0627\u0621", DateWordKind.GeneralNoun, 0), // al-wukala': attorneys
        new("\u0627\u0644\u0642\u0627\u0646\u0648\u0646", DateWordKind.GeneralNoun, 0), // al-qanun: law
        new("\u0627\u0644\u062A\u0648\u062C\u0647", DateWordKind.GeneralNoun, 0), // at-tawajjuh: orientation
        new("\u0627\u0644\u0648\u0636\u0639", DateWordKind.GeneralNoun, 0), // al-wad': situation
        new("\u0627\u0644\u0645\u0646\u0627\u062E", DateWordKind.GeneralNoun, 0), // al-munakh: climate
        new("\u0627\u0644\u0648\u0639\u064A", DateWordKind.GeneralNoun, 0), // al-wa'y: awareness
    ];

    /// <summary>Nouns after which a month or a weekday is the name of something: sharikat nisan, "the Nissan company".</summary>
    private static readonly DateEntry[] NameNouns =
    [
        new("\u0634\u0631\u0643\u0647", DateWordKind.NameNoun, 0), // sharika: company
        new("\u0633\u064A\u0627\u0631\u0647", DateWordKind.NameNoun, 0), // sayyara: car
        new("\u0633\u064A\u0627\u0631\u0627\u062A", DateWordKind.NameNoun, 0), // sayyarat: cars
        new("\u0645\u0627\u0631\u0643\u0647", DateWordKind.NameNoun, 0), // marka: brand
        new("\u062D\u062F\u064A\u0642\u0647", DateWordKind.NameNoun, 0), // hadiqa: garden
        new("\u0635\u0644\u0627\u0647", DateWordKind.NameNoun, 0), // salat: prayer
        new("\u062E\u0637\u0628\u0647", DateWordKind.NameNoun, 0), // khutba: sermon
        new("\u062E\u0637\u064A\u0628", DateWordKind.NameNoun, 0), // khatib: preacher
        new("\u0641\u0631\u064A\u0636\u0647", DateWordKind.NameNoun, 0), // farida: duty
        new("\u0639\u0628\u062F", DateWordKind.NameNoun, 0), // 'abd: servant of, in names
        new("\u0635\u062D\u064A\u0641\u0647", DateWordKind.NameNoun, 0), // sahifa: newspaper
        new("\u062C\u0631\u064A\u062F\u0647", DateWordKind.NameNoun, 0), // jarida: newspaper
        new("\u0642\u0646\u0627\u0647", DateWordKind.NameNoun, 0), // qanat: channel
        new("\u0645\u0648\u0642\u0639", DateWordKind.NameNoun, 0), // mawqi': site
        new("\u0645\u062C\u0644\u0647", DateWordKind.NameNoun, 0), // majalla: magazine
        new("\u0639\u064A\u0646", DateWordKind.NameNoun, 0), // 'ayn: eye, in the name of a paper
        new("\u0627\u0644\u0645\u0635\u0631\u064A", DateWordKind.NameNoun, 0), // al-misri: in the name of a paper
        new("\u0631\u0648\u0633\u064A\u0627", DateWordKind.NameNoun, 0), // rusya: in the name of a channel
        new("\u0627\u062E\u0628\u0627\u0631", DateWordKind.NameNoun, 0), // akhbar: in the name of a paper
        new("\u0634\u0627\u0631\u0639", DateWordKind.NameNoun, 0), // shari': street
        new("\u0645\u064A\u062F\u0627\u0646", DateWordKind.NameNoun, 0), // maydan: square
        new("\u0633\u0627\u062D\u0647", DateWordKind.NameNoun, 0), // saha: square
        new("\u0645\u062F\u064A\u0646\u0647", DateWordKind.NameNoun, 0), // madina: city
        new("\u0648\u0627\u062F\u064A", DateWordKind.NameNoun, 0), // wadi: valley
        new("\u0648\u0627\u062F", DateWordKind.NameNoun, 0), // wad: valley
        new("\u062C\u0633\u0631", DateWordKind.NameNoun, 0), // jisr: bridge
        new("\u0643\u0648\u0628\u0631\u064A", DateWordKind.NameNoun, 0), // kubri: bridge
        new("\u0633\u0648\u0642", DateWordKind.NameNoun, 0), // suq: market
        new("\u0645\u0642\u0647\u064A", DateWordKind.NameNoun, 0), // maqha: coffee house
        new("\u0645\u0633\u0631\u062D", DateWordKind.NameNoun, 0), // masrah: theatre
        new("\u062F\u0627\u0631", DateWordKind.NameNoun, 0), // dar: house
        new("\u0645\u0644\u0639\u0628", DateWordKind.NameNoun, 0), // mal'ab: stadium
        new("\u0645\u0633\u062A\u0634\u0641\u064A", DateWordKind.NameNoun, 0), // mustashfa: hospital
        new("\u062C\u0627\u0645\u0639\u0647", DateWordKind.NameNoun, 0), // jami'a: university
        new("\u0645\u062F\u0631\u0633\u0647", DateWordKind.NameNoun, 0), // madrasa: school
        new("\u0646\u0627\u062F\u064A", DateWordKind.NameNoun, 0), // nadi: club
        new("\u0645\u0637\u0627\u0631", DateWordKind.NameNoun, 0), // matar: airport
        new("\u0642\u0631\u064A\u0647", DateWordKind.NameNoun, 0), // qarya: village
        new("\u062D\u064A", DateWordKind.NameNoun, 0), // hayy: quarter of a town
        new("\u062D\u0632\u0628", DateWordKind.NameNoun, 0), // hizb: party
        new("\u062C\u0645\u0639\u064A\u0647", DateWordKind.NameNoun, 0), // jam'iya: society
        new("\u062D\u0631\u0643\u0647", DateWordKind.NameNoun, 0), // haraka: movement
        new("\u062A\u0643\u062A\u0644", DateWordKind.NameNoun, 0), // takattul: bloc
        new("\u0642\u0648\u064A", DateWordKind.NameNoun, 0), // quwa: forces
        new("\u062A\u064A\u0627\u0631", DateWordKind.NameNoun, 0), // tayyar: current
        new("\u0634\u0628\u0627\u0628", DateWordKind.NameNoun, 0), // shabab: youth
        new("\u0641\u0631\u064A\u0642", DateWordKind.NameNoun, 0), // fariq: team
        new("\u0628\u0646\u062A", DateWordKind.NameNoun, 0), // bint: daughter of
        new("\u0628\u0646", DateWordKind.NameNoun, 0), // bin: son of
        new("\u0627\u0628\u0646", DateWordKind.NameNoun, 0), // ibn: son of
        new("\u0627\u0628\u0648", DateWordKind.NameNoun, 0), // abu: father of
        new("\u0627\u0644\u0633\u064A\u062F", DateWordKind.NameNoun, 0), // as-sayyid: Mr
        new("\u0627\u0644\u0633\u064A\u062F\u0647", DateWordKind.NameNoun, 0), // as-sayyida: Mrs
        new("\u0627\u0644\u062F\u0643\u062A\u0648\u0631", DateWordKind.NameNoun, 0), // ad-duktur: Dr
        new("\u0627\u0644\u0634\u064A\u062E", DateWordKind.NameNoun, 0), // ash-shaykh: sheikh
        new("\u0627\u0644\u0641\u0646\u0627\u0646", DateWordKind.NameNoun, 0), // al-fannan: the artist
        new("\u0627\u0644\u0644\u0627\u0639\u0628", DateWordKind.NameNoun, 0), // al-la'ib: the player
        new("\u0645\u062D\u0645\u062F", DateWordKind.NameNoun, 0), // muhammad: a given name
        new("\u0627\u062D\u0645\u062F", DateWordKind.NameNoun, 0), // ahmad: a given name
        new("\u062C\u064A\u0644", DateWordKind.NameNoun, 0), // jil: generation, "of today"
        new("\u0627\u0644\u0639\u0627\u0644\u0645", DateWordKind.NameNoun, 0), // al-'alam: the world, "of today"
        new("\u0627\u0644\u0634\u0628\u0627\u0628", DateWordKind.NameNoun, 0), // ash-shabab: youth, "of today"
        new("\u0644\u063A\u0647", DateWordKind.NameNoun, 0), // lugha: language, "of today"
        new("\u062B\u0648\u0631\u0647", DateWordKind.NameNoun, 0), // thawra: revolution
        new("\u0643\u0630\u0628\u0647", DateWordKind.NameNoun, 0), // kidhba: lie, of April
        new("\u062D\u0631\u0628", DateWordKind.NameNoun, 0), // harb: war
        new("\u0646\u0647\u062C", DateWordKind.NameNoun, 0), // nahj: street (Tunisia)
    ];

    /// <summary>Nouns that a bare year behind them belongs to, as a part of a name: kas al-alam 2022, "World Cup 2022".</summary>
    private static readonly DateEntry[] TitleNouns =
    [
        new("\u0631\u0648\u064A\u0647", DateWordKind.TitleNoun, 0), // ru'ya: vision
        new("\u0627\u0644\u0642\u0631\u0627\u0631", DateWordKind.TitleNoun, 0), // al-qarar: the resolution
        new("\u0631\u0642\u0645", DateWordKind.TitleNoun, 0), // raqm: number
        new("\u0642\u0631\u0627\u0631", DateWordKind.TitleNoun, 0), // qarar: resolution
        new("\u0645\u0648\u0646\u062F\u064A\u0627\u0644", DateWordKind.TitleNoun, 0), // mundiyal: World Cup
        new("\u0627\u0643\u0633\u0628\u0648", DateWordKind.TitleNoun, 0), // ixbu: Expo
        new("\u062E\u0637\u0647", DateWordKind.TitleNoun, 0), // khutta: plan
        new("\u0627\u062C\u0646\u062F\u0647", DateWordKind.TitleNoun, 0), // ajinda: agenda
        new("\u0628\u0637\u0648\u0644\u0647", DateWordKind.TitleNoun, 0), // butula: championship
        new("\u0643\u0627\u0633", DateWordKind.TitleNoun, 0), // ka's: cup
        new("\u0627\u0648\u0644\u0645\u0628\u064A\u0627\u062F", DateWordKind.TitleNoun, 0), // ulimbiyad: Olympiad
        new("\u0645\u0639\u0631\u0636", DateWordKind.TitleNoun, 0), // ma'rid: fair
        new("\u0645\u0647\u0631\u062C\u0627\u0646", DateWordKind.TitleNoun, 0), // mahrajan: festival
        new("\u0647\u0627\u062A\u0641", DateWordKind.TitleNoun, 0), // hatif: telephone
        new("\u0635", DateWordKind.TitleNoun, 0), // sad: page
        new("\u0635\u0641\u062D\u0647", DateWordKind.TitleNoun, 0), // safha: page
        new("\u0627\u0644\u0645\u0627\u062F\u0647", DateWordKind.TitleNoun, 0), // al-madda: article
    ];

    /// <summary>Nouns that a number counts, so that it is no year before them: 2003 ashkhas, "2003 persons".</summary>
    private static readonly DateEntry[] CountedNouns =
    [
        new("\u0627\u0634\u062E\u0627\u0635", DateWordKind.CountedNoun, 0), // ashkhas: persons
        new("\u0634\u062E\u0635", DateWordKind.CountedNoun, 0), // shakhs: person
        new("\u0634\u062E\u0635\u0627", DateWordKind.CountedNoun, 0), // shakhsan: persons
        new("\u0631\u064A\u0627\u0644", DateWordKind.CountedNoun, 0), // riyal
        new("\u062F\u0648\u0644\u0627\u0631", DateWordKind.CountedNoun, 0), // dular: dollar
        new("\u062F\u0648\u0644\u0627\u0631\u0627", DateWordKind.CountedNoun, 0), // dularan
        new("\u064A\u0648\u0631\u0648", DateWordKind.CountedNoun, 0), // yuru: euro
        new("\u062F\u0631\u0647\u0645", DateWordKind.CountedNoun, 0), // dirham
        new("\u062C\u0646\u064A\u0647", DateWordKind.CountedNoun, 0), // junayh: pound
        new("\u062F\u064A\u0646\u0627\u0631", DateWordKind.CountedNoun, 0), // dinar
        new("\u0644\u064A\u0631\u0647", DateWordKind.CountedNoun, 0), // lira
        new("\u0646\u0642\u0637\u0647", DateWordKind.CountedNoun, 0), // nuqta: point
        new("\u0645\u062A\u0631", DateWordKind.CountedNoun, 0), // mitr: metre
        new("\u0643\u064A\u0644\u0648\u0645\u062A\u0631", DateWordKind.CountedNoun, 0), // kilumitr: kilometre
        new("\u0643\u064A\u0644\u0648", DateWordKind.CountedNoun, 0), // kilu
        new("\u0637\u0646", DateWordKind.CountedNoun, 0), // tunn: ton
        new("\u0628\u0631\u0645\u064A\u0644", DateWordKind.CountedNoun, 0), // barmil: barrel
        new("\u0635\u0641\u0642\u0647", DateWordKind.CountedNoun, 0), // safqa: deal
        new("\u0637\u0644\u0642\u0647", DateWordKind.CountedNoun, 0), // talqa: shot
        new("\u0643\u0644\u0645", DateWordKind.CountedNoun, 0), // km
        new("\u0643\u0645", DateWordKind.CountedNoun, 0), // km
        new("\u0645\u062A\u0631\u0627", DateWordKind.CountedNoun, 0), // mitran
        new("\u0633\u0647\u0645", DateWordKind.CountedNoun, 0), // sahm: share
        new("\u0645\u064A\u062C\u0627\u0648\u0627\u062A", DateWordKind.CountedNoun, 0), // megawatt
        new("\u0637\u0627\u0644\u0628", DateWordKind.CountedNoun, 0), // talib: student
        new("\u0637\u0627\u0644\u0628\u0627", DateWordKind.CountedNoun, 0), // taliban
        new("\u0645\u0648\u0638\u0641", DateWordKind.CountedNoun, 0), // muwazzaf: employee
        new("\u0645\u0648\u0638\u0641\u0627", DateWordKind.CountedNoun, 0), // muwazzafan
        new("\u0642\u062A\u064A\u0644", DateWordKind.CountedNoun, 0), // qatil: dead
        new("\u0642\u062A\u064A\u0644\u0627", DateWordKind.CountedNoun, 0), // qatilan
        new("\u062C\u0631\u064A\u062D", DateWordKind.CountedNoun, 0), // jarih: wounded
        new("\u0645\u0635\u0627\u0628", DateWordKind.CountedNoun, 0), // musab: injured
        new("\u0634\u0647\u064A\u062F", DateWordKind.CountedNoun, 0), // shahid: martyr
        new("\u0634\u0647\u064A\u062F\u0627", DateWordKind.CountedNoun, 0), // shahidan
        new("\u0648\u062D\u062F\u0647", DateWordKind.CountedNoun, 0), // wahda: unit
        new("\u0645\u0634\u0627\u0631\u0643", DateWordKind.CountedNoun, 0), // musharik: participant
        new("\u0639\u0627\u0645\u0644", DateWordKind.CountedNoun, 0), // 'amil: worker
        new("\u062C\u0646\u062F\u064A", DateWordKind.CountedNoun, 0), // jundi: soldier
        new("\u062C\u0646\u062F\u064A\u0627", DateWordKind.CountedNoun, 0), // jundiyan
        new("\u0647\u062F\u0641", DateWordKind.CountedNoun, 0), // hadaf: goal
        new("\u0647\u062F\u0641\u0627", DateWordKind.CountedNoun, 0), // hadafan
        new("\u0645\u0631\u0647", DateWordKind.CountedNoun, 0), // marra: time
        new("\u0645\u0642\u0639\u062F", DateWordKind.CountedNoun, 0), // maq'ad: seat
        new("\u0635\u0648\u062A", DateWordKind.CountedNoun, 0), // sawt: vote
        new("\u062D\u0627\u0644\u0647", DateWordKind.CountedNoun, 0), // hala: case
        new("\u0627\u0635\u0627\u0628\u0647", DateWordKind.CountedNoun, 0), // isaba: case
        new("\u0644\u0627\u0639\u0628", DateWordKind.CountedNoun, 0), // la'ib: player
    ];

    /// <summary>What, behind a day or a feast, makes it a name: al-yawm as-sabi, a paper; al-yawm al-alami, "the World Day".</summary>
    private static readonly DateEntry[] NamesAfter =
    [
        new("\u0627\u0644\u062D\u0627\u062C\u0647", DateWordKind.NameTail, 0), // al-haja: need, in fi ams al-haja "in dire need"
        new("\u0627\u0644\u0642\u0631\u064A\u0628", DateWordKind.NameTail, 0), // al-qarib: near, in al-ams al-qarib "the recent past"
        new("\u0627\u0644\u0639\u0627\u0644\u0645\u064A", DateWordKind.NameTail, 0), // al-'alami: world
        new("\u0627\u0644\u062F\u0648\u0644\u064A", DateWordKind.NameTail, 0), // ad-dawli: international
        new("\u0627\u0644\u0639\u0627\u0644\u0645\u064A\u0647", DateWordKind.NameTail, 0), // al-'alamiya
    ];

    /// <summary>A relative clause behind a unit makes it no date of its own: al-am alladhi, "the year that".</summary>
    private static readonly DateEntry[] Relatives =
    [
        new("\u0627\u0644\u0630\u064A", DateWordKind.Relative, 0), // alladhi: that
        new("\u0627\u0644\u062A\u064A", DateWordKind.Relative, 0), // allati: that
    ];

    /// <summary>"Of now", that closes a length of time: bad usbu min al-an, "a week from now".</summary>
    private static readonly DateEntry[] OfNow =
    [
        new("\u0627\u0644\u0627\u0646", DateWordKind.Now, 0), // al-an: now
        new("\u0627\u0644\u0632\u0645\u0627\u0646", DateWordKind.Now, 0), // az-zaman: of time
        new("\u0627\u0644\u0632\u0645\u0646", DateWordKind.Now, 0), // az-zaman: of time
    ];

    /// <summary>"That have passed": qabla qarn mada, "a century ago".</summary>
    private static readonly DateEntry[] Elapsed =
    [
        new("\u0645\u0636\u064A", DateWordKind.Elapsed, 0), // mada: has passed
        new("\u0645\u0636\u062A", DateWordKind.Elapsed, 0), // madat: have passed
        new("\u062E\u0644\u062A", DateWordKind.Elapsed, 0), // khalat: have gone by
    ];

    /// <summary>"The last ten" nights of Ramadan: al-ashr al-awakhir.</summary>
    private static readonly DateEntry[] LastTen =
    [
        new("\u0627\u0644\u0627\u0648\u0627\u062E\u0631", DateWordKind.LastDays, 0), // al-awakhir: the last
    ];
}
