using System.Collections.Immutable;
using CsCheck;
using EntityExtract.Dates;
using EntityExtract.Documents;
using EntityExtract.Gazetteers;
using EntityExtract.Tests.Tagging;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Documents;

/// <summary>The whole way from a string to entities, with a model whose weights are random, so that it finds many.</summary>
public sealed class EntityFinderTests
{
    private static readonly EntityFinder Finder =
        new(
            TestModel.Random(1, new Lexicon().With(Muhammad, NameLists.PersonGiven).With(Baghdad, NameLists.Location)),
            new EntityExtractorOptions { ReferenceSource = ReferenceSource.CallerOrDateline });

    [Fact]
    public void Entities_of_any_text_are_in_order_apart_and_within_it() =>
        HostileText.Strings.Sample(text =>
        {
            int end = 0;
            foreach (Entity entity in Find(text))
            {
                Assert.True(entity.Start >= end, $"{entity} starts before {end}.");
                Assert.True(entity.Length > 0);
                Assert.True(entity.End <= text.Length);
                Assert.InRange(entity.Confidence, 0, 1);
                end = entity.End;
            }
        }, iter: 20_000);

    [Fact]
    public void What_was_read_before_does_not_matter() =>
        Gen.Select(HostileText.Strings, HostileText.Strings).Sample((before, text) =>
        {
            ImmutableArray<Entity> first = Find(text);
            Find(before);

            Assert.Equal(first, Find(text));
        }, iter: 2_000);

    [Fact]
    public void A_text_of_several_blocks_has_the_entities_of_its_lines()
    {
        string line = $"{Said} {Muhammad} {Sami} {Today}\n";
        string padding = new string('\n', TextBlocks.MaximumLength - (line.Length / 2));
        ImmutableArray<Entity> alone = Find(line);

        ImmutableArray<Entity> both = Find(line + padding + line);

        Assert.NotEmpty(alone);
        Assert.Equal(2 * alone.Length, both.Length);
        Assert.Equal(alone, both.Take(alone.Length));
        Assert.Equal(
            alone.Select(entity => entity.Start + line.Length + padding.Length),
            both.Skip(alone.Length).Select(entity => entity.Start));
    }

    [Fact]
    public void The_reference_date_is_the_callers_or_else_the_datelines_or_else_none()
    {
        string dated = "6 \u0633\u0628\u062A\u0645\u0628\u0631 2024\n" + Said; // sibtambir: September
        var caller = new DateOnly(2020, 1, 2);

        Assert.Equal(caller, ReferenceDateOf(dated, caller));
        Assert.Equal(new DateOnly(2024, 9, 6), ReferenceDateOf(dated, null));
        Assert.Null(ReferenceDateOf(Said, null));
    }

    private static ImmutableArray<Entity> Find(string text)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>();
        Finder.Find(text, null, entities);
        return entities.DrainToImmutable();
    }

    private static DateOnly? ReferenceDateOf(string text, DateOnly? callers) =>
        Finder.Find(text, callers, ImmutableArray.CreateBuilder<Entity>());
}
