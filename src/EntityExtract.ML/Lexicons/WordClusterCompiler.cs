using System.Globalization;
using System.Numerics;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Groups words by their vectors (k-means of Microsoft.ML at three sizes) and compiles the groups, with the words'
/// frequencies, into the look-up table of a model.
/// </summary>
public static class WordClusterCompiler
{
    private static readonly int[] Sizes = [1024, 256, 64];

    /// <summary>Compiles the word vectors that fastText wrote.</summary>
    /// <param name="vectorsPath">A .vec file: a line with the counts, then a line for each word, commonest first.</param>
    /// <param name="countsPath">A file with a line "word TAB count" for each word of the raw text.</param>
    /// <param name="maximumWords">Only this many of the commonest words are kept.</param>
    /// <param name="seed">The seed of k-means.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <returns>The bytes of clusters.bin and the number of words in it.</returns>
    /// <exception cref="LexiconException">A file is missing or has a bad line.</exception>
    public static (byte[] Table, int Words) Compile(
        string vectorsPath, string countsPath, int maximumWords, int seed, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);

        Dictionary<string, long> counts = ReadCounts(countsPath);
        List<WordVector> words = ReadVectors(vectorsPath, maximumWords);
        var mlContext = new MLContext(seed);
        uint[][] clusters = [.. Sizes.Select(size =>
        {
            progress.Report($"k-means with {size} clusters over {words.Count} words");
            return Cluster(mlContext, words, size);
        })];

        var entries = new Dictionary<ulong, uint>();
        for (int i = 0; i < words.Count; i++)
        {
            int frequency = BitOperations.Log2((uint)Math.Min(counts.GetValueOrDefault(words[i].Word, 1), int.MaxValue));
            entries[WordHash.Of(words[i].Word)] =
                WordCluster.Pack(clusters[0][i], clusters[1][i], clusters[2][i], (uint)frequency).Packed;
        }

        return (FingerprintTable.Build(entries, WordCluster.PayloadBits).ToBytes(), entries.Count);
    }

    private static uint[] Cluster(MLContext mlContext, List<WordVector> words, int size)
    {
        int dimensions = words[0].Features.Length;
        SchemaDefinition schema = SchemaDefinition.Create(typeof(WordVector));
        schema[nameof(WordVector.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, dimensions);
        IDataView data = mlContext.Data.LoadFromEnumerable(words, schema);
        ClusteringPredictionTransformer<KMeansModelParameters> model = mlContext.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = nameof(WordVector.Features),
            NumberOfClusters = Math.Min(size, words.Count),
            InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.Random,
            MaximumNumberOfIterations = 40,

            // Sums of floats depend on the order of additions, and with several threads the order differs from run to run.
            NumberOfThreads = 1,
        }).Fit(data);

        // ML.NET numbers clusters from 1.
        return [.. model.Transform(data).GetColumn<uint>("PredictedLabel").Select(cluster => cluster - 1)];
    }

    private static List<WordVector> ReadVectors(string path, int maximumWords)
    {
        var words = new List<WordVector>();
        int dimensions = 0;
        long number = 0;
        foreach (string line in LexiconException.ReadLines(path))
        {
            number++;
            string[] cells = line.TrimEnd(' ').Split(' ');
            if (number == 1)
            {
                if (cells.Length != 2
                    || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out dimensions)
                    || dimensions < 1)
                {
                    throw new LexiconException(path, 1, "the number of words and of dimensions is wanted");
                }

                continue;
            }

            if (words.Count == maximumWords) break;
            if (cells.Length != dimensions + 1)
                throw new LexiconException(path, number, $"a word and {dimensions} numbers are wanted");
            if (cells[0] == "</s>") continue;
            words.Add(new WordVector(cells[0], UnitLength(path, number, cells.AsSpan(1))));
        }

        if (words.Count == 0) throw new LexiconException(path, 0, "it has no word vectors");
        return words;
    }

    // Of unit length, so that k-means groups by direction: the length of a word vector tells its frequency.
    private static float[] UnitLength(string path, long number, ReadOnlySpan<string> cells)
    {
        var vector = new float[cells.Length];
        double squares = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            if (!float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out vector[i]) || !float.IsFinite(vector[i]))
                throw new LexiconException(path, number, $"'{cells[i]}' is not a number");
            squares += vector[i] * vector[i];
        }

        float length = (float)Math.Sqrt(Math.Max(squares, float.Epsilon));
        for (int i = 0; i < vector.Length; i++) vector[i] /= length;
        return vector;
    }

    private static Dictionary<string, long> ReadCounts(string path)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long number = 0;
        foreach (string line in LexiconException.ReadLines(path))
        {
            number++;
            string[] cells = line.Split('\t');
            if (cells.Length != 2 || !long.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out long count))
                throw new LexiconException(path, number, "a word, a tab and a number are wanted");
            counts[cells[0]] = count;
        }

        return counts;
    }

    private sealed record WordVector(string Word, float[] Features);
}
