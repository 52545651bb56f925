using Microsoft.ML.Data;

namespace EntityExtract.ML.Transforms;

/// <summary>The column that the mapping reads. Its name is fixed: a saved mapping keeps no schema of its own.</summary>
internal sealed class ArabicText
{
    public const string Column = "ExtractArabicEntities.Input";

    [ColumnName(Column)]
    public string? Text { get; set; }
}

/// <summary>The columns that the mapping writes, an element an entity.</summary>
internal sealed class ArabicEntities
{
    public const string Prefix = "ExtractArabicEntities.Output.";

    [ColumnName(Prefix + nameof(Text))]
    public string[] Text { get; set; } = [];

    [ColumnName(Prefix + nameof(Name))]
    public string[] Name { get; set; } = [];

    [ColumnName(Prefix + nameof(Type))]
    public string[] Type { get; set; } = [];

    [ColumnName(Prefix + nameof(Start))]
    public int[] Start { get; set; } = [];

    [ColumnName(Prefix + nameof(Length))]
    public int[] Length { get; set; } = [];

    [ColumnName(Prefix + nameof(Confidence))]
    public float[] Confidence { get; set; } = [];

    /// <summary>The last parts of the columns' names.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        [nameof(Text), nameof(Name), nameof(Type), nameof(Start), nameof(Length), nameof(Confidence)];
}
