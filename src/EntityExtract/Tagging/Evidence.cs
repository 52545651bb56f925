namespace EntityExtract.Tagging;

/// <summary>What some mention of a word in the document tells, so that its other mentions know it.</summary>
[Flags]
internal enum Evidence : byte
{
    None = 0,

    /// <summary>It stood after a title: president, minister.</summary>
    AfterTitle = 1 << 0,

    /// <summary>It stood after a given name.</summary>
    AfterGivenName = 1 << 1,

    /// <summary>It stood in a full name of a person that a list has.</summary>
    InFullName = 1 << 2,

    /// <summary>It stood after a word like city or province.</summary>
    AfterLocationTrigger = 1 << 3,

    /// <summary>It stood after a word like company or party.</summary>
    AfterOrganizationTrigger = 1 << 4,

    /// <summary>It stood in a name of several words that a list of organizations has.</summary>
    InOrganization = 1 << 5,

    /// <summary>It stood in a name of several words that a list of places has.</summary>
    InLocation = 1 << 6,

    /// <summary>It stood alone between quotation marks.</summary>
    Quoted = 1 << 7,
}
