using CsCheck;
using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchPropertyTests
{
    // seen alef feh reh ... : "He travelled to Baghdad"; qaf alef lam ... : "Salim said"; a text without a name; an empty one.
    private static readonly string[] Texts =
    [
        "\u0633\u0627\u0641\u0631 \u0625\u0644\u0649 \u0628\u063A\u062F\u0627\u062F.",
        "\u0642\u0627\u0644 \u0633\u0644\u064A\u0645 \u0625\u0646 \u0628\u064A\u0631\u0648\u062A \u0628\u062E\u064A\u0631.",
        "abc",
        "",
    ];

    private static readonly Gen<(int[] Documents, BatchOptions Options)> Batches = Gen.Select(
        Gen.Int[0, Texts.Length].Array[0, 25], // the number after the last stands for a document without a text
        Gen.Int[1, 4],
        Gen.Int[1, 7],
        Gen.Bool,
        (documents, workers, inFlight, asGiven) => (documents, new BatchOptions
        {
            DegreeOfParallelism = workers,
            MaxInFlight = inFlight,
            Order = asGiven ? BatchOrder.AsGiven : BatchOrder.AsCompleted,
        }));

    [Fact]
    public void Whatever_the_options_each_document_comes_once_with_what_it_gives_alone() =>
        Batches.Sample(
            batch =>
            {
                BatchResult<int>[] results = [.. EntityExtractor.Default.Extract(batch.Documents, TextOf, batch.Options)];

                if (batch.Options.Order == BatchOrder.AsGiven)
                    Assert.Equal(Enumerable.Range(0, results.Length).Select(i => (long)i), results.Select(r => r.Index));
                BatchResult<int>[] ordered = [.. results.OrderBy(r => r.Index)];
                Assert.Equal(batch.Documents, ordered.Select(r => r.Item));
                Assert.All(ordered, AssertSameAsAlone);
            },
            iter: 200);

    [Fact]
    public void Progress_goes_up_by_one_and_ends_with_the_totals() =>
        Batches.Sample(
            batch =>
            {
                var reports = new Reports();

                int results = EntityExtractor.Default.Extract(batch.Documents, TextOf, batch.Options with { Progress = reports }).Count();

                Assert.Equal(Enumerable.Range(1, results).Select(i => (long)i), reports.Values.Select(p => p.Documents));
                Assert.Equal(reports.Values.Select(p => p.Elapsed).Order(), reports.Values.Select(p => p.Elapsed));
                BatchProgress last = reports.Values.LastOrDefault();
                Assert.Equal(batch.Documents.Count(d => TextOf(d) is null), last.Failures);
                Assert.Equal(batch.Documents.Sum(d => TextOf(d)?.Length ?? 0), last.Utf16Units);
            },
            iter: 100);

    private static string? TextOf(int document) => document < Texts.Length ? Texts[document] : null;

    private static void AssertSameAsAlone(BatchResult<int> result)
    {
        if (TextOf(result.Item) is not { } text)
        {
            Assert.False(result.IsSuccess);
            return;
        }

        Assert.Equal(text, result.Document.Text);
        Assert.Equal(EntityExtractor.Default.Extract(text).Entities, result.Document.Entities);
    }

    private sealed class Reports : IProgress<BatchProgress>
    {
        public List<BatchProgress> Values { get; } = [];

        public void Report(BatchProgress value) => Values.Add(value);
    }
}
