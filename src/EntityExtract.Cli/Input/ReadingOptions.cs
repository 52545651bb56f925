namespace EntityExtract.Cli.Input;

/// <summary>What the user decides about how inputs are read. Without a decision nothing is limited.</summary>
internal sealed record ReadingOptions
{
    public static readonly ReadingOptions Default = new();

    /// <summary>The most bytes that a document may have: a text file, a page, a line, a row.</summary>
    public int MaximumDocumentLength { get; init; } = int.MaxValue;

    /// <summary>The most bytes that a compressed file may hold.</summary>
    public long MaximumDecompressedLength { get; init; } = long.MaxValue;
}
