using CsCheck;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>What is computed about each token.</summary>
public sealed class TokenAnalyzerTests
{
    private static readonly WordCluster BaghdadCluster = WordCluster.Pack(700, 90, 12, 9);

    [Fact]
    public void A_word_is_known_by_its_normalised_form()
    {
        TokenAttributes[] plain = Lexicon.Empty.Analyze(Baghdad);
        TokenAttributes[] vocalised = Lexicon.Empty.Analyze("\u0628\u064E\u063A\u0652\u0640\u062F\u0627\u062F"); // beh fatha ghain sukun tatweel dal alef dal

        Assert.Equal(WordHash.Of(Baghdad), plain[0].Word);
        Assert.Equal(plain[0].Word, vocalised[0].Word);
        Assert.Equal(Baghdad.Length, vocalised[0].Length);
    }

    [Fact]
    public void A_word_that_may_begin_with_a_proclitic_has_a_stem()
    {
        TokenAttributes token = new Lexicon().With(Baghdad, BaghdadCluster).Analyze(And + Baghdad)[0];

        Assert.True(token.HasStem);
        Assert.Equal(And[0], token.Proclitic);
        Assert.Equal(WordHash.Of(And + Baghdad), token.Word);
        Assert.Equal(WordHash.Of(Baghdad), token.Stem);
        Assert.Equal(WordCluster.Unknown, token.Cluster);
        Assert.Equal(BaghdadCluster, token.StemCluster);
    }

    [Fact]
    public void A_word_without_proclitic_is_its_own_stem()
    {
        TokenAttributes token = new Lexicon().With(Muhammad, BaghdadCluster).Analyze(Muhammad)[0];

        Assert.False(token.HasStem);
        Assert.Equal(token.Word, token.Stem);
        Assert.Equal(BaghdadCluster, token.Cluster);
        Assert.Equal(WordCluster.Unknown, token.StemCluster);
    }

    [Fact]
    public void Only_words_of_the_Arabic_script_have_proclitics_and_articles()
    {
        TokenAttributes[] tokens = Lexicon.Empty.Analyze($"{Iraq} Alba 123 .");

        Assert.Equal([true, false, false, false], tokens.Select(token => token.HasArticle));
        Assert.DoesNotContain(tokens, token => token.HasStem);
    }

    [Theory]
    [InlineData(Baghdad, "Word")]
    [InlineData("\u0641\u064A", "ShortWord")] // feh yeh: in
    [InlineData("reuters", "ForeignLower")]
    [InlineData("Reuters", "ForeignCapitalised")]
    [InlineData("X", "ForeignCapitalised")]
    [InlineData("AFP", "ForeignUpper")]
    [InlineData("\U0001D538", "ForeignLower")] // a letter of two code units
    [InlineData("7", "OneDigit")]
    [InlineData("23", "TwoDigits")]
    [InlineData("310", "ThreeDigits")]
    [InlineData("2024", "FourDigits")]
    [InlineData("\u0662\u0660\u0662\u0664", "FourDigits")] // arabic-indic digit two arabic-indic digit zero arabic-indic digit two arabic-indic digit four
    [InlineData("75000", "ManyDigits")]
    [InlineData("23/7/2024", "DigitsWithSeparator")]
    [InlineData("3.5", "DigitsWithSeparator")]
    [InlineData("\u060C", "Punctuation")] // comma
    [InlineData("$", "Symbol")]
    [InlineData("\U0001F600", "Symbol")] // grinning face
    [InlineData("\0", "Symbol")]
    public void A_token_has_an_outward_form(string text, string shape) =>
        Assert.Equal(Enum.Parse<TokenShape>(shape), Assert.Single(Lexicon.Empty.Analyze(text)).Shape);

    [Fact]
    public void Numbers_of_one_pattern_are_one_word()
    {
        const string numbers = "23/7/2024 14/3/1999 3/14/1999 15 16 1999 1998 2024 75000 12345";
        ulong[] words = [.. Lexicon.Empty.Analyze(numbers).Select(token => token.Word)];

        Assert.Equal(words[0], words[1]);
        Assert.NotEqual(words[1], words[2]);
        Assert.Equal(words[3], words[4]);
        Assert.Equal(words[5], words[6]);
        Assert.NotEqual(words[6], words[7]); // the first digit of a year tells the century
        Assert.Equal(words[8], words[9]);
    }

    [Theory]
    [InlineData("\u0645\u062D\u0645\u062F", 4)] // meem hah meem dal
    [InlineData("\u0627\u0644\u0642\u0627\u0647\u0631\u0629", 7)] // alef lam qaf alef heh reh teh marbuta
    [InlineData("\u0641\u064A", 2)] // feh yeh
    [InlineData("7", 1)]
    public void A_token_keeps_its_first_and_last_letters(string text, int length)
    {
        TokenAttributes token = Lexicon.Empty.Analyze(text)[0];

        Assert.Equal(length, token.Length);
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal(i < length ? text[i] : '\0', (char)(token.FirstLetters >> (16 * i)));
            Assert.Equal(i < length ? text[length - 1 - i] : '\0', (char)(token.LastLetters >> (16 * i)));
        }
    }

    [Theory]
    [InlineData("\u00AB", "\u00BB")] // guillemets
    [InlineData("\u201C", "\u201D")] // double quotation marks
    [InlineData("\"", "\"")]
    public void Tokens_between_quotation_marks_know_it(string open, string close)
    {
        TokenAttributes[] tokens = Lexicon.Empty.Analyze($"{Said} {open}{Hamas} {Today}{close} {Baghdad}");

        Assert.Equal([false, false, true, true, false, false], tokens.Select(token => token.InQuotes));
        Assert.DoesNotContain(tokens, token => token.InBrackets);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    public void Tokens_between_brackets_know_it(string open, string close)
    {
        TokenAttributes[] tokens = Lexicon.Empty.Analyze($"{September} {open}{Aylul}{close} 2025");

        Assert.Equal([false, false, true, false, false], tokens.Select(token => token.InBrackets));
        Assert.DoesNotContain(tokens, token => token.InQuotes);
    }

    [Fact]
    public void Quotation_marks_that_do_not_close_end_with_their_sentence()
    {
        TokenAttributes[] tokens = Lexicon.Empty.Analyze($"{Said} \u00AB{Hamas}\n{Baghdad}"); // left guillemet

        Assert.True(tokens[2].InQuotes);
        Assert.False(tokens[3].InQuotes);
    }

    [Fact]
    public void Every_token_of_any_text_is_in_exactly_one_sentence() =>
        HostileText.Strings.Sample(text =>
        {
            AnalyzedDocument document = Lexicon.Empty.Analyze(text, new TaggingWorkspace(TestModel.NoTransitions));
            int next = 0;
            while (next < document.Tokens.Length)
            {
                Sentence sentence = document.SentenceAt(next);
                Assert.Equal(next, sentence.FirstToken);
                Assert.True(sentence.TokenCount > 0);
                next = sentence.End;
            }

            Assert.Equal(document.Tokens.Length, next);
            Assert.Equal(document.Tokens.Length, document.Attributes.Length);
        }, iter: 5_000);

    [Fact]
    public void A_workspace_that_was_used_before_gives_the_same_attributes() =>
        Gen.Select(HostileText.Strings, HostileText.Strings).Sample((before, text) =>
        {
            var used = new TaggingWorkspace(TestModel.NoTransitions);
            Names.Analyze(before, used);
            AnalyzedDocument again = Names.Analyze(text, used);

            Assert.Equal(Names.Analyze(text), again.Attributes.ToArray());
        }, iter: 2_000);

    private static readonly Lexicon Names = new Lexicon()
        .With(Minister, NameLists.PersonTitle)
        .With(Muhammad, NameLists.PersonGiven)
        .With($"{Ministry} {Defence}", NameLists.Organization)
        .With(Baghdad, NameLists.Location);
}
