using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

public sealed class LabelledTokensTests
{
    private static readonly LabelledTokens Tokens = Labelled.Tokens(
        Labelled.Document("\u0632\u0627\u0631 {\u0628\u063A\u062F\u0627\u062F}.\n\u0642\u0627\u0644"), // zain alef reh / beh ghain dal alef dal, qaf alef lam: visited Baghdad. Said
        Labelled.Document("{\u0628\u064A\u0631\u0648\u062A}")); // beh yeh reh waw teh: Beirut

    [Fact]
    public void Documents_follow_each_other_and_each_begins_a_sentence()
    {
        Assert.Equal(5, Tokens.Count);
        Assert.Equal([true, false, false, true, true], Enumerable.Range(0, 5).Select(Tokens.IsSentenceStart));
        Assert.Equal(
            ["O", "B-LOCATION", "O", "O", "B-LOCATION"], Tokens.Labels.Select(label => BioLabel.NameOf(label)));
    }

    [Fact]
    public void Buckets_ascend_and_their_occurrences_are_all_the_features()
    {
        LabelledTokens news = Labelled.Tokens(TestData.Documents);
        bool anyCollides = false;
        for (int token = 0; token < news.Count; token++)
        {
            int[] buckets = news.BucketsOf(token).ToArray();
            byte[] occurrences = news.OccurrencesOf(token).ToArray();

            Assert.Equal(buckets.Length, occurrences.Length);
            Assert.Equal(buckets.Distinct().Order(), buckets);
            Assert.All(buckets, bucket => Assert.InRange(bucket, 0, FeatureExtractor.BucketCount - 1));
            Assert.All(occurrences, count => Assert.True(count > 0));
            Assert.InRange(occurrences.Sum(count => count), 40, FeatureExtractor.MaximumCount);
            anyCollides |= buckets.Length < occurrences.Sum(count => count);
        }

        Assert.True(anyCollides, "Among so many features some meet in one bucket, and count twice.");
    }

    [Fact]
    public void Sentences_of_other_documents_do_not_show_in_the_features()
    {
        LabelledTokens alone = Labelled.Tokens(Labelled.Document("{\u0628\u064A\u0631\u0648\u062A}")); // beh yeh reh waw teh: Beirut

        Assert.Equal(alone.BucketsOf(0), Tokens.BucketsOf(4));
    }
}
