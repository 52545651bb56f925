using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>Single rules of the splitter that tests/data/sentences.tsv has no line for.</summary>
public sealed class SentenceSplitterTests
{
    // zara al-wafd: the delegation visited
    private const string Visited = "\u0632\u0627\u0631 \u0627\u0644\u0648\u0641\u062F";

    // wa-qala: and he said
    private const string AndSaid = "\u0648\u0642\u0627\u0644";

    // thumma: then
    private const string Then = "\u062B\u0645";

    [Theory]
    [InlineData('.')]
    [InlineData('!')]
    [InlineData('?')]
    [InlineData('\u061F')] // Arabic question mark
    [InlineData('\u061B')] // Arabic semicolon
    [InlineData('\u06D4')] // Arabic full stop
    [InlineData('\u2026')] // horizontal ellipsis
    [InlineData('\u203C')] // double exclamation mark
    public void Every_stop_ends_a_sentence(char stop) =>
        Assert.Equal([$"{Visited}{stop}", AndSaid], Split($"{Visited}{stop} {AndSaid}"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\u0085")] // next line
    [InlineData("\u2028")] // line separator
    [InlineData("\u2029")] // paragraph separator
    [InlineData(" \n \n\t")]
    public void Every_line_break_ends_a_sentence(string lineBreak) =>
        Assert.Equal([Visited, AndSaid], Split($"{Visited}{lineBreak}{AndSaid}"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\u2029 ")] // paragraph separator
    [InlineData("\u200F\n\u064B")] // right-to-left mark, fathatan
    public void There_is_no_empty_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Theory]
    [InlineData("...")]
    [InlineData("\u061F\u00BB")] // Arabic question mark, right guillemet
    public void Stops_without_words_stay_with_what_follows(string stops) =>
        Assert.Equal([$"{stops} {Visited}."], Split($"{stops} {Visited}."));

    [Theory]
    [InlineData("\u00BB")] // right guillemet
    [InlineData("\u00AB")] // left guillemet, used the wrong way round
    [InlineData("\u201D")] // right double quotation mark
    [InlineData("\u201C")] // left double quotation mark, used the German way
    [InlineData("\u2019")] // right single quotation mark
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(")")]
    [InlineData("]")]
    [InlineData("\uFD3E")] // ornate left parenthesis, which closes
    [InlineData("\u00BB)")] // right guillemet, parenthesis
    public void Quotes_and_brackets_that_close_stay_with_the_sentence(string close) =>
        Assert.Equal([$"{Visited}.{close}", AndSaid], Split($"{Visited}.{close} {AndSaid}"));

    [Theory]
    [InlineData("\u00AB", "\u00BB")] // guillemets
    [InlineData("\u00BB", "\u00AB")] // guillemets the wrong way round
    [InlineData("\u201C", "\u201D")] // double quotation marks
    [InlineData("\"", "\"")]
    [InlineData("(", ")")]
    public void A_quote_that_opens_starts_the_next_sentence(string open, string close) =>
        Assert.Equal(
            [$"{Visited}.", $"{open}{AndSaid}.{close}"],
            Split($"{Visited}. {open}{AndSaid}.{close}"));

    [Fact]
    public void A_straight_quote_after_a_space_closes_when_one_is_open() =>
        Assert.Equal([$"\"{Visited}. \"", AndSaid], Split($"\"{Visited}. \" {AndSaid}"));

    [Fact]
    public void A_straight_quote_may_hold_several_sentences() =>
        Assert.Equal([$"\"{Visited}.", $"{Then}.\"", AndSaid], Split($"\"{Visited}. {Then}.\" {AndSaid}"));

    [Fact]
    public void A_quote_left_open_ends_with_its_line() =>
        Assert.Equal([$"\"{Visited}.", $"{Then}.", $"\"{AndSaid}.\""], Split($"\"{Visited}.\n{Then}. \"{AndSaid}.\""));

    [Theory]
    [InlineData("\u060C")] // Arabic comma
    [InlineData(",")]
    public void A_comma_behind_a_quoted_question_carries_on(string comma) =>
        Assert.Single(Split($"\u00AB{Visited}\u061F\u00BB{comma} {Then}.")); // guillemets, Arabic question mark

    [Fact]
    public void An_exclamation_in_brackets_does_not_end_the_sentence_round_it() =>
        Assert.Single(Split($"{Visited} ({Visited}!) {Then} {Visited}."));

    [Theory]
    [InlineData("\u062F")] // dal: Dr.
    [InlineData("\u0623")] // alef with hamza above: professor, Mr.
    [InlineData("\u0645")] // meem: engineer
    [InlineData("\u0648\u062F")] // waw dal: and Dr.
    [InlineData("\u0623.\u062F")] // alef with hamza above, dal: Prof. Dr.
    [InlineData("\u062A. \u0633")] // teh, seen: T. S.
    [InlineData("\u0628\u0631\u0648\u0641")] // beh reh waw feh: Prof.
    [InlineData("\u062F\u0640")] // dal with a tatweel
    [InlineData("\u062F\u064F")] // dal with damma
    [InlineData("\uFEA9")] // dal, isolated form
    [InlineData("Mr")]
    [InlineData("U.S")]
    public void Titles_and_initials_end_nothing_whatever_the_steps(string title)
    {
        string text = $"{Visited} {title}. Rami";

        Assert.Equal([text], Split(text, NormalizationSteps.None));
        Assert.Equal([text], Split(text, NormalizationSteps.Clean));
        Assert.Equal([text], Split(text, NormalizationSteps.Tagging));
        Assert.Equal([text], Split(text, NormalizationSteps.Search));
    }

    [Fact]
    public void A_mark_of_direction_between_an_initial_and_its_dot_changes_nothing()
    {
        string text = $"{Visited} \u062F\u200F. {Then}"; // dal, right-to-left mark

        Assert.Equal([text], Split(text, NormalizationSteps.None));
        Assert.Equal([text], Split(text, NormalizationSteps.Tagging));
    }

    [Theory]
    [InlineData("\u0639\u0627\u0645 1992 \u0645")] // am 1992 meem: in 1992 of the Christian era
    [InlineData("\u0633\u0646\u0629 656 \u0647\u0640")] // sanat 656 heh, tatweel: in 656 of the Hijra
    [InlineData("\u0633\u0646\u0629 479 \u0642.\u0645")] // sanat 479 qaf.meem: in 479 BC
    [InlineData("\u0648\u0643\u0627\u0644\u0629 \u0623.\u0641.\u0628")] // wakalat AFP
    [InlineData("\u0641\u064A\u062A\u0627\u0645\u064A\u0646 \u062F")] // fitamin dal: vitamin D
    [InlineData("\u0628\u0627\u0644\u0645\u062C\u0645\u0648\u0639\u0629 \u0623")] // bil-majmua alef: in group A
    [InlineData("Apple Inc")]
    public void A_short_form_may_end_a_sentence_when_the_next_starts_with_and(string shortForm) =>
        Assert.Equal([$"{Visited} {shortForm}.", $"{AndSaid}."], Split($"{Visited} {shortForm}. {AndSaid}."));

    [Fact]
    public void A_name_that_starts_with_waw_still_belongs_to_its_initials()
    {
        // heh. jeem. waw yeh lam zain: H. G. Wells
        string text = $"{Visited} \u0647\u0640. \u062C. \u0648\u064A\u0644\u0632";

        Assert.Single(Split(text));
    }

    [Theory]
    [InlineData("\u0628\u064A.\u0628\u064A.\u0633\u064A")] // bi.bi.si: BBC
    [InlineData("\u0633\u064A. \u0625\u0646. \u0625\u0646")] // si. in. in: CNN
    [InlineData("\u062C\u064A. \u0628\u064A. \u0645\u0648\u0631\u063A\u0627\u0646")] // ji. bi. murghan: J. P. Morgan
    public void Names_of_letters_hold_together(string name) => Assert.Single(Split($"{Visited} {name} {Then}."));

    [Theory]
    [InlineData("example.com")]
    [InlineData("www.example.org/a.b?id=3")]
    [InlineData("report.v2.pdf")]
    [InlineData(".NET")]
    [InlineData("v1.2.3")]
    public void Addresses_and_file_names_hold_together(string name) =>
        Assert.Equal([$"{Visited} {name} {Then}.", AndSaid], Split($"{Visited} {name} {Then}. {AndSaid}"));

    [Theory]
    [InlineData("\u062F . \u0631\u0627\u0645\u064A")] // dal . Rami: Dr . Rami
    [InlineData("(\u062F . \u0628 . \u0623)")] // dal . beh . alef with hamza: (d . p . a)
    [InlineData("2 .8")]
    public void A_space_before_the_dot_of_an_initial_or_a_decimal_changes_nothing(string text) =>
        Assert.Single(Split($"{Visited} {text} {Then} ."));

    [Fact]
    public void A_number_glued_to_the_dot_behind_a_word_starts_the_next_item() =>
        Assert.Equal([$"{Visited} .", $"3- {Then}"], Split($"{Visited} .3- {Then}"));

    [Fact]
    public void A_stop_glued_to_the_next_Arabic_word_ends_a_sentence() =>
        Assert.Equal([$"{Visited}.", AndSaid], Split($"{Visited}.{AndSaid}"));

    [Fact]
    public void A_list_in_one_line_keeps_its_numbers() =>
        Assert.Single(Split($"{Visited}: 1. {Then} 2. {Then} 3. {Then}"));

    [Fact]
    public void A_year_at_the_end_is_no_list_number() =>
        Assert.Equal([$"{Visited} 2015.", $"{Then}."], Split($"{Visited} 2015. {Then}."));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("text", () => SentenceSplitter.Split(null!));

    private static IEnumerable<string> Split(string text) =>
        SentenceSplitter.Split(text).Select(span => span.Slice(text).ToString());

    private static List<string> Split(string text, NormalizationSteps steps)
    {
        NormalizedText normalized = new ArabicNormalizer(steps).Normalize(text);
        var tokens = new List<Token>();
        foreach (Token token in ArabicTokenizer.Enumerate(normalized)) tokens.Add(token);

        var sentences = new List<string>();
        foreach (Sentence sentence in SentenceSplitter.Enumerate(normalized, tokens.ToArray()))
        {
            sentences.Add(text[tokens[sentence.FirstToken].Original.Start..tokens[sentence.End - 1].Original.End]);
        }

        return sentences;
    }
}
