using EntityExtract.Dates.Vocabulary;
using EntityExtract.Text;

namespace EntityExtract.Tests.Dates;

public sealed class DateVocabularyTests
{
    [Fact]
    public void No_word_is_entered_twice() =>
        Assert.Empty(DateVocabulary.All.GroupBy(entry => entry.Spelling).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_word_is_folded_so_that_it_can_be_found()
    {
        var search = new ArabicNormalizer(NormalizationSteps.Search);
        foreach (DateEntry entry in DateVocabulary.All) Assert.Equal(search.NormalizeToString(entry.Spelling), entry.Spelling);
    }

    [Fact]
    public void No_word_is_longer_than_the_lexer_looks_for() =>
        Assert.All(DateVocabulary.All, entry => Assert.InRange(entry.Spelling.Length, 1, DateVocabulary.LongestWord));
}
