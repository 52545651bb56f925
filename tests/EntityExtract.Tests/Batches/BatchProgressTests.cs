using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchProgressTests
{
    private static readonly string[] Texts = TestData.News[..40];

    [Theory]
    [InlineData(BatchOrder.AsGiven)]
    [InlineData(BatchOrder.AsCompleted)]
    public void Each_result_is_told_of_just_before_it_is_handed_over(BatchOrder order)
    {
        var progress = new Reports();
        int results = 0;
        foreach (BatchResult<(int Index, string Item)> result in Run(new BatchOptions { DegreeOfParallelism = 3, Order = order, Progress = progress }))
        {
            results++;
            BatchProgress told = progress.All[^1];
            BatchProgress before = results > 1 ? progress.All[^2] : default;

            Assert.Equal(results, progress.All.Count);
            Assert.Equal(results, told.Documents);
            Assert.Equal(before.Failures + (result.IsSuccess ? 0 : 1), told.Failures);
            Assert.Equal(before.Utf16Units + (result.IsSuccess ? result.Document.Text.Length : 0), told.Utf16Units);
            Assert.True(told.Elapsed >= before.Elapsed);
        }
    }

    [Fact]
    public void The_last_report_has_the_totals()
    {
        var progress = new Reports();

        Assert.Equal(Texts.Length, Run(new BatchOptions { Progress = progress }).Count());

        BatchProgress last = progress.All[^1];
        Assert.Equal(Texts.Length, last.Documents);
        Assert.Equal(Texts.Index().Count(Fails), last.Failures);
        Assert.Equal(Texts.Index().Where(document => !Fails(document)).Sum(document => document.Item.Length), last.Utf16Units);
        Assert.True(last.Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task Nothing_is_told_once_the_batch_was_left()
    {
        var progress = new Reports();
        foreach (BatchResult<(int Index, string Item)> _ in Run(new BatchOptions { Progress = progress }).Take(3))
        {
        }

        await Task.Delay(50, Token);
        Assert.Equal(3, progress.All.Count);
    }

    [Fact]
    public void An_empty_batch_tells_nothing()
    {
        var progress = new Reports();

        Assert.Empty(EntityExtractor.Default.Extract(Array.Empty<string>(), text => text, new BatchOptions { Progress = progress }, Token));
        Assert.Empty(progress.All);
    }

    [Fact]
    public void What_the_progress_throws_ends_the_batch()
    {
        int results = 0;
        var progress = new Reports { ThrowsAt = 5 };

        Assert.Throws<FormatException>(() =>
        {
            foreach (BatchResult<(int Index, string Item)> _ in Run(new BatchOptions { Progress = progress })) results++;
        });
        Assert.Equal(4, results);
    }

    private static IEnumerable<BatchResult<(int Index, string Item)>> Run(BatchOptions options) =>
        EntityExtractor.Default.Extract(Texts.Index(), document => Fails(document) ? null : document.Item, options, Token);

    private static bool Fails((int Index, string Item) document) => document.Index % 7 == 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Keeps what it is told on the thread that tells it, which Progress of the framework does not.</summary>
    private sealed class Reports : IProgress<BatchProgress>
    {
        public List<BatchProgress> All { get; } = [];

        public int? ThrowsAt { get; init; }

        public void Report(BatchProgress value)
        {
            All.Add(value);
            if (All.Count == ThrowsAt) throw new FormatException();
        }
    }
}
