using System.Text;

namespace EntityExtract.Cli.Input;

/// <summary>What the user decides about how inputs are read. Without a decision nothing is limited.</summary>
internal sealed record ReadingOptions
{
    /// <summary>The column that holds the id when the user names none.</summary>
    public const string DefaultIdColumn = "id";

    public static readonly ReadingOptions Default = new();

    /// <summary>The most bytes that a document may have: a text file, a page, a line, a row.</summary>
    public int MaximumDocumentLength { get; init; } = int.MaxValue;

    /// <summary>The encoding of texts; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The column of a table, or the field of a JSON line, that holds the text.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>The column or field that holds the id; null for <see cref="DefaultIdColumn"/>, which a table may lack.</summary>
    public string? IdColumn { get; init; }

    /// <summary>The most bytes that a compressed file may hold.</summary>
    public long MaximumDecompressedLength { get; init; } = long.MaxValue;
}
