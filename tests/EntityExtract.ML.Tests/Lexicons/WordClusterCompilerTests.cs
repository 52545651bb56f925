using EntityExtract.Gazetteers;
using EntityExtract.ML.Lexicons;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>From the words of a text to clusters.</summary>
public sealed class WordClusterCompilerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_word_has_clusters_and_the_logarithm_of_its_frequency()
    {
        string text = string.Concat(Enumerable.Repeat("in Baghdad\n", 40_000)) + "rare\n" + string.Concat(Enumerable.Repeat("some\n", 9));

        WordClusters clusters = Compile(text, minimumCount: 2, out int words);

        Assert.Equal(3, words);
        Assert.Equal(15u, clusters.Find(WordHash.Of("in")).Frequency);
        Assert.Equal(3u, clusters.Find(WordHash.Of("some")).Frequency);
        Assert.False(clusters.Find(WordHash.Of("rare")).IsKnown);
    }

    [Fact]
    public void Words_between_the_same_words_share_their_clusters()
    {
        // Two hundred places and two hundred verbs, more than there are clusters of the smallest size.
        var random = new Random(3);
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"he v{random.Next(200)} to p{random.Next(200)} now\n"));

        WordClusters clusters = Compile(text, 5, out int words);

        Assert.Equal(403, words);
        uint[] places = [.. Enumerable.Range(0, 200).Select(i => clusters.Find(WordHash.Of($"p{i}")).Coarse).Distinct()];
        uint[] verbs = [.. Enumerable.Range(0, 200).Select(i => clusters.Find(WordHash.Of($"v{i}")).Coarse).Distinct()];
        Assert.Empty(places.Intersect(verbs));
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        string path = _folder.Write("words.txt", RandomText());

        byte[] one = WordClusterCompiler.Compile(path, 1, new NoProgress<string>()).Table;

        Assert.Equal(one, WordClusterCompiler.Compile(path, 1, new NoProgress<string>()).Table);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b c\n")]
    public void A_text_without_a_word_that_is_common_enough_is_named(string text)
    {
        string path = _folder.Write("words.txt", text);

        LexiconException fault = Fault(path);

        Assert.Equal((path, 0L), (fault.File, fault.Line));
        Assert.Equal($"'{path}': it has no word that occurs 2 times.", fault.Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        string missing = Path.Combine(_folder.FullName, "missing");

        Assert.Equal(missing, Fault(missing).File);
    }

    [Fact]
    public void A_count_of_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => WordClusterCompiler.Compile("words.txt", 0, new NoProgress<string>()));

    private static string RandomText()
    {
        var random = new Random(5);
        return string.Concat(Enumerable.Range(0, 500).Select(_ => $"w{random.Next(90)} w{random.Next(90)}  w{random.Next(9)}\n"));
    }

    private static LexiconException Fault(string path) =>
        Assert.Throws<LexiconException>(() => WordClusterCompiler.Compile(path, 2, new NoProgress<string>()));

    private WordClusters Compile(string text, int minimumCount, out int words)
    {
        (byte[] table, words) = WordClusterCompiler.Compile(_folder.Write("words.txt", text), minimumCount, new NoProgress<string>());
        return new WordClusters(FingerprintTable.Read(table, WordCluster.PayloadBits));
    }
}
