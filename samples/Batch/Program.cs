using System.Text.Json;
using EntityExtract;
using EntityExtract.Batches;

Console.OutputEncoding = System.Text.Encoding.UTF8;
using FileStream file = File.OpenRead("articles.jsonl");
IAsyncEnumerable<Article?> articles =
    JsonSerializer.DeserializeAsyncEnumerable<Article>(file, topLevelValues: true, JsonSerializerOptions.Web);
var progress = new LastProgress();
var options = new BatchOptions { Progress = progress };

await foreach (BatchResult<Article?> result in EntityExtractor.Default.ExtractAsync(articles, article => article?.Text, options))
{
    Console.WriteLine(result.IsSuccess
        ? $"{result.Item?.Id}: {string.Join(" | ", result.Document.Entities.Select(entity => entity.Name))}"
        : $"{result.Item?.Id}: {result.Error.Message}");
}

Console.WriteLine($"{progress.Value.Documents} documents, {progress.Value.Failures} failed");

internal sealed record Article(string Id, string? Text);

internal sealed class LastProgress : IProgress<BatchProgress>
{
    public BatchProgress Value { get; private set; }

    public void Report(BatchProgress value) => Value = value;
}
