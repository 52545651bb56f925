namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Groups words by what stands before and behind them, as Brown et al. 1992 do ("Class-based n-gram models of natural language"): the
/// classes under which the text is likeliest when a class depends on the class before it and a word on its own class. They are found by
/// exchange (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves to the class that fits it best, until few move.
/// </summary>
/// <remarks>
/// The logarithm of that likelihood is, but for what does not depend on the classes, the sum of f(N(g, h)) over pairs of classes less the
/// sums of f(N(g, .)) and of f(N(., g)) over classes, where N counts neighbours and f(n) is n log n. So a move changes only the counts of
/// two classes, and what it gains takes a time in proportion to the classes beside the word. The order of words is fixed and the sums are
/// taken in order, so that the same text gives the same classes.
/// </remarks>
internal sealed class WordExchange
{
    // f of smaller counts is looked up. In doubles: what a rare word gains is the small difference of two large numbers.
    private const int TableLength = 1 << 20;

    private static readonly double[] Table = MakeTable();

    private readonly WordBigrams _bigrams;
    private readonly int _classes;

    // The classes, then one each for the end of a line and for rare words, which never move.
    private readonly int _stride;
    private readonly int[] _classOf;
    private readonly int[] _followed;

    // The same the other way round, so that what is beside one class is a row in either.
    private readonly int[] _preceded;
    private readonly long[] _asFirst;
    private readonly long[] _asSecond;
    private readonly ClassCounts _following;
    private readonly ClassCounts _preceding;
    private readonly double[] _gains;

    public WordExchange(WordBigrams bigrams, int classes)
    {
        _bigrams = bigrams;
        _classes = classes;
        _stride = classes + 2;
        _classOf = new int[bigrams.Words.Count + 2];
        _followed = new int[_stride * _stride];
        _preceded = new int[_stride * _stride];
        _asFirst = new long[_stride];
        _asSecond = new long[_stride];
        _following = new ClassCounts(_stride);
        _preceding = new ClassCounts(_stride);
        _gains = new double[classes];

        // The commonest words begin in classes of their own.
        for (int word = 0; word < bigrams.Words.Count; word++) _classOf[word] = word % classes;
        _classOf[bigrams.LineEnd] = classes;
        _classOf[bigrams.Rare] = classes + 1;
        CountClasses();
    }

    /// <summary>The class of each word, from 0.</summary>
    public ReadOnlySpan<int> Classes => _classOf.AsSpan(0, _bigrams.Words.Count);

    /// <summary>Moves words.</summary>
    /// <param name="rounds">The most times that all words are looked at.</param>
    /// <param name="progress">Told after each time.</param>
    public void Run(int rounds, IProgress<string> progress)
    {
        for (int round = 1; round <= rounds; round++)
        {
            int moved = 0;
            for (int word = 0; word < _bigrams.Words.Count; word++)
            {
                if (Move(word)) moved++;
            }

            progress.Report($"{_classes} classes, round {round} of {rounds}: {moved:N0} words moved");
            if (moved <= _bigrams.Words.Count / 500) break;
        }
    }

    private bool Move(int word)
    {
        Gather(_following, _bigrams.Following(word), word, out long asFirst, out int twice);
        Gather(_preceding, _bigrams.Preceding(word), word, out long asSecond, out _);
        int from = _classOf[word];
        Shift(from, -1, asFirst, asSecond, twice);
        int to = Best(asFirst, asSecond, twice);
        Shift(to, 1, asFirst, asSecond, twice);
        _classOf[word] = to;
        _following.Clear();
        _preceding.Clear();
        return to != from;
    }

    // The word beside itself is counted apart: both its places move at once.
    private void Gather(ClassCounts counts, ReadOnlySpan<WordBigrams.Neighbour> neighbours, int word, out long sum, out int twice)
    {
        sum = 0;
        twice = 0;
        foreach (WordBigrams.Neighbour neighbour in neighbours)
        {
            sum += neighbour.Count;
            if (neighbour.Word == word) twice = neighbour.Count;
            else counts.Add(_classOf[neighbour.Word], neighbour.Count);
        }
    }

    private void Shift(int group, int sign, long asFirst, long asSecond, int twice)
    {
        foreach (int other in _following.Present)
        {
            _followed[(group * _stride) + other] += sign * _following[other];
            _preceded[(other * _stride) + group] += sign * _following[other];
        }

        foreach (int other in _preceding.Present)
        {
            _followed[(other * _stride) + group] += sign * _preceding[other];
            _preceded[(group * _stride) + other] += sign * _preceding[other];
        }

        _followed[(group * _stride) + group] += sign * twice;
        _preceded[(group * _stride) + group] += sign * twice;
        _asFirst[group] += sign * asFirst;
        _asSecond[group] += sign * asSecond;
    }

    private int Best(long asFirst, long asSecond, int twice)
    {
        Array.Clear(_gains);
        foreach (int other in _following.Present) AddGains(_preceded.AsSpan(other * _stride, _classes), _following[other]);
        foreach (int other in _preceding.Present) AddGains(_followed.AsSpan(other * _stride, _classes), _preceding[other]);

        int best = 0;
        double most = double.NegativeInfinity;
        for (int group = 0; group < _classes; group++)
        {
            double gain = _gains[group] + GainWithin(group, twice)
                - Gain(_asFirst[group], asFirst) - Gain(_asSecond[group], asSecond);
            if (gain <= most) continue;
            most = gain;
            best = group;
        }

        return best;
    }

    // What the counts of all classes beside one gain by as much more.
    private void AddGains(ReadOnlySpan<int> counts, int more)
    {
        double fromNothing = F(more);
        Span<double> gains = _gains.AsSpan(0, counts.Length);
        for (int group = 0; group < counts.Length; group++)
        {
            int count = counts[group];
            gains[group] += count == 0 ? fromNothing : Gain(count, more);
        }
    }

    // Neighbours in the class itself add to one count from both sides, which the sums over each side took for two counts.
    private double GainWithin(int group, int twice)
    {
        int after = _following[group];
        int before = _preceding[group];
        if (after == 0 && before == 0 && twice == 0) return 0;

        int within = _followed[(group * _stride) + group];
        return Gain(within, (long)after + before + twice) - Gain(within, after) - Gain(within, before);
    }

    private void CountClasses()
    {
        for (int word = 0; word < _classOf.Length; word++)
        {
            int first = _classOf[word];
            foreach (WordBigrams.Neighbour neighbour in _bigrams.Following(word))
            {
                int second = _classOf[neighbour.Word];
                _followed[(first * _stride) + second] += neighbour.Count;
                _preceded[(second * _stride) + first] += neighbour.Count;
                _asFirst[first] += neighbour.Count;
                _asSecond[second] += neighbour.Count;
            }
        }
    }

    private static double Gain(long count, long more) => F(count + more) - F(count);

    private static double F(long count) => count < TableLength ? Table[count] : count * Math.Log(count);

    private static double[] MakeTable()
    {
        var table = new double[TableLength];
        for (int count = 1; count < table.Length; count++) table[count] = count * Math.Log(count);
        return table;
    }

    /// <summary>Counts of classes, of which few are not 0.</summary>
    private sealed class ClassCounts(int classes)
    {
        private readonly int[] _counts = new int[classes];
        private readonly int[] _present = new int[classes];
        private int _used;

        public ReadOnlySpan<int> Present => _present.AsSpan(0, _used);

        public int this[int group] => _counts[group];

        public void Add(int group, int count)
        {
            if (_counts[group] == 0) _present[_used++] = group;
            _counts[group] += count;
        }

        public void Clear()
        {
            foreach (int group in Present) _counts[group] = 0;
            _used = 0;
        }
    }
}
