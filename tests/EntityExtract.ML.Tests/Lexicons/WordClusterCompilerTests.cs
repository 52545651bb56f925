using System.Globalization;
using EntityExtract.Gazetteers;
using EntityExtract.ML.Lexicons;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>From word vectors to clusters.</summary>
public sealed class WordClusterCompilerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_word_has_clusters_and_the_logarithm_of_its_frequency()
    {
        WordClusters clusters = Compile(
            "3 2\nin 1 0\nBaghdad 0 1\nrare -1 0\n", "in\t40000\nBaghdad\t9\nrare\t1\n", 10, out int words);

        Assert.Equal(3, words);
        Assert.Equal(15u, clusters.Find(WordHash.Of("in")).Frequency);
        Assert.Equal(3u, clusters.Find(WordHash.Of("Baghdad")).Frequency);
        Assert.Equal(1u, clusters.Find(WordHash.Of("rare")).Frequency);
        Assert.False(clusters.Find(WordHash.Of("other")).IsKnown);
    }

    [Fact]
    public void Words_of_one_direction_share_their_clusters_however_long_their_vectors_are()
    {
        // Two hundred words in each of two directions, more than there are clusters of any but the largest size.
        string[] rows = [.. Enumerable.Range(0, 400).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"w{i} {(i % 2 == 0 ? "0.5 0" : "0 0.5")}{(i % 7 == 0 ? "e2" : "")}"))];
        WordClusters clusters = Compile($"400 2\n{string.Join('\n', rows)}\n", "", 1000, out int words);

        Assert.Equal(400, words);
        uint[] coarse = [.. Enumerable.Range(0, 400).Select(i => clusters.Find(WordHash.Of($"w{i}")).Coarse)];
        Assert.Empty(coarse.Where((_, i) => i % 2 == 0).Intersect(coarse.Where((_, i) => i % 2 == 1)));
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        var random = new Random(5);
        string vectors = "300 4\n" + string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"w{i} {random.NextSingle()} {random.NextSingle()} {-random.NextSingle()} {random.NextSingle()}\n")));
        string path = _folder.Write("vectors.vec", vectors);
        string counts = _folder.Write("counts.tsv", "w0\t5\n");

        byte[] one = WordClusterCompiler.Compile(path, counts, 300, 1, new NoProgress<string>()).Table;

        Assert.Equal(one, WordClusterCompiler.Compile(path, counts, 300, 1, new NoProgress<string>()).Table);
        Assert.NotEqual(one, WordClusterCompiler.Compile(path, counts, 300, 2, new NoProgress<string>()).Table);
    }

    [Fact]
    public void Only_the_commonest_words_are_kept()
    {
        WordClusters clusters = Compile("3 1\na 1\nb 2\nc 3\n", "", 2, out int words);

        Assert.Equal(2, words);
        Assert.True(clusters.Find(WordHash.Of("b")).IsKnown);
        Assert.False(clusters.Find(WordHash.Of("c")).IsKnown);
    }

    [Fact]
    public void The_end_of_sentence_of_fastText_is_no_word()
    {
        Compile("2 1\n</s> 1\na 1 \n", "", 10, out int words);

        Assert.Equal(1, words);
    }

    [Fact]
    public void A_vector_of_zeros_is_a_vector() =>
        Assert.True(Compile("1 2\na 0 0\n", "", 10, out _).Find(WordHash.Of("a")).IsKnown);

    [Theory]
    [InlineData("", 0)]
    [InlineData("2\n", 1)]
    [InlineData("2 x\n", 1)]
    [InlineData("2 -3\n", 1)]
    [InlineData("1 0\na\n", 1)] // regression: vectors without numbers went as far as ML.NET
    [InlineData("2 2\na 1 2\nb 1\n", 3)]
    [InlineData("2 2\na 1 2 3\n", 2)]
    [InlineData("2 2\na 1 x\n", 2)]
    [InlineData("2 2\na 1 NaN\n", 2)]
    [InlineData("2 2\na 1 1e99\n", 2)]
    [InlineData("2 2\na 1,5 2\n", 2)]
    [InlineData("2 2\n\n", 2)]
    [InlineData("2 2\n", 0)]
    public void A_bad_line_of_vectors_is_named(string vectors, int line)
    {
        string path = _folder.Write("vectors.vec", vectors);
        string counts = _folder.Write("counts.tsv", "");

        LexiconException fault = Fault(path, counts);

        Assert.Equal((path, (long)line), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("a\n", 1)]
    [InlineData("a\t1\nb\tx\n", 2)]
    [InlineData("a\t-1\n", 1)]
    [InlineData("a\t1\t2\n", 1)]
    [InlineData("a\t1\n\n", 2)]
    public void A_bad_line_of_counts_is_named(string content, int line)
    {
        string path = _folder.Write("vectors.vec", "1 1\na 1\n");
        string counts = _folder.Write("counts.tsv", content);

        LexiconException fault = Fault(path, counts);

        Assert.Equal((counts, (long)line), (fault.File, fault.Line));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        string there = _folder.Write("counts.tsv", "");
        string missing = Path.Combine(_folder.FullName, "missing");

        Assert.Equal(missing, Fault(there, missing).File);
        Assert.Equal(missing, Fault(missing, there).File);
    }

    private static LexiconException Fault(string vectors, string counts) => Assert.Throws<LexiconException>(
        () => WordClusterCompiler.Compile(vectors, counts, 10, 1, new NoProgress<string>()));

    private WordClusters Compile(string vectors, string counts, int maximumWords, out int words)
    {
        (byte[] table, words) = WordClusterCompiler.Compile(
            _folder.Write("vectors.vec", vectors), _folder.Write("counts.tsv", counts), maximumWords, 1, new NoProgress<string>());
        return new WordClusters(FingerprintTable.Read(table, WordCluster.PayloadBits));
    }
}
