using System.Text;
using System.Text.Json;
using EntityExtract.Tokenization;

namespace EntityExtract.Benchmarks;

/// <summary>A text to measure on, and how much of it there is.</summary>
public sealed class BenchmarkText
{
    private const int MegabyteLength = 1_000_000;

    // What stands between the sentences of the mixed text: a fifth of its characters.
    private const string LatinRun = " Reuters (iPhone 15 Pro) 3.5% www.example.com COVID-19 ";

    private BenchmarkText(string name, string value)
    {
        Name = name;
        Value = value;
        Utf8Length = Encoding.UTF8.GetByteCount(value);
        TokenCount = ArabicTokenizer.Tagging.Tokenize(value).Count;
    }

    /// <summary>The headline of <see cref="Article"/>: what one call costs.</summary>
    public static BenchmarkText Headline { get; } = new("Headline", ReadLines("article.txt")[0]);

    /// <summary>A news page of some 2,000 characters.</summary>
    public static BenchmarkText Article { get; } = new("Article", Read("article.txt"));

    /// <summary>News with every vowel written: four characters in ten are tashkeel.</summary>
    public static BenchmarkText Vocalised { get; } = new("Vocalised", Read("vocalised.txt"));

    /// <summary>The sentences that <see cref="Megabyte"/> is made of.</summary>
    internal static IReadOnlyList<string> Sentences { get; } =
    [
        .. ReadLines("news-sentences.jsonl").Select(line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("text").GetString()!;
        }),
    ];

    /// <summary>
    /// One megabyte of UTF-8: the sentences of tests/data over and over, shuffled anew each time so that no cache or
    /// branch predictor learns their order.
    /// </summary>
    public static BenchmarkText Megabyte { get; } = new("Megabyte", RepeatSentences(MegabyteLength));

    /// <summary>The same ten times as long: more than the caches hold.</summary>
    public static BenchmarkText TenMegabytes { get; } = new("10 megabytes", RepeatSentences(10 * MegabyteLength));

    /// <summary>News with Latin names, numbers and addresses between the sentences.</summary>
    public static BenchmarkText Mixed { get; } = new("Mixed", string.Join(LatinRun, Sentences.Take(20)));

    public string Name { get; }

    public string Value { get; }

    /// <summary>The bytes of the text as a file holds it.</summary>
    public int Utf8Length { get; }

    /// <summary>The number of words, numbers and marks that this library's tokenizer finds.</summary>
    public int TokenCount { get; }

    /// <summary>What the table of results calls the text.</summary>
    public override string ToString() => Name;

    private static string RepeatSentences(int length)
    {
        var text = new StringBuilder();
        string[] sentences = [.. Sentences];
        var random = new Random(1);
        for (int bytes = 0, next = 0; bytes < length; next++)
        {
            if (next % sentences.Length == 0) random.Shuffle(sentences);

            string sentence = sentences[next % sentences.Length];
            text.Append(sentence).Append('\n');
            bytes += Encoding.UTF8.GetByteCount(sentence) + 1;
        }

        return text.ToString();
    }

    private static string[] ReadLines(string name) =>
        Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(BenchmarkText).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
