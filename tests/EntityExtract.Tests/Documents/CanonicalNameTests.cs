using CsCheck;
using EntityExtract.Documents;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Documents;

public sealed class CanonicalNameTests
{
    [Theory]
    [InlineData("\u0645\u064F\u062D\u064E\u0645\u064E\u0651\u062F", Muhammad)] // meem damma hah fatha meem fatha shadda dal
    [InlineData("\u0645\u062D\u0645\u0640\u0640\u0640\u062F", Muhammad)] // meem hah meem tatweel tatweel tatweel dal
    [InlineData("\u202B\u0645\u062D\u0645\u062F\u202C", Muhammad)] // right-to-left embedding, meem hah meem dal, pop directional formatting
    [InlineData("\uFEE3\uFEA4\uFEE4\uFEAA", Muhammad)] // presentation forms of meem hah meem dal
    [InlineData("Reuters", "Reuters")]
    [InlineData("23/7/2024", "23/7/2024")]
    public void What_a_reader_does_not_see_is_left_out(string mention, string name) =>
        Assert.Equal(name, NameOf(mention));

    [Theory]
    [InlineData("\u0623\u064A\u0644\u0648\u0644")] // alef with hamza yeh lam waw lam: alef keeps its hamza
    [InlineData("\u0645\u0633\u062A\u0634\u0641\u0649")] // meem seen teh sheen feh alef maqsura: hospital, with alef maqsura
    [InlineData("\u0645\u0624\u0633\u0633\u0629")] // meem waw with hamza seen seen teh marbuta: foundation
    [InlineData("\u0662\u0660\u0662\u0664")] // arabic-indic digit two arabic-indic digit zero arabic-indic digit two arabic-indic digit four: digits stay
    public void The_spelling_stays(string mention) => Assert.Equal(mention, NameOf(mention));

    [Theory]
    [InlineData("{0}  {1}")]
    [InlineData("{0}\n{1}")]
    [InlineData("{0}\t {1}")]
    [InlineData("{0}\u00A0{1}")] // no-break space
    [InlineData("{0}\u3000\r\n{1}")] // ideographic space
    [InlineData("{0} \u200F {1}")] // right-to-left mark
    public void White_space_is_one_space(string mention) =>
        Assert.Equal($"{Muhammad} {Sami}", NameOf(string.Format(null, mention, Muhammad, Sami)));

    [Theory]
    [InlineData(ForTheCourt, Court)]
    [InlineData(ForTheCourt + " " + Criminal + " " + International, Court + " " + Criminal + " " + International)]
    [InlineData("\u0644\u0650\u0644\u0652\u0645\u062D\u0643\u0645\u0629", Court)] // lam kasra lam sukun meem hah kaf meem teh marbuta
    public void The_article_that_lam_swallowed_comes_back(string mention, string name) =>
        Assert.Equal(name, NameOf(mention));

    [Theory]
    [InlineData(Lebanon)]
    [InlineData("\u0644\u0644\u0647")] // lam lam heh: too short for an article and a name
    [InlineData("\u0627\u0644\u0644\u0647")] // alef lam lam heh
    [InlineData(Iraq)]
    public void Other_names_keep_their_first_letters(string mention) => Assert.Equal(mention, NameOf(mention));

    [Fact]
    public void The_name_of_any_run_of_tokens_has_no_white_space_to_spare() =>
        Gen.Select(HostileText.Strings, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((text, a, b) =>
        {
            IReadOnlyList<Token> tokens = ArabicTokenizer.Tagging.Tokenize(text);
            if (tokens.Count == 0) return;
            (int first, int last) = (Math.Min(a % tokens.Count, b % tokens.Count), Math.Max(a % tokens.Count, b % tokens.Count));
            string name = NameOf(text[tokens[first].Original.Start..tokens[last].Original.End]);

            Assert.NotEqual("", name);
            Assert.Equal(name.Trim(), name);
            for (int i = 0; i < name.Length; i++)
                Assert.False(char.IsWhiteSpace(name[i]) && (name[i] != ' ' || name[i - 1] == ' '), name);
        }, iter: 20_000);

    [Fact]
    public void A_name_that_is_the_mention_is_the_same_string()
    {
        string mention = Muhammad + "-" + Sami;

        Assert.Same(mention, NameOf(mention));
    }

    private static string NameOf(string mention) => CanonicalName.Of(mention, new NormalizationBuffer());
}
