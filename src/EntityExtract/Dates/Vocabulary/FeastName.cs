namespace EntityExtract.Dates.Vocabulary;

/// <summary>A feast or a kind of year, as the vocabulary names it.</summary>
internal enum FeastName
{
    None,

    // Of the Hijri calendar.
    Fitr,
    Adha,
    Arafa,
    Tarwiya,
    Tashriq,
    Ashura,
    Qadr,
    Mawlid,
    Isra,
    HijriNewYear,

    // Of the Gregorian calendar.
    NewYear,
    Christmas,
    Labour,
    Valentine,
    Mother,
    Nawruz,
    Throne,

    // Of several calendars or countries, or moving: no value.
    Easter,
    Epiphany,
    Independence,
    ArmyDay,
    National,
    Hajj,
    Unnamed,
    AmazighNewYear,
    ChineseNewYear,
    JewishNewYear,
    FiscalYear,
    SchoolYear,
    SportYear,

    // The second words of names.
    MawlidTail,
    IsraTail,
}
