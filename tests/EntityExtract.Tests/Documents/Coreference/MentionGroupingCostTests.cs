using System.Globalization;
using EntityExtract.Documents.Coreference;

namespace EntityExtract.Tests.Documents.Coreference;

/// <summary>What grouping costs: time in proportion to the mentions.</summary>
[Collection(Scaling.Name)]
public sealed class MentionGroupingCostTests
{
    private const int Length = Scaling.Million / 8;

    [Theory]
    [InlineData("{0} Smith,Smith,")] // ever new namesakes
    [InlineData("{0}{0} {0},{0},")] // ever new people
    [InlineData("Jane Smith,Smith,")]
    [InlineData("Smith,")]
    public void Time_grows_with_the_mentions(string unit) =>
        Scaling.AssertLinear(length => TextOf(unit, length), Group, Length);

    private static string TextOf(string unit, int length) => string.Concat(Enumerable.Range(0, length / 16)
        .Select(number => string.Format(CultureInfo.InvariantCulture, unit, (char)(0x4E00 + (number % 5000)) + (number / 5000).ToString(CultureInfo.InvariantCulture))));

    private static void Group(string text) => MentionGrouping.Of(NamedEntities.Of(
        text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => (EntityType.Person, name))));
}
