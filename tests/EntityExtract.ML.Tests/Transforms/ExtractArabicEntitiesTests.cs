using EntityExtract.ML.Transforms;
using EntityExtract.PipelineApp;
using Microsoft.ML;

namespace EntityExtract.ML.Tests.Transforms;

public sealed class ExtractArabicEntitiesTests
{
    // "Zara Beirut", he visited Beirut; and "with Lebanon and Cairo".
    private const string Beirut = "\u0632\u0627\u0631 \u0627\u0644\u0648\u0632\u064A\u0631 \u0628\u064A\u0631\u0648\u062A \u0623\u0645\u0633.";

    private readonly MLContext _mlContext = new();

    [Fact]
    public void The_columns_hold_what_the_extractor_finds()
    {
        string[] texts = [Beirut, "", .. TestData.Documents.Take(20).Select(d => d.Text)];

        FoundEntities[] rows = Rows(Transformed(texts));

        Assert.Equal(texts.Length, rows.Length);
        Assert.All(texts.Zip(rows), pair => AssertSame(EntityExtractor.Default.Extract(pair.First).Entities, pair.Second));
        Assert.NotEmpty(rows[0].Text);
    }

    [Fact]
    public void A_missing_text_gives_empty_vectors()
    {
        FoundEntities row = Assert.Single(Rows(Transformed([null])));

        Assert.Empty(row.Text);
        Assert.Empty(row.Start);
        Assert.Empty(row.Confidence);
    }

    [Fact]
    public void Only_the_documented_columns_are_added()
    {
        IDataView data = Transformed([Beirut]);

        Assert.Equal(
            ["Body", "Found.Text", "Found.Name", "Found.Type", "Found.Start", "Found.Length", "Found.Confidence"],
            data.Schema.Where(c => !c.IsHidden).Select(c => c.Name));
    }

    private IDataView Transformed(string?[] texts)
    {
        IDataView data = _mlContext.Data.LoadFromEnumerable(texts.Select(t => new Article { Body = t }));
        return _mlContext.Transforms.Text.ExtractArabicEntities("Found", "Body").Fit(data).Transform(data);
    }

    private FoundEntities[] Rows(IDataView data) => [.. _mlContext.Data.CreateEnumerable<FoundEntities>(data, reuseRowObject: false)];

    private static void AssertSame(IReadOnlyList<Entity> expected, FoundEntities row)
    {
        Assert.Equal(expected.Select(e => e.Text), row.Text);
        Assert.Equal(expected.Select(e => e.Name), row.Name);
        Assert.Equal(expected.Select(e => e.Type.ToTag()), row.Type);
        Assert.Equal(expected.Select(e => e.Start), row.Start);
        Assert.Equal(expected.Select(e => e.Length), row.Length);
        Assert.Equal(expected.Select(e => (float)e.Confidence), row.Confidence);
    }
}
