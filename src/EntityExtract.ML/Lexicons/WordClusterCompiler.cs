using System.Numerics;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Groups the words of raw text by their neighbours, at three sizes, and compiles the groups, with the words' frequencies, into the
/// look-up table of a model.
/// </summary>
public static class WordClusterCompiler
{
    /// <summary>How often a word must occur to be kept, unless the caller says otherwise.</summary>
    public const int DefaultMinimumCount = 10;

    private const int MaximumRounds = 15;
    private static readonly int[] Sizes = [1024, 256, 64];

    /// <summary>Compiles the words of a text.</summary>
    /// <param name="wordsPath">The words with spaces between them, as <c>entity-extract tokenize --format words</c> writes them.</param>
    /// <param name="minimumCount">Only words that occur this often are kept; the others count as neighbours, all as one word.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <returns>The bytes of clusters.bin and the number of words in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCount"/> is less than 1.</exception>
    /// <exception cref="LexiconException">The file cannot be read or has no such word.</exception>
    public static (byte[] Table, int Words) Compile(string wordsPath, int minimumCount, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(wordsPath);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);

        progress.Report($"counting the words of {wordsPath}");
        WordBigrams bigrams = WordBigrams.Read(wordsPath, minimumCount);
        var clusters = new int[Sizes.Length][];
        var inTurn = new InTurn(progress);
        Parallel.For(0, Sizes.Length, i => clusters[i] = Cluster(bigrams, Sizes[i], inTurn));

        var entries = new Dictionary<ulong, uint>();
        for (int word = 0; word < bigrams.Words.Count; word++)
        {
            int frequency = BitOperations.Log2((uint)Math.Min(bigrams.Counts[word], int.MaxValue));
            entries[WordHash.Of(bigrams.Words[word])] = WordCluster.Pack(
                (uint)clusters[0][word], (uint)clusters[1][word], (uint)clusters[2][word], (uint)frequency).Packed;
        }

        return (FingerprintTable.Build(entries, WordCluster.PayloadBits).ToBytes(), entries.Count);
    }

    private static int[] Cluster(WordBigrams bigrams, int size, IProgress<string> progress)
    {
        var exchange = new WordExchange(bigrams, size);
        exchange.Run(MaximumRounds, progress);
        return exchange.Classes.ToArray();
    }

    /// <summary>Tells one thing after the other, though several threads have something to tell.</summary>
    private sealed class InTurn(IProgress<string> progress) : IProgress<string>
    {
        private readonly Lock _lock = new();

        public void Report(string value)
        {
            lock (_lock) progress.Report(value);
        }
    }
}
