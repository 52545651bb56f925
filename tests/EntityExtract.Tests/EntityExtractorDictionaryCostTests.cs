using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>Looking up names takes a time in proportion to the text, also where each word begins the longest of names.</summary>
[Collection(Scaling.Name)]
public sealed class EntityExtractorDictionaryCostTests
{
    private const string Unit = "\u0628\u063A "; // beh ghain

    private static readonly EntityExtractor Hostile = Extractor(Dictionary(
    [
        .. Enumerable.Range(2, 30).Select(count => Entry(EntityType.Person, string.Concat(Enumerable.Repeat(Unit, count)) + "x")),
    ]));

    [Fact]
    public void Time_grows_with_the_text() => Scaling.AssertLinear(
        length => string.Concat(Enumerable.Repeat(Unit, length / Unit.Length)), text => Hostile.Extract(text), Scaling.Million / 8);
}
