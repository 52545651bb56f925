namespace EntityExtract.Gazetteers;

/// <summary>The name lists that a gazetteer holds; one bit each, since a name may stand in several.</summary>
[Flags]
internal enum NameLists : uint
{
    None = 0,

    /// <summary>Full names of people.</summary>
    PersonFull = 1 << 0,

    /// <summary>Given names.</summary>
    PersonGiven = 1 << 1,

    /// <summary>Family names.</summary>
    PersonFamily = 1 << 2,

    /// <summary>People known by one name.</summary>
    PersonSingle = 1 << 3,

    /// <summary>Words that occur in names of people; many are common words too.</summary>
    PersonToken = 1 << 4,

    /// <summary>Places that a newspaper names.</summary>
    Location = 1 << 5,

    /// <summary>Small places, most of them words or family names too: worth something only after a trigger.</summary>
    LocationTail = 1 << 6,

    Organization = 1 << 7,

    /// <summary>Words that begin names of organizations: ministry, party, bank.</summary>
    OrganizationTrigger = 1 << 8,

    /// <summary>Words that stand before names of places: city, province, river.</summary>
    LocationTrigger = 1 << 9,

    /// <summary>Titles, ranks and professions that stand before names of people.</summary>
    PersonTitle = 1 << 10,

    Nationality = 1 << 11,
    Month = 1 << 12,
    HijriMonth = 1 << 13,
    Weekday = 1 << 14,

    /// <summary>Proper nouns that are not names of people.</summary>
    OtherProperNoun = 1 << 15,

    /// <summary>Not a list: the name is a common word too.</summary>
    Ambiguous = 1 << 16,

    /// <summary>Not a list: a longer name begins with these words.</summary>
    Prefix = 1 << 17,
}
