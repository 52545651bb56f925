using CsCheck;
using EntityExtract.Gazetteers;

namespace EntityExtract.Tests.Gazetteers;

public sealed class WordHashTests
{
    // The hashes stand in model files. Other values here mean that no model built before can be read.
    [Theory]
    [InlineData("", 0x2D06800538D394C2)]
    [InlineData(ArabicWords.Baghdad, 0x8BDE39AD480C784D)]
    [InlineData("Reuters", 0x72AFF425DB361B39)]
    public void The_hash_of_a_word_is_part_of_the_file_format(string word, ulong hash) => Assert.Equal(hash, WordHash.Of(word));

    [Fact]
    public void The_hash_of_a_phrase_is_part_of_the_file_format() =>
        Assert.Equal(0xBBF6F0F9C1274201UL, WordHash.Append(WordHash.Of(ArabicWords.Ministry), WordHash.Of(ArabicWords.Defence)));

    [Fact]
    public void The_order_of_the_words_of_a_phrase_counts() =>
        Gen.Select(HostileText.Of(3), HostileText.Of(3)).Sample((first, second) =>
        {
            if (first == second) return;
            ulong a = WordHash.Of(first);
            ulong b = WordHash.Of(second);

            Assert.NotEqual(a, b);
            Assert.NotEqual(WordHash.Append(a, b), WordHash.Append(b, a));
        });

    [Fact]
    public void A_phrase_is_neither_of_its_words_nor_both_run_together()
    {
        ulong first = WordHash.Of(ArabicWords.Ministry);
        ulong second = WordHash.Of(ArabicWords.Defence);
        ulong phrase = WordHash.Append(first, second);

        Assert.NotEqual(first, phrase);
        Assert.NotEqual(second, phrase);
        Assert.NotEqual(WordHash.Of(ArabicWords.Ministry + ArabicWords.Defence), phrase);
    }

    [Fact]
    public void Mixing_loses_nothing_and_moves_half_of_the_bits()
    {
        var mixed = new HashSet<ulong>();
        double moved = 0;
        for (ulong i = 0; i < 10_000; i++)
        {
            Assert.True(mixed.Add(WordHash.Mix(i)));
            moved += ulong.PopCount(WordHash.Mix(i) ^ WordHash.Mix(i ^ 1));
        }

        Assert.InRange(moved / 10_000, 31, 33);
    }
}
