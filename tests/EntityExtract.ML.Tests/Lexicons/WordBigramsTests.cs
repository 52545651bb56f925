using EntityExtract.ML.Lexicons;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>What stands beside what.</summary>
public sealed class WordBigramsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_commonest_words_come_first_and_ties_in_ordinal_order()
    {
        WordBigrams bigrams = Read("b a c\nb c a\n d b", 2);

        Assert.Equal(["b", "a", "c"], bigrams.Words);
        Assert.Equal([3, 2, 2], bigrams.Counts);
    }

    [Fact]
    public void Neighbours_are_counted_on_both_sides_with_the_ends_of_lines_and_rare_words()
    {
        WordBigrams bigrams = Read("a b  a b\nb x a\n\n", 2);
        (int a, int b) = (0, 1);
        Assert.Equal(["a", "b"], bigrams.Words);

        Assert.Equal([(b, 2), (bigrams.LineEnd, 1)], Pairs(bigrams.Following(a)));
        Assert.Equal([(a, 1), (bigrams.LineEnd, 1), (bigrams.Rare, 1)], Pairs(bigrams.Following(b)));
        Assert.Equal([(a, 1), (b, 1), (bigrams.LineEnd, 1)], Pairs(bigrams.Following(bigrams.LineEnd)));
        Assert.Equal([(a, 1)], Pairs(bigrams.Following(bigrams.Rare)));
        Assert.Equal([(a, 2), (bigrams.LineEnd, 1)], Pairs(bigrams.Preceding(b)));
        Assert.Equal([(b, 1)], Pairs(bigrams.Preceding(bigrams.Rare)));
    }

    [Fact]
    public void Both_sides_say_the_same()
    {
        var random = new Random(1);
        WordBigrams bigrams = Read(
            string.Concat(Enumerable.Range(0, 300).Select(i => $"w{random.Next(40)}{(i % 7 == 0 ? "\n" : " ")}")), 3);
        int[] all = [.. Enumerable.Range(0, bigrams.Words.Count + 2)];

        Assert.Equal(
            all.SelectMany(first => Pairs(bigrams.Following(first)).Select(next => (first, next.Word, next.Count))).Order(),
            all.SelectMany(second => Pairs(bigrams.Preceding(second)).Select(before => (before.Word, second, before.Count))).Order());
    }

    private static (int Word, int Count)[] Pairs(ReadOnlySpan<WordBigrams.Neighbour> neighbours) =>
        [.. neighbours.ToArray().Select(static neighbour => (neighbour.Word, neighbour.Count))];

    private WordBigrams Read(string text, int minimumCount) => WordBigrams.Read(_folder.Write("words.txt", text), minimumCount);
}
