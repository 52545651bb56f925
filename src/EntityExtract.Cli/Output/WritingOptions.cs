namespace EntityExtract.Cli.Output;

/// <summary>What the user decides about how entities are written.</summary>
internal sealed record WritingOptions
{
    public static readonly WritingOptions Default = new();

    /// <summary>Whether the text of a document is written with its entities, where the format has a place for it.</summary>
    public bool WithText { get; init; }

    /// <summary>The folder of a format that writes files of its own.</summary>
    public string? Folder { get; init; }
}
