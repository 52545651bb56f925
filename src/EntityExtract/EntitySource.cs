namespace EntityExtract;

/// <summary>Which part of the library found an entity.</summary>
public enum EntitySource
{
    /// <summary>The trained sequence tagger.</summary>
    Model,

    /// <summary>The grammar of dates.</summary>
    Grammar,

    /// <summary>A dictionary of the user's.</summary>
    Dictionary,

    /// <summary>A pattern of the user's.</summary>
    Pattern,
}
