using System.Runtime.InteropServices;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// The commonest words of a text and how often each follows each. Two more stand for the end of a line and for any rarer word, so that
/// what is beside them counts too.
/// </summary>
internal sealed class WordBigrams
{
    private readonly int[] _followingStarts;
    private readonly Neighbour[] _following;
    private readonly int[] _precedingStarts;
    private readonly Neighbour[] _preceding;

    private WordBigrams(string[] words, long[] counts, int[] followingStarts, Neighbour[] following)
    {
        Words = words;
        Counts = counts;
        _followingStarts = followingStarts;
        _following = following;
        (_precedingStarts, _preceding) = Reversed(followingStarts, following);
    }

    /// <summary>The words, the commonest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How often each of them occurs.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>The number that stands for the end of a line, behind those of all words.</summary>
    public int LineEnd => Words.Count;

    /// <summary>The number that stands for any word that is not among them.</summary>
    public int Rare => Words.Count + 1;

    /// <summary>Reads words with spaces between them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="minimumCount">Rarer words are not kept.</param>
    /// <exception cref="LexiconException">The file cannot be read, or no word is common enough.</exception>
    public static WordBigrams Read(string path, int minimumCount)
    {
        List<KeyValuePair<string, long>> common = [.. CountWords(path).Where(pair => pair.Value >= minimumCount)];
        if (common.Count == 0) throw new LexiconException(path, 0, $"it has no word that occurs {minimumCount} times");

        // The commonest first; ties in an order that does not depend on the dictionary's.
        common.Sort(static (a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : string.CompareOrdinal(a.Key, b.Key));
        var numbers = new Dictionary<string, int>(common.Count, StringComparer.Ordinal);
        foreach ((string word, _) in common) numbers.Add(word, numbers.Count);

        List<ulong> bigrams = ReadBigrams(path, numbers);
        bigrams.Sort();
        (int[] starts, Neighbour[] following) = Counted(CollectionsMarshal.AsSpan(bigrams), common.Count + 2);
        return new WordBigrams([.. common.Select(static p => p.Key)], [.. common.Select(static p => p.Value)], starts, following);
    }

    /// <summary>The words that follow one, each with how often it does.</summary>
    public ReadOnlySpan<Neighbour> Following(int word) => _following.AsSpan(_followingStarts[word].._followingStarts[word + 1]);

    /// <summary>The words that precede one, each with how often it does.</summary>
    public ReadOnlySpan<Neighbour> Preceding(int word) => _preceding.AsSpan(_precedingStarts[word].._precedingStarts[word + 1]);

    private static Dictionary<string, long> CountWords(string path)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string line in LexiconException.ReadLines(path))
        {
            foreach (Range range in line.AsSpan().Split(' '))
            {
                ReadOnlySpan<char> word = line.AsSpan(range);
                if (!word.IsEmpty) bySpan[word] = bySpan.TryGetValue(word, out long count) ? count + 1 : 1;
            }
        }

        return counts;
    }

    // Each bigram as the number of its first word, above that of its second.
    private static List<ulong> ReadBigrams(string path, Dictionary<string, int> numbers)
    {
        int lineEnd = numbers.Count;
        int rare = lineEnd + 1;
        var bigrams = new List<ulong>();
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string line in LexiconException.ReadLines(path))
        {
            int previous = lineEnd;
            foreach (Range range in line.AsSpan().Split(' '))
            {
                ReadOnlySpan<char> word = line.AsSpan(range);
                if (word.IsEmpty) continue;

                int number = bySpan.TryGetValue(word, out int known) ? known : rare;
                bigrams.Add(((ulong)previous << 32) | (uint)number);
                previous = number;
            }

            bigrams.Add(((ulong)previous << 32) | (uint)lineEnd);
        }

        return bigrams;
    }

    private static (int[] Starts, Neighbour[] Neighbours) Counted(ReadOnlySpan<ulong> sorted, int words)
    {
        var starts = new int[words + 1];
        var neighbours = new List<Neighbour>();
        for (int i = 0; i < sorted.Length;)
        {
            ulong bigram = sorted[i];
            int first = i;
            while (i < sorted.Length && sorted[i] == bigram) i++;
            neighbours.Add(new Neighbour((int)(uint)bigram, i - first));
            starts[(int)(bigram >> 32) + 1] = neighbours.Count;
        }

        for (int word = 0; word < words; word++) starts[word + 1] = Math.Max(starts[word], starts[word + 1]);
        return (starts, [.. neighbours]);
    }

    private static (int[] Starts, Neighbour[] Neighbours) Reversed(int[] followingStarts, Neighbour[] following)
    {
        var starts = new int[followingStarts.Length];
        foreach (Neighbour neighbour in following) starts[neighbour.Word + 1]++;
        for (int word = 1; word < starts.Length; word++) starts[word] += starts[word - 1];

        var preceding = new Neighbour[following.Length];
        int[] next = [.. starts];
        for (int word = 0; word + 1 < followingStarts.Length; word++)
        {
            foreach (Neighbour neighbour in following.AsSpan(followingStarts[word]..followingStarts[word + 1]))
                preceding[next[neighbour.Word]++] = new Neighbour(word, neighbour.Count);
        }

        return (starts, preceding);
    }

    /// <summary>A word beside another.</summary>
    /// <param name="Word">Its number.</param>
    /// <param name="Count">How often it stands there.</param>
    public readonly record struct Neighbour(int Word, int Count);
}
