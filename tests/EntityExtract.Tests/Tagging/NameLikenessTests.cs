using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class NameLikenessTests
{
    private static readonly Gen<double> Shares = Gen.Double[0, 0.5];

    [Theory]
    [InlineData(0, 0u)]
    [InlineData(9, 0u)]
    [InlineData(11, 1u)]
    [InlineData(31, 2u)]
    [InlineData(101, 3u)]
    [InlineData(251, 4u)]
    [InlineData(501, 5u)]
    [InlineData(751, 6u)]
    [InlineData(901, 7u)]
    [InlineData(1000, 7u)]
    public void The_level_of_a_type_grows_with_its_share_of_a_thousand_occurrences(double begins, uint level)
    {
        NameLikeness likeness = NameLikeness.Of(1000, [0, begins, 0], [0, 0, 0]);

        Assert.Equal([0u, level, 0u], Enumerable.Range(0, 3).Select(likeness.LevelOf));
        Assert.Equal(level << 4, likeness.Levels);
    }

    [Fact]
    public void A_word_seen_once_is_no_name_for_certain() =>
        Assert.Equal(5u, NameLikeness.Of(1, [1, 0, 0], [0, 0, 0]).LevelOf(0));

    [Fact]
    public void A_family_name_goes_on_with_names_more_often_than_it_begins_them()
    {
        NameLikeness likeness = NameLikeness.Of(100, [20, 5, 0], [70, 0, 0]);

        Assert.True(likeness.IsInner(0));
        Assert.False(likeness.IsInner(1));
    }

    [Fact]
    public void A_word_that_never_was_a_name_is_known_all_the_same()
    {
        NameLikeness likeness = NameLikeness.Of(100, [0, 0, 0], [0, 0, 0]);

        Assert.True(likeness.IsKnown);
        Assert.Equal(0u, likeness.Levels);
        Assert.NotEqual(NameLikeness.Unknown.Coarse, likeness.Coarse);
        Assert.False(NameLikeness.Unknown.IsKnown);
        Assert.Equal(NameLikeness.Unknown, Lexicon.Empty.Likenesses.Find(12345));
    }

    [Fact]
    public void Every_likeness_fits_and_its_coarse_form_is_half_of_each_level() =>
        Gen.Select(Shares.Array[3], Shares.Array[3], Gen.Long[1, 1_000_000]).Sample((begins, inner, count) =>
        {
            NameLikeness likeness = NameLikeness.Of(
                count, [.. begins.Select(share => share * count)], [.. inner.Select(share => share * count)]);

            Assert.InRange(likeness.Packed, 1u, (1u << NameLikeness.PayloadBits) - 1);
            for (int type = 0; type < NameLikeness.TypeCount; type++)
                Assert.Equal(likeness.LevelOf(type) / 2, (likeness.Coarse >> (1 + (2 * type))) & 3);
        });
}
