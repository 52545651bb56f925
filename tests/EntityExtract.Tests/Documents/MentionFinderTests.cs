using CsCheck;
using EntityExtract.Dates;
using EntityExtract.Documents;
using EntityExtract.Gazetteers;
using EntityExtract.Tests.Tagging;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Documents;

/// <summary>The whole way from a string to mentions, with a model whose weights are random, so that it finds many.</summary>
public sealed class MentionFinderTests
{
    private static readonly MentionFinder Finder =
        new(
            TestModel.Random(1, new Lexicon().With(Muhammad, NameLists.PersonGiven).With(Baghdad, NameLists.Location)),
            ReferenceSource.CallerOrDateline);

    [Fact]
    public void Mentions_of_any_text_are_in_order_apart_and_within_it() =>
        HostileText.Strings.Sample(text =>
        {
            int end = 0;
            foreach (Mention mention in Find(text))
            {
                Assert.True(mention.Original.Start >= end, $"{mention} starts before {end}.");
                Assert.True(mention.Original.Length > 0);
                Assert.True(mention.Original.End <= text.Length);
                Assert.InRange(mention.Confidence, 0, 1);
                end = mention.Original.End;
            }
        }, iter: 20_000);

    [Fact]
    public void What_was_read_before_does_not_matter() =>
        Gen.Select(HostileText.Strings, HostileText.Strings).Sample((before, text) =>
        {
            List<Mention> first = Find(text);
            Find(before);

            Assert.Equal(first, Find(text));
        }, iter: 2_000);

    [Fact]
    public void A_text_of_several_blocks_has_the_mentions_of_its_lines()
    {
        string line = $"{Said} {Muhammad} {Sami} {Today}\n";
        string padding = new string('\n', TextBlocks.MaximumLength - (line.Length / 2));
        List<Mention> alone = Find(line);

        List<Mention> both = Find(line + padding + line);

        Assert.NotEmpty(alone);
        Assert.Equal(2 * alone.Count, both.Count);
        Assert.Equal(alone, both.Take(alone.Count));
        Assert.Equal(
            alone.Select(mention => mention.Original.Start + line.Length + padding.Length),
            both.Skip(alone.Count).Select(mention => mention.Original.Start));
    }

    [Fact]
    public void The_reference_date_is_the_callers_or_else_the_datelines_or_else_none()
    {
        string dated = "6 \u0633\u0628\u062A\u0645\u0628\u0631 2024\n" + Said; // sibtambir: September
        var caller = new DateOnly(2020, 1, 2);

        Assert.Equal(caller, Finder.Find(dated, caller, []));
        Assert.Equal(new DateOnly(2024, 9, 6), Finder.Find(dated, null, []));
        Assert.Null(Finder.Find(Said, null, []));
    }

    private static List<Mention> Find(string text)
    {
        var mentions = new List<Mention>();
        Finder.Find(text, null, mentions);
        return mentions;
    }
}
