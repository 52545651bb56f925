using EntityExtract.ML.Lexicons;
using EntityExtract.ML.Tests.Training;
using EntityExtract.ML.Training;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>Moves of words between classes.</summary>
public sealed class WordExchangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void Each_round_makes_the_text_likelier(int classes)
    {
        WordBigrams bigrams = Bigrams();
        var exchange = new WordExchange(bigrams, classes);
        double before = LogLikelihood(bigrams, exchange);
        for (int round = 0; round < 4; round++)
        {
            exchange.Run(1, new NoProgress<string>());
            double after = LogLikelihood(bigrams, exchange);

            // Sums of floats; a move that gains less than they can tell is no loss either.
            Assert.True(after >= before - 1e-2, $"{after} after {before}");
            before = after;
        }
    }

    [Fact]
    public void No_single_move_is_better_than_where_a_word_stands()
    {
        WordBigrams bigrams = Bigrams();
        var exchange = new WordExchange(bigrams, 4);
        exchange.Run(100, new NoProgress<string>());
        int[] classes = exchange.Classes.ToArray();
        double reached = LogLikelihood(bigrams, classes);
        for (int word = 0; word < classes.Length; word++)
        {
            for (int other = 0; other < 4; other++)
            {
                int[] moved = [.. classes];
                moved[word] = other;
                Assert.True(LogLikelihood(bigrams, moved) <= reached + 1e-2);
            }
        }
    }

    [Fact]
    public void It_ends_when_no_word_moves()
    {
        var rounds = new List<string>();
        new WordExchange(Bigrams(), 3).Run(100, new Reports<string>(rounds));

        Assert.InRange(rounds.Count, 2, 99);
        Assert.EndsWith(": 0 words moved", rounds[^1], StringComparison.Ordinal);
    }

    private static double LogLikelihood(WordBigrams bigrams, WordExchange exchange) => LogLikelihood(bigrams, exchange.Classes);

    // As the remarks of WordExchange have it, counted anew.
    private static double LogLikelihood(WordBigrams bigrams, ReadOnlySpan<int> classes)
    {
        int words = classes.Length;
        int[] all = [.. classes, int.MaxValue - 1, int.MaxValue];
        var pairs = new Dictionary<(int, int), long>();
        var firsts = new Dictionary<int, long>();
        var seconds = new Dictionary<int, long>();
        for (int word = 0; word < words + 2; word++)
        {
            foreach (WordBigrams.Neighbour next in bigrams.Following(word))
            {
                (int first, int second) = (all[word], all[next.Word]);
                pairs[(first, second)] = pairs.GetValueOrDefault((first, second)) + next.Count;
                firsts[first] = firsts.GetValueOrDefault(first) + next.Count;
                seconds[second] = seconds.GetValueOrDefault(second) + next.Count;
            }
        }

        return pairs.Values.Sum(F) - firsts.Values.Sum(F) - seconds.Values.Sum(F);
    }

    private static double F(long count) => count * Math.Log(count);

    // Words of four kinds, which follow each other in a ring, some of them twice.
    private WordBigrams Bigrams()
    {
        var random = new Random(2);
        return WordBigrams.Read(_folder.Write("words.txt", string.Concat(Enumerable.Range(0, 400).Select(_ =>
            $"a{random.Next(6)} b{random.Next(6)} b{random.Next(6)} c{random.Next(6)} d{random.Next(6)}\n"))), 1);
    }
}
