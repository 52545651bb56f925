using EntityExtract.Documents;
using EntityExtract.Text;

namespace EntityExtract.Tests.Documents;

public sealed class TextBlocksTests
{
    private const int Limit = TextBlocks.MaximumLength;

    [Fact]
    public void An_empty_text_has_no_block() => Assert.Empty(Blocks(""));

    [Fact]
    public void An_article_is_one_block() => Assert.Equal([new OriginalSpan(0, 3000)], Blocks(new string('a', 3000)));

    [Fact]
    public void A_text_of_exactly_the_limit_is_one_block() => Assert.Single(Blocks(new string('a', Limit)));

    [Fact]
    public void A_block_ends_after_its_last_line_break()
    {
        string text = new string('a', Limit - 10) + "\n" + new string(' ', 5) + new string('b', 100);

        Assert.Equal(Limit - 9, Blocks(text)[0].Length);
    }

    [Fact]
    public void Within_a_long_line_a_block_ends_after_white_space()
    {
        string text = new string('a', Limit - 10) + " " + new string('b', 100);

        Assert.Equal(Limit - 9, Blocks(text)[0].Length);
    }

    [Fact]
    public void Within_a_long_word_a_block_does_not_cut_a_surrogate_pair()
    {
        string text = new string('a', Limit - 1) + "\uD83D\uDE00" + new string('b', 100); // grinning face

        Assert.Equal(Limit - 1, Blocks(text)[0].Length);
    }

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('\n')]
    [InlineData('\uD83D')] // half of a surrogate pair
    public void Blocks_cover_the_text_without_gap_or_overlap(char c)
    {
        string text = new string(c, (3 * Limit) + 17);
        int end = 0;
        foreach (OriginalSpan block in Blocks(text))
        {
            Assert.Equal(end, block.Start);
            Assert.InRange(block.Length, 1, Limit);
            end = block.End;
        }

        Assert.Equal(text.Length, end);
    }

    private static List<OriginalSpan> Blocks(string text)
    {
        var blocks = new List<OriginalSpan>();
        foreach (OriginalSpan block in new TextBlocks(text)) blocks.Add(block);
        return blocks;
    }
}
