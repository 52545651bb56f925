using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchErrorTests
{
    private static readonly string[] Texts = TestData.News[..20];

    [Theory]
    [InlineData(BatchOrder.AsGiven)]
    [InlineData(BatchOrder.AsCompleted)]
    public void What_the_source_throws_comes_behind_the_results_before_it(BatchOrder order)
    {
        var options = new BatchOptions { DegreeOfParallelism = 3, Order = order };
        var indexes = new List<long>();

        FormatException thrown = Assert.Throws<FormatException>(() =>
        {
            foreach (BatchResult<string> result in EntityExtractor.Default.Extract(Failing(), text => text, options, Token))
                indexes.Add(result.Index);
        });

        Assert.Equal("the source", thrown.Message);
        Assert.Equal(Enumerable.Range(0, Texts.Length).Select(i => (long)i), indexes.Order());

        static IEnumerable<string> Failing()
        {
            foreach (string text in Texts) yield return text;
            throw new FormatException("the source");
        }
    }

    [Fact]
    public async Task What_a_stream_throws_before_its_first_document_comes_out()
    {
        IAsyncEnumerable<string> stream = Enumerable.Range(0, 1).ToAsyncEnumerable().Select<int, string>(_ => throw new FormatException());

        await Assert.ThrowsAsync<FormatException>(
            () => EntityExtractor.Default.ExtractAsync(stream, text => text, new BatchOptions(), Token).CountAsync(Token).AsTask());
    }

    [Fact]
    public void A_text_that_is_null_is_the_error_of_its_document()
    {
        BatchResult<string>[] results = [.. EntityExtractor.Default.Extract(Texts, text => ReferenceEquals(text, Texts[4]) ? null : text, new BatchOptions(), Token)];

        Assert.Equal(Texts, results.Select(result => result.Item));
        BatchResult<string> failed = Assert.Single(results, result => !result.IsSuccess);
        Assert.Equal(4, failed.Index);
        Assert.Equal("The text of document 4 is null.", Assert.IsType<InvalidOperationException>(failed.Error).Message);
    }

    [Fact]
    public void A_context_that_cannot_be_told_is_the_error_of_its_document()
    {
        BatchResult<string>[] results =
        [
            .. EntityExtractor.Default.Extract(
                Texts,
                text => text,
                text => ReferenceEquals(text, Texts[2]) ? throw new FormatException("the context") : null,
                new BatchOptions(),
                Token),
        ];

        BatchResult<string> failed = Assert.Single(results, result => !result.IsSuccess);
        Assert.Equal(2, failed.Index);
        Assert.Equal("the context", Assert.IsType<FormatException>(failed.Error).Message);
        Assert.Equal(Texts.Length, results.Length);
    }

    [Fact]
    public void A_document_that_was_cancelled_by_its_own_selector_is_one_that_failed()
    {
        BatchResult<string>[] results =
        [
            .. EntityExtractor.Default.Extract(
                Texts, text => ReferenceEquals(text, Texts[2]) ? throw new OperationCanceledException() : text, new BatchOptions(), Token),
        ];

        Assert.Equal(2, Assert.Single(results, result => result.Error is OperationCanceledException).Index);
        Assert.Equal(Texts.Length, results.Length);
    }

    [Fact]
    public void A_result_with_an_error_says_so_when_its_document_is_asked_for()
    {
        BatchResult<string> result = Assert.Single(
            EntityExtractor.Default.Extract(["\u0628"], _ => throw new FormatException("no text"), new BatchOptions(), Token)); // beh

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => result.Document);
        Assert.Equal("Document 0 of the batch failed: no text", thrown.Message);
        Assert.Same(result.Error, thrown.InnerException);
    }

    [Fact]
    public void Arguments_that_are_null_are_refused_before_anything_is_read()
    {
        EntityExtractor extractor = EntityExtractor.Default;
        IAsyncEnumerable<string> stream = AsyncEnumerable.Empty<string>();
        var options = new BatchOptions();

        Assert.Throws<ArgumentNullException>("documents", () => extractor.Extract<string>(null!, text => text, options, Token));
        Assert.Throws<ArgumentNullException>("textSelector", () => extractor.Extract(Texts, null!, options, Token));
        Assert.Throws<ArgumentNullException>("contextSelector", () => extractor.Extract(Texts, text => text, null!, options, Token));
        Assert.Throws<ArgumentNullException>("options", () => extractor.Extract(Texts, text => text, null!, Token));
        Assert.Throws<ArgumentNullException>("documents", () => extractor.ExtractAsync<string>(null!, text => text, options, Token));
        Assert.Throws<ArgumentNullException>("textSelector", () => extractor.ExtractAsync(stream, null!, options, Token));
        Assert.Throws<ArgumentNullException>("contextSelector", () => extractor.ExtractAsync(stream, text => text, null!, options, Token));
        Assert.Throws<ArgumentNullException>("options", () => extractor.ExtractAsync(stream, text => text, null!, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
