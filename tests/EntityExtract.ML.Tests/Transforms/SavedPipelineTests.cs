using System.Diagnostics;
using System.Text;
using System.Text.Json;
using EntityExtract.ML.Transforms;
using EntityExtract.PipelineApp;
using Microsoft.ML;

namespace EntityExtract.ML.Tests.Transforms;

public sealed class SavedPipelineTests : IDisposable
{
    private readonly MLContext _mlContext = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_fresh_process_finds_the_same_entities()
    {
        string[] texts = ["", .. TestData.Documents.Take(20).Select(d => d.Text)];
        string pipeline = Saved(extractor: null);

        FoundEntities[] rows = FoundByFreshProcess(pipeline, texts);

        Assert.Equal(texts.Length, rows.Length);
        Assert.All(texts.Zip(rows), pair =>
        {
            IReadOnlyList<Entity> expected = EntityExtractor.Default.Extract(pair.First).Entities;
            Assert.Equal(expected.Select(e => e.Text), pair.Second.Text);
            Assert.Equal(expected.Select(e => e.Name), pair.Second.Name);
            Assert.Equal(expected.Select(e => e.Type.ToTag()), pair.Second.Type);
            Assert.Equal(expected.Select(e => e.Start), pair.Second.Start);
            Assert.Equal(expected.Select(e => e.Length), pair.Second.Length);
            Assert.Equal(expected.Select(e => (float)e.Confidence), pair.Second.Confidence);
        });
    }

    [Fact]
    public void A_pipeline_with_an_extractor_of_its_own_is_refused()
    {
        var refused = Assert.Throws<NotSupportedException>(() => Saved(EntityExtractor.Create(new EntityExtractorOptions())));

        Assert.Contains("EntityExtractor.Default", refused.Message, StringComparison.Ordinal);
    }

    private string Saved(EntityExtractor? extractor)
    {
        IDataView data = _mlContext.Data.LoadFromEnumerable([new Article { Body = "" }]);
        ITransformer fitted = _mlContext.Transforms.Text.ExtractArabicEntities("Found", "Body", extractor).Fit(data);
        string path = Path.Combine(_folder.FullName, "pipeline.zip");
        _mlContext.Model.Save(fitted, data.Schema, path);
        return path;
    }

    private FoundEntities[] FoundByFreshProcess(string pipeline, string[] texts)
    {
        string textsFile = Path.Combine(_folder.FullName, "texts.json");
        File.WriteAllText(textsFile, JsonSerializer.Serialize(texts));
        string program = Path.Combine(AppContext.BaseDirectory, "EntityExtract.PipelineApp.dll");
        var start = new ProcessStartInfo("dotnet", [program, pipeline, textsFile])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<FoundEntities>(l)!)];
    }
}
