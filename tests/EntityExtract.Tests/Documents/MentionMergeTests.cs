using CsCheck;
using EntityExtract.Documents;
using EntityExtract.Text;

namespace EntityExtract.Tests.Documents;

public sealed class MentionMergeTests
{
    private static readonly Gen<List<Mention>> Mentions = Gen.Int[1, 40].Array[0, 10].Select(borders =>
    {
        int[] places = [.. borders.Distinct().Order()];
        return Enumerable.Range(0, places.Length / 2)
            .Select(i => new Mention(
                EntityType.Person, OriginalSpan.Between(places[2 * i], places[(2 * i) + 1]), 1, EntitySource.Model, null))
            .ToList();
    });

    [Fact]
    public void All_strong_ones_stay_and_the_weak_ones_that_none_of_them_overlaps_in_order() =>
        Gen.Select(Mentions, Mentions).Sample((strong, weak) =>
        {
            List<Mention> marked = [.. strong.Select(mention => mention with { Source = EntitySource.Dictionary })];
            var merged = new List<Mention>();

            MentionMerge.AddAll(marked, weak, merged);

            IEnumerable<Mention> free = weak.Where(w => !strong.Exists(
                s => s.Original.Start < w.Original.End && w.Original.Start < s.Original.End));
            Assert.Equal(marked.Concat(free).OrderBy(mention => mention.Original.Start), merged);
        }, iter: 20_000);
}
