using Microsoft.ML.Data;

namespace EntityExtract.PipelineApp;

/// <summary>The columns that the pipeline adds under "Found".</summary>
public sealed class FoundEntities
{
    /// <summary>The slices of the text.</summary>
    [ColumnName("Found.Text")]
    public string[] Text { get; set; } = [];

    /// <summary>The canonical names.</summary>
    [ColumnName("Found.Name")]
    public string[] Name { get; set; } = [];

    /// <summary>PERSON, LOCATION, ORGANIZATION or DATE.</summary>
    [ColumnName("Found.Type")]
    public string[] Type { get; set; } = [];

    /// <summary>UTF-16 code units before each entity.</summary>
    [ColumnName("Found.Start")]
    public int[] Start { get; set; } = [];

    /// <summary>Lengths in UTF-16 code units.</summary>
    [ColumnName("Found.Length")]
    public int[] Length { get; set; } = [];

    /// <summary>From 0 to 1.</summary>
    [ColumnName("Found.Confidence")]
    public float[] Confidence { get; set; } = [];
}
