namespace EntityExtract.Dates.Vocabulary;

// Weekdays, the days around today and the parts of a day.
internal static partial class DateVocabulary
{
    /// <summary>The days of the week; 0 is Sunday, as in System.DayOfWeek.</summary>
    private static readonly DateEntry[] Weekdays =
    [
        new("\u0627\u0644\u0627\u062D\u062F", DateWordKind.Weekday, 0), // al-ahad: Sunday
        new("\u0627\u0644\u0627\u062B\u0646\u064A\u0646", DateWordKind.Weekday, 1), // al-ithnayn: Monday
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621", DateWordKind.Weekday, 2), // ath-thulatha: Tuesday
        new("\u0627\u0644\u062B\u0644\u0627\u062B\u0627", DateWordKind.Weekday, 2), // without hamza
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u0627\u0621", DateWordKind.Weekday, 3), // al-arbi'a: Wednesday
        new("\u0627\u0644\u0627\u0631\u0628\u0639\u0627", DateWordKind.Weekday, 3), // without hamza
        new("\u0627\u0644\u062E\u0645\u064A\u0633", DateWordKind.Weekday, 4), // al-khamis: Thursday
        new("\u0627\u0644\u062C\u0645\u0639\u0647", DateWordKind.Weekday, 5), // al-jum'a: Friday
        new("\u0627\u0644\u062B\u0644\u062B\u0627\u0621", DateWordKind.Weekday, 2), // ath-thulatha, an old spelling
        new("\u0627\u0644\u0633\u0628\u062A", DateWordKind.Weekday, 6), // as-sabt: Saturday
    ];

    /// <summary>Without the article they need yawm, "day", before them: most are numbers or names too.</summary>
    private static readonly DateEntry[] BareWeekdays =
    [
        new("\u0627\u062D\u062F", DateWordKind.BareWeekday, 0), // ahad: Sunday, someone
        new("\u0627\u062B\u0646\u064A\u0646", DateWordKind.BareWeekday, 1), // ithnayn: Monday, two
        new("\u062B\u0644\u0627\u062B\u0627\u0621", DateWordKind.BareWeekday, 2), // thulatha
        new("\u0627\u0631\u0628\u0639\u0627\u0621", DateWordKind.BareWeekday, 3), // arbi'a
        new("\u062E\u0645\u064A\u0633", DateWordKind.BareWeekday, 4), // khamis
        new("\u062C\u0645\u0639\u0647", DateWordKind.BareWeekday, 5), // jum'a
        new("\u0633\u0628\u062A", DateWordKind.BareWeekday, 6), // sabt
    ];

    /// <summary>The days counted from today.</summary>
    private static readonly DateEntry[] DaysAround =
    [
        new("\u0627\u0645\u0633", DateWordKind.DeicticDay, -1), // ams: yesterday
        new("\u0627\u0644\u0627\u0645\u0633", DateWordKind.DeicticDay, -1), // al-ams
        new("\u0627\u0644\u0628\u0627\u0631\u062D\u0647", DateWordKind.DeicticDay, -1), // al-bariha
        new("\u0627\u0645\u0628\u0627\u0631\u062D", DateWordKind.DeicticDay, -1), // imbarih
        new("\u063A\u062F", DateWordKind.DeicticDay, 1), // ghad: tomorrow
        new("\u063A\u062F\u0627", DateWordKind.DeicticDay, 1), // ghadan
        new("\u0627\u0644\u063A\u062F", DateWordKind.DeicticDay, 1), // al-ghad
        new("\u0627\u0644\u0644\u064A\u0644\u0647", DateWordKind.Tonight, 0), // al-layla: tonight, the night
    ];

    /// <summary>A part of a day stands directly before its day: masa ams, "yesterday evening".</summary>
    private static readonly DateEntry[] PartsOfDay =
    [
        new("\u0635\u0628\u0627\u062D", DateWordKind.DayPart, (int)DatePart.Morning), // sabah: morning
        new("\u0635\u0628\u064A\u062D\u0647", DateWordKind.DayPart, (int)DatePart.Morning), // sabiha: morning
        new("\u0636\u062D\u064A", DateWordKind.DayPart, (int)DatePart.Morning), // duha: forenoon
        new("\u0641\u062C\u0631", DateWordKind.DayPart, (int)DatePart.Dawn), // fajr: dawn
        new("\u0633\u062D\u0631", DateWordKind.DayPart, (int)DatePart.Dawn), // sahar: before dawn
        new("\u0638\u0647\u0631", DateWordKind.DayPart, (int)DatePart.Noon), // zuhr: noon; also "he appeared"
        new("\u0638\u0647\u064A\u0631\u0647", DateWordKind.DayPart, (int)DatePart.Noon), // zahira: noon
        new("\u0632\u0648\u0627\u0644", DateWordKind.DayPart, (int)DatePart.Noon), // zawal: noon (Morocco)
        new("\u0639\u0635\u0631", DateWordKind.DayPart, (int)DatePart.Afternoon), // 'asr: afternoon; also "age"
        new("\u0645\u0633\u0627\u0621", DateWordKind.DayPart, (int)DatePart.Evening), // masa: evening
        new("\u0639\u0634\u064A\u0647", DateWordKind.DayPart, (int)DatePart.Evening), // 'ashiya: evening, eve
        new("\u0645\u063A\u0631\u0628", DateWordKind.DayPart, (int)DatePart.Evening), // maghrib: sunset
        new("\u0639\u0634\u0627\u0621", DateWordKind.DayPart, (int)DatePart.Evening), // 'isha: nightfall
        new("\u0646\u0647\u0627\u0631", DateWordKind.DayPart, (int)DatePart.Daytime), // nahar: daytime
        new("\u0644\u064A\u0644", DateWordKind.DayPart, (int)DatePart.Night), // layl: night
        new("\u0644\u064A\u0644\u0647", DateWordKind.DayPart, (int)DatePart.Night), // layla: night of
    ];

    /// <summary>With the article a part of a day needs "this" before it.</summary>
    private static readonly DateEntry[] DefinitePartsOfDay =
    [
        new("\u0627\u0644\u0635\u0628\u0627\u062D", DateWordKind.DefiniteDayPart, (int)DatePart.Morning), // as-sabah: the morning
        new("\u0627\u0644\u0645\u0633\u0627\u0621", DateWordKind.DefiniteDayPart, (int)DatePart.Evening), // al-masa: the evening
    ];
}
