using System.Collections.Immutable;
using CsCheck;
using EntityExtract.Documents.Coreference;

namespace EntityExtract.Tests.Documents.Coreference;

public sealed class MentionGroupingTests
{
    private const string AhmadHusayni = "\u0623\u062D\u0645\u062F \u0627\u0644\u062D\u0633\u064A\u0646\u064A"; // alef with hamza hah meem dal, the surname
    private const string MunirHusayni = "\u0645\u0646\u064A\u0631 \u0627\u0644\u062D\u0633\u064A\u0646\u064A"; // meem noon yeh reh, the surname
    private const string Husayni = "\u0627\u0644\u062D\u0633\u064A\u0646\u064A"; // alef lam hah seen yeh noon yeh

    [Theory]
    [InlineData(EntityType.Person, "\u064A\u0648\u0622\u0641 \u063A\u0627\u0644\u0627\u0646\u062A", "\u063A\u0627\u0644\u0627\u0646\u062A")] // the surname
    [InlineData(EntityType.Person, "\u0648\u0632\u064A\u0631 \u0627\u0644\u062F\u0641\u0627\u0639 \u063A\u0627\u0644\u0627\u0646\u062A", "\u064A\u0648\u0622\u0641 \u063A\u0627\u0644\u0627\u0646\u062A")] // a title
    [InlineData(EntityType.Person, "\u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646 \u0633\u0627\u0644\u0645", "\u0639\u0628\u062F\u0627\u0644\u0631\u062D\u0645\u0646 \u0633\u0627\u0644\u0645")] // Abd apart or not
    [InlineData(EntityType.Person, "\u064A\u0648\u0622\u0641 \u063A\u0627\u0644\u0627\u0646\u062A", "\u064A\u0648\u0622\u0641 \u062C\u0627\u0644\u0627\u0646\u062A")] // g as ghain or jeem
    [InlineData(EntityType.Person, "\u0625\u0628\u0631\u0627\u0647\u064A\u0645 \u0627\u0644\u0639\u0637\u0627\u0631", "\u0627\u0628\u0631\u0627\u0647\u064A\u0645 \u0627\u0644\u0639\u0637\u0627\u0631")] // hamza left out
    [InlineData(EntityType.Person, "\u0639\u0628\u0627\u0633 \u0642\u0627\u0633\u0645\u06CC", "\u0642\u0627\u0633\u0645\u064A")] // Farsi yeh
    [InlineData(EntityType.Person, "\u064A\u0648\u0622\u0641 \u0645\u0626\u064A\u0631 \u063A\u0627\u0644\u0627\u0646\u062A", "\u064A\u0648\u0622\u0641 \u063A\u0627\u0644\u0627\u0646\u062A")] // the middle name left out
    [InlineData(EntityType.Location, "\u0623\u0645\u064A\u0631\u0643\u0627", "\u0623\u0645\u0631\u064A\u0643\u0627")] // America
    [InlineData(EntityType.Location, "\u0645\u062F\u064A\u0646\u0629 \u063A\u0632\u0629", "\u063A\u0632\u0629")] // the head word
    [InlineData(EntityType.Location, "\u0633\u0648\u0631\u064A\u0627", "\u0633\u0648\u0631\u064A\u0629")] // the ending
    [InlineData(EntityType.Location, "\u062E\u0627\u0646 \u064A\u0648\u0646\u0633", "\u062E\u0627\u0646\u064A\u0648\u0646\u0633")] // compound
    [InlineData(EntityType.Location, "\u0627\u0644\u0623\u0631\u062F\u0646", "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0623\u0631\u062F\u0646\u064A\u0629 \u0627\u0644\u0647\u0627\u0634\u0645\u064A\u0629")] // the full name
    [InlineData(EntityType.Organization, "\u062D\u0631\u0643\u0629 \u062D\u0645\u0627\u0633", "\u062D\u0645\u0627\u0633")] // the head word
    [InlineData(EntityType.Organization, "\u062D\u0644\u0641 \u0634\u0645\u0627\u0644 \u0627\u0644\u0623\u0637\u0644\u0633\u064A", "\u0627\u0644\u0646\u0627\u062A\u0648")] // the acronym
    [InlineData(EntityType.Organization, "\u0645\u062D\u0643\u0645\u0629 \u0627\u0644\u062C\u0646\u0627\u064A\u0627\u062A", "\u0627\u0644\u0645\u062D\u0643\u0645\u0629")] // the court
    [InlineData(EntityType.Organization, "\u0627\u0644\u062C\u064A\u0634 \u0627\u0644\u0625\u0633\u0631\u0627\u0626\u064A\u0644\u064A", "\u062C\u064A\u0634 \u0625\u0633\u0631\u0627\u0626\u064A\u0644")] // the adjective
    [InlineData(EntityType.Organization, "\u0627\u0644\u0647\u064A\u0626\u0629 \u0627\u0644\u0639\u0644\u064A\u0627 \u0627\u0644\u0645\u0633\u062A\u0642\u0644\u0629 \u0644\u0644\u0627\u0646\u062A\u062E\u0627\u0628\u0627\u062A", "\u0647\u064A\u0626\u0629 \u0627\u0644\u0627\u0646\u062A\u062E\u0627\u0628\u0627\u062A")] // words left out
    [InlineData(EntityType.Organization, "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062A\u062D\u062F\u0629", "\u0644\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062A\u062D\u062F\u0629")] // attached lam
    public void Two_names_of_one_thing_are_one_group(EntityType type, string first, string second) =>
        Assert.Single(GroupsOf((type, first), (type, second)));

    [Theory]
    [InlineData(EntityType.Person, "\u0623\u062D\u0645\u062F \u0627\u0644\u062D\u0633\u064A\u0646\u064A", "\u0645\u0646\u064A\u0631 \u0627\u0644\u062D\u0633\u064A\u0646\u064A")] // namesakes
    [InlineData(EntityType.Person, "\u0633\u0627\u0644\u0645 \u0627\u0644\u0645\u0646\u0635\u0648\u0631\u064A", "\u0633\u0644\u064A\u0645 \u0627\u0644\u0645\u0646\u0635\u0648\u0631\u064A")] // brothers
    [InlineData(EntityType.Person, "\u0623\u0633\u0627\u0645\u0629 \u0628\u0646 \u0635\u0627\u0644\u062D", "\u0635\u0627\u0644\u062D")] // the name of the father
    [InlineData(EntityType.Location, "\u0642\u0637\u0627\u0639 \u063A\u0632\u0629", "\u0645\u062F\u064A\u0646\u0629 \u063A\u0632\u0629")] // strip and city
    [InlineData(EntityType.Location, "\u0631\u064A\u0641 \u062D\u0644\u0628", "\u062D\u0644\u0628")] // countryside and city
    [InlineData(EntityType.Organization, "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062F\u0641\u0627\u0639", "\u0647\u064A\u0626\u0629 \u0627\u0644\u062F\u0641\u0627\u0639")] // two heads
    [InlineData(EntityType.Organization, "\u0645\u062C\u0644\u0633 \u0627\u0644\u0646\u0648\u0627\u0628", "\u0645\u062C\u0644\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621")] // two councils
    [InlineData(EntityType.Organization, "\u0627\u0644\u0627\u062A\u062D\u0627\u062F", "\u0627\u0644\u0627\u062A\u062D\u0627\u062F \u0627\u0644\u0622\u0633\u064A\u0648\u064A \u0644\u0643\u0631\u0629 \u0627\u0644\u0642\u062F\u0645")] // a club, then a federation
    public void Names_of_two_things_are_two_groups(EntityType type, string first, string second) =>
        Assert.Equal(2, GroupsOf((type, first), (type, second)).Length);

    [Fact]
    public void A_surname_means_the_namesake_named_last()
    {
        ImmutableArray<EntityGroup> groups = GroupsOf(
            (EntityType.Person, AhmadHusayni), (EntityType.Person, Husayni),
            (EntityType.Person, MunirHusayni), (EntityType.Person, Husayni));

        Assert.Equal([AhmadHusayni, MunirHusayni], groups.Select(group => group.Name));
        Assert.All(groups, group => Assert.Equal(Husayni, group.Mentions[1].Name));
    }

    [Fact]
    public void A_surname_in_a_headline_waits_for_the_full_name()
    {
        EntityGroup group = Assert.Single(GroupsOf((EntityType.Person, Husayni), (EntityType.Person, AhmadHusayni)));

        Assert.Equal(AhmadHusayni, group.Name);
    }

    [Fact]
    public void Names_of_two_types_are_two_groups() =>
        Assert.Equal(2, GroupsOf((EntityType.Person, Husayni), (EntityType.Location, Husayni)).Length);

    [Fact]
    public void Dates_are_in_no_group() => Assert.Empty(GroupsOf((EntityType.Date, "2024")));

    [Fact]
    public void Groups_part_the_entities_and_each_is_named_by_a_mention() =>
        Names.Array[0, 40].Sample(names =>
        {
            ImmutableArray<Entity> entities = NamedEntities.Of(names);

            ImmutableArray<EntityGroup> groups = MentionGrouping.Of(entities);

            Assert.Equal(
                entities.Where(entity => entity.Type != EntityType.Date),
                groups.SelectMany(group => group.Mentions).OrderBy(entity => entity.Start));
            Assert.All(groups, group =>
            {
                Assert.Contains(group.Canonical, group.Mentions);
                Assert.All(group.Mentions, mention => Assert.Equal(group.Type, mention.Type));
                Assert.Equal(group.Mentions.OrderBy(mention => mention.Start), group.Mentions);
            });
            Assert.Equal(groups.OrderBy(group => group.Mentions[0].Start), groups);
        });

    [Fact]
    public void A_name_is_in_one_group_with_itself() =>
        Names.Sample(name => Assert.InRange(GroupsOf(name, name).Length, 0, 1));

    private static Gen<(EntityType Type, string Name)> Names { get; } = Gen.Select(
        Gen.Enum<EntityType>(),
        Gen.Frequency(
            (4, Gen.OneOf([.. ((string[])[AhmadHusayni, MunirHusayni, Husayni, "\u0645\u062D\u0643\u0645\u0629 \u0627\u0644\u062C\u0646\u0627\u064A\u0627\u062A", "\u0627\u0644\u0645\u062D\u0643\u0645\u0629", "\u0623\u0645\u0631\u064A\u0643\u0627", "\u0623\u0645\u064A\u0631\u0643\u0627", "\u0645\u062F\u064A\u0646\u0629 \u063A\u0632\u0629", "\u063A\u0632\u0629"]).Select(Gen.Const)])),
            (1, HostileText.Strings.Where(text => text.Length > 0))));

    private static ImmutableArray<EntityGroup> GroupsOf(params (EntityType Type, string Name)[] names) =>
        MentionGrouping.Of(NamedEntities.Of(names));
}
