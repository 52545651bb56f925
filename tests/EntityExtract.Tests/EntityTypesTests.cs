namespace EntityExtract.Tests;

public sealed class EntityTypesTests
{
    [Fact]
    public void All_types_are_listed_in_the_order_of_their_values() => Assert.Equal(Enum.GetValues<EntityType>(), EntityTypes.All);

    [Theory]
    [InlineData(EntityType.Person, "PERSON")]
    [InlineData(EntityType.Location, "LOCATION")]
    [InlineData(EntityType.Organization, "ORGANIZATION")]
    [InlineData(EntityType.Date, "DATE")]
    public void A_type_and_its_tag_stand_for_each_other(EntityType type, string tag)
    {
        Assert.Equal(tag, type.ToTag());
        Assert.True(EntityTypes.TryParseTag(tag, out EntityType parsed));
        Assert.Equal(type, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("person")]
    [InlineData("Person")]
    [InlineData("PERSON ")]
    [InlineData("0")]
    [InlineData("MISC")]
    public void Anything_else_is_no_tag(string tag) => Assert.False(EntityTypes.TryParseTag(tag, out _));

    [Fact]
    public void An_undefined_type_has_no_tag() => Assert.Throws<ArgumentOutOfRangeException>(() => ((EntityType)99).ToTag());
}
