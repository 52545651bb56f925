using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("a bcd e", 3, 1, 2, 3)] // inside a word
    [InlineData("a bcd e", 2, 5, 2, 5)] // two whole words stay
    [InlineData("a bcd e", 0, 4, 0, 5)] // from the first letter to the middle of a word
    [InlineData("abc", 1, 1, 0, 3)] // to both ends of the text
    [InlineData("a\nb\u00A0c", 2, 1, 2, 1)] // any white space ends a word
    public void A_span_reaches_to_the_white_space_around_it(string text, int start, int length, int wideStart, int wideLength) =>
        Assert.Equal(
            new LabelledEntity(EntityType.Location, wideStart, wideLength),
            WholeWords.Widen(text, new LabelledEntity(EntityType.Location, start, length)));
}
