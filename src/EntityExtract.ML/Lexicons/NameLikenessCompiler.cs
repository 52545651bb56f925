using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using EntityExtract.Gazetteers;
using EntityExtract.ML.Data;
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
    /// <param name="known">
    /// The documents that the model was trained on, and others that the new one will be measured on. Paragraphs with seven words in a row
    /// from one of them are left out: of these the model would say what it was told, which no other text gets.
    /// </param>
    /// <param name="minimumCount">Words that occur less often are left out.</param>
    /// <param name="progress">Told of each file.</param>
    /// <returns>The bytes of likeness.bin and the number of words in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCount"/> is below 1.</exception>
    /// <exception cref="LexiconException">A file is missing or cannot be read.</exception>
    public static (byte[] Table, int Words) Compile(
        EntityExtractor extractor, IReadOnlyList<string> textFiles, IEnumerable<LabelledDocument> known, int minimumCount, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(textFiles);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        ArgumentNullException.ThrowIfNull(progress);

        TaggerModel model = extractor.Model;
        KnownText knownText = ReadKnown(known, model);
        var all = new Dictionary<ulong, Tally>();
        foreach (string file in textFiles)
        {
            progress.Report($"tagging the words of {file}");
            Read(file, model, knownText, all);
        }

        var entries = new Dictionary<ulong, uint>();
        foreach ((ulong word, Tally tally) in all)
        {
            if (tally.Count >= minimumCount) entries[word] = tally.ToLikeness().Packed;
        }

        return (FingerprintTable.Build(entries, NameLikeness.PayloadBits).ToBytes(), entries.Count);
    }

    private static KnownText ReadKnown(IEnumerable<LabelledDocument> documents, TaggerModel model)
    {
        var known = new KnownText();
        var analyzer = new TokenAnalyzer(model.Lexicons);
        var workspace = new TaggingWorkspace(model.Transitions);
        foreach (LabelledDocument document in documents)
            known.Add(analyzer.Analyze(ArabicNormalizer.Tagging.Normalize(document.Text, workspace.Normalization), workspace));
        return known;
    }

    private static void Read(string file, TaggerModel model, KnownText known, Dictionary<ulong, Tally> words)
    {
        try
        {
            Parallel.ForEach(
                LexiconException.ReadLines(file).Chunk(LinesAtOnce),
                () => new Reader(model, known),
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
    private sealed class Reader(TaggerModel model, KnownText known)
    {
        private readonly TokenAnalyzer _analyzer = new(model.Lexicons);
        private readonly TaggingWorkspace _workspace = new(model.Transitions);
        private readonly Dictionary<ulong, Tally> _words = [];
        private readonly double[] _probabilities = new double[BioLabel.Count];

        public Reader Read(string[] lines)
        {
            foreach (string line in lines)
            {
                AnalyzedDocument document = _analyzer.Analyze(
                    ArabicNormalizer.Tagging.Normalize(line, _workspace.Normalization), _workspace);
                if (known.Shares(document)) continue;
                for (int first = 0; first < document.Tokens.Length;)
                {
                    Sentence sentence = document.SentenceAt(first);
                    Add(document.Attributes.Slice(first, sentence.TokenCount));
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

        // The labels' probabilities in the whole sentence: the weights are made for sentences, and say too much of a token alone.
        private void Add(ReadOnlySpan<TokenAttributes> sentence)
        {
            _workspace.Lattice.Fill(model.Score(sentence, _workspace), sentence.Length);
            for (int i = 0; i < sentence.Length; i++)
            {
                if (sentence[i].Shape is not (TokenShape.Word or TokenShape.ShortWord)) continue;
                _workspace.Lattice.LabelProbabilities(i, _probabilities);
                CollectionsMarshal.GetValueRefOrAddDefault(_words, sentence[i].Word, out _).Add(_probabilities);
            }
        }
    }

    /// <summary>The occurrences of a word, and how many of them are expected to be parts of names.</summary>
    private struct Tally
    {
        private Parts _parts;

        public long Count { get; private set; }

        /// <summary>Adds an occurrence with the probabilities of its labels.</summary>
        public void Add(ReadOnlySpan<double> probabilities)
        {
            Count++;
            for (int label = 1; label < probabilities.Length; label++)
            {
                int type = (int)BioLabel.TypeOf(label);
                if (type >= NameLikeness.TypeCount) continue;
                int part = (2 * type) + (BioLabel.IsInside(label) ? 1 : 0);
                _parts[part] += (long)Math.Round(ProbabilityUnits * probabilities[label]);
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
