using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class WordClusterTests
{
    [Fact]
    public void The_numbers_of_a_word_come_back() =>
        Gen.Select(Gen.UInt[0, 1023], Gen.UInt[0, 255], Gen.UInt[0, 63], Gen.UInt[1, 15]).Sample((fine, middle, coarse, frequency) =>
        {
            WordCluster cluster = WordCluster.Pack(fine, middle, coarse, frequency);

            Assert.Equal((fine, middle, coarse, frequency), (cluster.Fine, cluster.Middle, cluster.Coarse, cluster.Frequency));
            Assert.True(cluster.IsKnown);
            Assert.True(cluster.Packed < 1u << WordCluster.PayloadBits);
        });

    [Theory]
    [InlineData(0u, 1u)]
    [InlineData(16u, WordCluster.LargestFrequency)]
    [InlineData(31u, WordCluster.LargestFrequency)]
    public void A_frequency_beyond_the_scale_is_at_its_end(uint frequency, uint expected) =>
        Assert.Equal(expected, WordCluster.Pack(0, 0, 0, frequency).Frequency);

    [Fact]
    public void A_word_of_no_cluster_is_unknown()
    {
        Assert.False(WordCluster.Unknown.IsKnown);
        Assert.Equal(0u, WordCluster.Unknown.Frequency);
        Assert.Equal(WordCluster.Unknown, Lexicon.Empty.Clusters.Find(12345));
    }
}
