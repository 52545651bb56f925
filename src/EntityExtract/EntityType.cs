namespace EntityExtract;

/// <summary>The kinds of entity that are found. docs/entities.md says what counts as one and where its span ends.</summary>
public enum EntityType
{
    /// <summary>A person's name, without titles.</summary>
    Person,

    /// <summary>A country, city, region, water, mountain or built place with a name.</summary>
    Location,

    /// <summary>A company, ministry, party, team, medium or other body with a name.</summary>
    Organization,

    /// <summary>A calendar date, period or point in time that a calendar can resolve, or a range of them.</summary>
    Date,
}
