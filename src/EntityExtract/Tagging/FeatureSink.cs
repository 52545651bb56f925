using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>Hashes statements into buckets and collects them.</summary>
internal ref struct FeatureSink
{
    // Odd constants of Steele and Vigna, "Computationally easy, spectrally good multipliers" (2021).
    private const ulong TemplateMultiplier = 0xD1342543DE82EF95;
    private const ulong PairMultiplier = 0xAF251AF3B0F025B5;

    private readonly Span<int> _buckets;
    private readonly Span<FeatureStatement> _statements;

    public FeatureSink(Span<int> buckets) => _buckets = buckets;

    /// <summary>A sink that also keeps the statement behind each bucket, for explanations.</summary>
    public FeatureSink(Span<int> buckets, Span<FeatureStatement> statements)
        : this(buckets) => _statements = statements;

    public int Count { get; private set; }

    public void Add(Template template, ulong value)
    {
        if (!_statements.IsEmpty) _statements[Count] = new FeatureStatement(template, value, null);
        AddHash(template, value);
    }

    public void Add(Template template, ulong first, ulong second)
    {
        if (!_statements.IsEmpty) _statements[Count] = new FeatureStatement(template, first, second);
        AddHash(template, (first * PairMultiplier) + (second ^ (first >> 32)));
    }

    private void AddHash(Template template, ulong value)
    {
        ulong hash = WordHash.Mix(value ^ ((ulong)(template + 1) * TemplateMultiplier));
        _buckets[Count++] = (int)(hash >> (64 - FeatureExtractor.BucketBits));
    }
}
