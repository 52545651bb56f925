using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EntityExtract.Tests;

/// <summary>The texts of tests/data, all written for this project.</summary>
internal static class TestData
{
    /// <summary>An article as a browser's text copy of a news page gives it.</summary>
    public static string Article { get; } = File.ReadAllText(PathOf("article.txt"));

    /// <summary>Short news, one text a line of news-sentences.jsonl.</summary>
    public static string[] News { get; } = [.. File.ReadLines(PathOf("news-sentences.jsonl")).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    })];

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    /// <summary>The file in the repository that a file of the build output was copied from.</summary>
    public static string SourcePathOf(string name, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "data", name);

    /// <summary>The news again and again, until there are so many UTF-16 code units.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; text.Length < length; i++) text.Append(News[i % News.Length]).Append('\n');
        text.Length = length;
        return text.ToString();
    }
}
