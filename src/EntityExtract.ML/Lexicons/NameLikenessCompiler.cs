using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Learns from raw text how like a name each word is: a model says of every occurrence how probably it is part of a name,
/// from its context, and the word's table entry says what share of its occurrences was. A model that is trained with this
/// table knows names that no list and no labelled document has.
/// </summary>
public static class NameLikenessCompiler
{
    /// <summary>A word that occurs less often is left out: a few contexts can all mislead.</summary>
    public const int DefaultMinimumCount = 10;

    private const int LinesAtOnce = 2000;

    // Probabilities are added up as whole numbers, so that the sums do not depend on which thread adds first.
    private const double ProbabilityUnits = 1 << 16;

    /// <summary>Reads raw text with an extractor's model and compiles what it says of words.</summary>
    /// <param name="extractor">The extractor. Its model should have been trained without such a table.</param>
    /// <param name="textFiles">Raw text in UTF-8, a paragraph on each line.</param>
    /// <param name="minimumCount">Words that occur less often are left out.</param>
    /// <param name="progress">Told of each file.</param>
    /// <returns>The bytes of likeness.bin and the number of words in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCount"/> is below 1.</exception>
    /// <exception cref="LexiconException">A file is missing or cannot be read.</exception>
    public static (byte[] Table, int Words) Compile(
        EntityExtractor extractor, IReadOnlyList<string> textFiles, int minimumCount, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(textFiles);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        ArgumentNullException.ThrowIfNull(progress);

        var all = new Dictionary<ulong, Tally>();
        foreach (string file in textFiles)
        {
            progress.Report($"tagging the words of {file}");
            Read(file, extractor.Model, all);
        }

        var entries = new Dictionary<ulong, uint>();
        foreach ((ulong word, Tally tally) in all)
        {
            if (tally.Count >= minimumCount) entries[word] = tally.ToLikeness().Packed;
        }

        return (FingerprintTable.Build(entries, NameLikeness.PayloadBits).ToBytes(), entries.Count);
    }

    private static void Read(string file, TaggerModel model, Dictionary<ulong, Tally> words)
    {
        try
        {
            Parallel.ForEach(
                LexiconException.ReadLines(file).Chunk(LinesAtOnce),
                () => new Reader(model),
                static (lines, _, reader) => reader.Read(lines),
                reader => reader.AddTo(words));
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<LexiconException>().FirstOrDefault() is { } reason)
        {
            // The one that a caller is told of, as if a single thread had read the file.
            ExceptionDispatchInfo.Throw(reason);
        }
    }

    /// <summary>Tags the lines that one thread takes.</summary>
    private sealed class Reader(TaggerModel model)
    {
        private readonly TokenAnalyzer _analyzer = new(model.Lexicons);
        private readonly TaggingWorkspace _workspace = new(model.Transitions);
        private readonly Dictionary<ulong, Tally> _words = [];
        private readonly float[] _scores = new float[FeatureWeights.RowLength];

        public Reader Read(string[] lines)
        {
            foreach (string line in lines)
            {
                AnalyzedDocument document = _analyzer.Analyze(
                    ArabicNormalizer.Tagging.Normalize(line, _workspace.Normalization), _workspace);
                for (int first = 0; first < document.Tokens.Length;)
                {
                    Sentence sentence = document.SentenceAt(first);
                    ReadOnlySpan<TokenAttributes> attributes = document.Attributes.Slice(first, sentence.TokenCount);
                    for (int i = 0; i < attributes.Length; i++) Add(attributes, i);
                    first = sentence.End;
                }
            }

            return this;
        }

        public void AddTo(Dictionary<ulong, Tally> all)
        {
            lock (all)
            {
                foreach ((ulong word, Tally tally) in _words)
                    CollectionsMarshal.GetValueRefOrAddDefault(all, word, out _).Add(tally);
            }
        }

        private void Add(ReadOnlySpan<TokenAttributes> sentence, int index)
        {
            if (sentence[index].Shape is not (TokenShape.Word or TokenShape.ShortWord)) return;

            int count = FeatureExtractor.Extract(sentence, index, _workspace.Features);
            model.Weights.Score(_workspace.Features.AsSpan(0, count), _scores);
            CollectionsMarshal.GetValueRefOrAddDefault(_words, sentence[index].Word, out _).Add(_scores.AsSpan(0, BioLabel.Count));
        }
    }

    /// <summary>The occurrences of a word, and how many of them are expected to be parts of names.</summary>
    private struct Tally
    {
        private Parts _parts;

        public long Count { get; private set; }

        /// <summary>Adds an occurrence with the scores of its labels.</summary>
        public void Add(ReadOnlySpan<float> scores)
        {
            Count++;
            float highest = scores[0];
            foreach (float score in scores) highest = Math.Max(highest, score);
            double sum = 0;
            foreach (float score in scores) sum += Math.Exp(score - highest);

            for (int label = 1; label < scores.Length; label++)
            {
                int type = (int)BioLabel.TypeOf(label);
                if (type >= NameLikeness.TypeCount) continue;
                int part = (2 * type) + (BioLabel.IsInside(label) ? 1 : 0);
                _parts[part] += (long)Math.Round(ProbabilityUnits * Math.Exp(scores[label] - highest) / sum);
            }
        }

        public void Add(Tally other)
        {
            Count += other.Count;
            for (int part = 0; part < 2 * NameLikeness.TypeCount; part++) _parts[part] += other._parts[part];
        }

        public readonly NameLikeness ToLikeness()
        {
            Span<double> begins = stackalloc double[NameLikeness.TypeCount];
            Span<double> inner = stackalloc double[NameLikeness.TypeCount];
            for (int type = 0; type < NameLikeness.TypeCount; type++)
            {
                begins[type] = _parts[2 * type] / ProbabilityUnits;
                inner[type] = _parts[(2 * type) + 1] / ProbabilityUnits;
            }

            return NameLikeness.Of(Count, begins, inner);
        }

        /// <summary>For each type the sum of probabilities of beginning a name, and that of going on with one.</summary>
        [InlineArray(2 * NameLikeness.TypeCount)]
        private struct Parts
        {
            private long _first;
        }
    }
}
