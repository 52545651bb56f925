using System.Globalization;
using System.IO.Hashing;

namespace EntityExtract.Cli.Shards;

/// <summary>One of the equal parts of a job, counted from zero.</summary>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>More would not fit the names of the parts.</summary>
    public const int MaximumCount = 100_000;

    /// <summary>The whole job.</summary>
    public static readonly Shard Whole = new(0, 1);

    /// <summary>The name of its results, which sorts by number.</summary>
    public string PartName => string.Create(CultureInfo.InvariantCulture, $"part-{Index:D5}-of-{Count:D5}.jsonl");

    /// <summary>The name of the file that says that its results are there, and from what they were made.</summary>
    public string DoneName => Path.ChangeExtension(PartName, ".done.json");

    /// <summary>
    /// Whether the document of an id is in it: XXH64 of the id's UTF-8, modulo the count. That is the same on every machine
    /// and in every version, or parts made by two would lack documents.
    /// </summary>
    public bool Contains(string id) =>
        XxHash64.HashToUInt64(StandardStreams.Utf8.GetBytes(id)) % (ulong)Count == (ulong)Index;

    /// <summary>Reads I/N.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = default;
        if (text.Split('/') is not [var index, var count] || ParseNumber(index) is not { } i || ParseNumber(count) is not { } n)
            return false;

        shard = new Shard(i, n);
        return shard.IsValid;
    }

    /// <summary>A number without sign and blanks; null for anything else.</summary>
    public static int? ParseNumber(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    public bool IsValid => Count is >= 1 and <= MaximumCount && Index >= 0 && Index < Count;
}
