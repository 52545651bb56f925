using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

public sealed class ProcliticsTests
{
    [Theory]
    [InlineData("\u0648\u0628\u063A\u062F\u0627\u062F", 1)] // waw beh ghain dal alef dal: and Baghdad
    [InlineData("\u0641\u0645\u0635\u0631", 1)] // feh meem sad reh: so Egypt
    [InlineData("\u0628\u0639\u0645\u0627\u0646", 1)] // beh ain meem alef noon: in Amman
    [InlineData("\u0643\u0633\u0627\u0645\u064A", 1)] // kaf seen alef meem yeh: like Sami
    [InlineData("\u0644\u0628\u0646\u0627\u0646", 1)] // lam beh noon alef noon: Lebanon begins like "for", as far as letters tell
    [InlineData("\u0633\u064A\u0632\u0648\u0631", 1)] // seen yeh zain waw reh: he will visit
    [InlineData("\u0648\u0647\u0648", 1)] // waw heh waw: and he
    [InlineData("\u0645\u062D\u0645\u062F", 0)] // meem hah meem dal: Muhammad
    [InlineData("\u0628\u0647", 0)] // beh heh: with him; one letter is no name
    [InlineData("\u0648", 0)] // waw: a waw by itself
    [InlineData("", 0)]
    public void The_first_letter_may_be_a_proclitic(string word, int length) =>
        Assert.Equal(length, Proclitics.FirstLength(word));

    [Theory]
    [InlineData("\u0648\u0628\u0627\u0644\u0639\u0631\u0627\u0642", 2)] // waw beh alef lam ain reh alef qaf: and in Iraq
    [InlineData("\u0641\u0644\u0633\u0627\u0645\u064A", 2)] // feh lam seen alef meem yeh: so for Sami
    [InlineData("\u0648\u0643\u0645\u0635\u0631", 2)] // waw kaf meem sad reh: and like Egypt
    [InlineData("\u0648\u0644\u0645\u0635\u0631", 2)] // waw lam meem sad reh: and for Egypt
    [InlineData("\u0648\u0641\u0645\u0635\u0631", 0)] // waw feh meem sad reh: two conjunctions do not follow each other
    [InlineData("\u0628\u0648\u0628\u0643\u0631", 0)] // beh waw beh kaf reh: a preposition does not stand before a conjunction
    [InlineData("\u0648\u0628\u0647", 0)] // waw beh heh: and with him; one letter is no name
    [InlineData("", 0)]
    public void The_first_two_letters_may_be_proclitics(string word, int length) =>
        Assert.Equal(length, Proclitics.PairLength(word));

    [Theory]
    [InlineData("\u0644\u0644\u0645\u062D\u0643\u0645\u0629", 0)] // lam lam meem hah kaf meem teh marbuta: for the court
    [InlineData("\u0648\u0644\u0644\u0645\u062D\u0643\u0645\u0629", 1)] // waw lam lam meem hah kaf meem teh marbuta: and for the court
    [InlineData("\u0641\u0644\u0644\u0645\u062D\u0643\u0645\u0629", 1)] // feh lam lam meem hah kaf meem teh marbuta: so for the court
    [InlineData("\u0628\u0644\u0644\u0645\u062D\u0643\u0645\u0629", -1)] // beh lam lam meem hah kaf meem teh marbuta: no such word
    [InlineData("\u0644\u0644\u0647", -1)] // lam lam heh: for God; a letter after the article is no name
    [InlineData("\u0648\u0644\u0644\u0647", -1)] // waw lam lam heh: and for God
    [InlineData("\u0627\u0644\u0645\u062D\u0643\u0645\u0629", -1)] // alef lam meem hah kaf meem teh marbuta: the court
    [InlineData("", -1)]
    public void Lam_may_have_merged_with_the_article(string word, int start) =>
        Assert.Equal(start, Proclitics.MergedArticleStart(word));

    [Theory]
    [InlineData("\u0627\u0644\u0639\u0631\u0627\u0642", true)] // alef lam ain reh alef qaf: Iraq
    [InlineData("\u0627\u0644\u0649", false)] // alef lam alef maqsura: to, as normalised
    [InlineData("\u0648\u0627\u0644", false)] // waw alef lam: no article at its beginning
    [InlineData("", false)]
    public void The_article_is_alef_and_lam_before_a_word(string word, bool expected) =>
        Assert.Equal(expected, Proclitics.HasArticle(word));
}
