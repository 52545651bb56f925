using EntityExtract.Tagging;
using EntityExtract.Tokenization;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>From the labels of tokens to runs of characters. Labels are written O, B, P and I.</summary>
public sealed class SpanBuilderTests
{
    [Fact]
    public void A_span_runs_from_its_first_token_to_its_last() =>
        AssertSpans($"{Said} {Muhammad} {Sami} {Today}", "O B I O", $"{Muhammad} {Sami}");

    [Fact]
    public void Spans_that_touch_stay_apart() => AssertSpans($"{Muhammad} {Sami} {Nasser}", "B B I", Muhammad, $"{Sami} {Nasser}");

    [Fact]
    public void Outside_there_is_nothing() => AssertSpans($"{Said} {Today}", "O O");

    [Fact]
    public void What_was_normalised_away_within_a_span_is_part_of_it()
    {
        string vocalised = "\u0645\u064F\u062D\u064E\u0645\u0651\u0640\u062F\u200F \u0633\u064E\u0627\u0645\u0650\u064A"; // meem damma hah fatha meem shadda tatweel dal, right-to-left mark, seen fatha alef meem kasra yeh

        AssertSpans($"{vocalised}\u200F {Today}", "B I O", vocalised); // right-to-left mark
    }

    [Fact]
    public void A_proclitic_stays_outside() => AssertSpans($"{And}{Baghdad} {International}", "P I", $"{Baghdad} {International}");

    [Fact]
    public void Without_the_label_for_it_there_is_no_proclitic() => AssertSpans(And + Baghdad, "B", And + Baghdad);

    [Fact]
    public void Marks_on_a_proclitic_go_with_it() => AssertSpans("\u0648\u064E\u0628\u063A\u062F\u0627\u062F", "P", Baghdad); // waw fatha beh ghain dal alef dal

    [Theory]
    [InlineData("\u0628\u0647")] // beh heh: with him
    [InlineData("\u0645\u062D\u0645\u062F")] // meem hah meem dal: Muhammad
    [InlineData("Reuters")]
    [InlineData("2024")]
    public void A_word_that_begins_with_no_proclitic_is_not_cut(string word) => AssertSpans(word, "P", word);

    [Fact]
    public void Of_two_letters_that_may_be_proclitics_both_go_where_the_rest_is_a_word_and_one_where_more_is()
    {
        // waw beh alef lam ain reh alef qaf: and in Iraq; waw beh ghain dal alef dal: and Baghdad, of which ghain dal alef dal is no word
        Lexicon words = new Lexicon()
            .With(Iraq, WordCluster.Pack(1, 1, 1, 9))
            .With("\u0628\u0627\u0644\u0639\u0631\u0627\u0642", WordCluster.Pack(1, 1, 1, 5)) // beh alef lam ain reh alef qaf: in Iraq
            .With(Baghdad, WordCluster.Pack(1, 1, 1, 9));

        AssertSpans(words, "\u0648\u0628\u0627\u0644\u0639\u0631\u0627\u0642", "P", Iraq);
        AssertSpans(words, "\u0648\u0628\u063A\u062F\u0627\u062F", "P", Baghdad);
    }

    [Fact]
    public void Where_nothing_is_known_one_letter_goes() => AssertSpans("\u0648\u0628\u0627\u0644\u0639\u0631\u0627\u0642", "P", "\u0628\u0627\u0644\u0639\u0631\u0627\u0642"); // waw beh alef lam ain reh alef qaf, beh alef lam ain reh alef qaf

    [Fact]
    public void Lam_that_merged_with_the_article_stays_when_waw_goes()
    {
        // Commoner without both letters than without one, and still only waw goes.
        Lexicon words = new Lexicon().With("\u0644\u0645\u062D\u0643\u0645\u0629", WordCluster.Pack(1, 1, 1, 9)); // lam meem hah kaf meem teh marbuta

        AssertSpans(words, And + ForTheCourt, "P", ForTheCourt);
        AssertSpans(words, ForTheCourt, "B", ForTheCourt);
    }

    [Fact]
    public void A_ligature_that_holds_the_proclitic_is_not_cut() =>
        AssertSpans("\uFEFB\u0645\u0627\u0646", "P", "\uFEFB\u0645\u0627\u0646"); // ligature of lam and alef, meem alef noon

    [Theory]
    [InlineData("\u00AB", "\u00BB")] // guillemets
    [InlineData("\u201C", "\u201D")] // double quotation marks
    [InlineData("\"", "\"")]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    public void Marks_round_a_span_are_outside(string open, string close)
    {
        AssertSpans($"{open}{Hamas}{close}", "B I I", Hamas);
        AssertSpans($"{open}{Hamas} {Today}{close}.", "B I I I I", $"{Hamas} {Today}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("\u00AB", "\u00BB")] // guillemets
    public void A_bracket_that_opens_within_a_span_closes_within_it(string open, string close)
    {
        AssertSpans($"{September} {open}{Aylul}{close}", "B I I I", $"{September} {open}{Aylul}{close}");
        AssertSpans($"{September} {open}{Aylul}{close} 2025", "B I I I I", $"{September} {open}{Aylul}{close} 2025");
        AssertSpans($"{September} {open}{Aylul}{close}.", "B I I I I", $"{September} {open}{Aylul}{close}");
    }

    [Theory]
    [InlineData("{0})", "B I", "{0}")]
    [InlineData("({0}) {0})", "B I I I I", "{0}) {0}")]
    [InlineData("{0} ({0}))", "B I I I I", "{0} ({0})")]
    [InlineData("{0} ({0}", "B I I", "{0} ({0}")]
    [InlineData("{0} (", "B I", "{0}")]
    [InlineData("{0} ...", "B I I I", "{0}")]
    public void A_bracket_without_its_partner_is_outside_at_an_edge(string text, string labels, string expected) =>
        AssertSpans(string.Format(null, text, Hamas), labels, string.Format(null, expected, Hamas));

    [Fact]
    public void Nothing_but_marks_is_no_span() => AssertSpans("\u00AB . \u00BB", "B I I"); // guillemets

    [Fact]
    public void A_waw_before_a_number_is_outside_what_stands_before_it()
    {
        AssertSpans($"1994 {And}1999", "B I B", "1994", "1999");
        AssertSpans($"1994, {And}1999", "B I I B", "1994", "1999");
        AssertSpans($"1994 {And}1999", "B I I", $"1994 {And}1999");
        AssertSpans(And, "B");
    }

    [Fact]
    public void A_proclitic_behind_a_mark_stays_outside_too() =>
        AssertSpans($"\u00AB{And}{Baghdad}", "P I", Baghdad); // left guillemet

    [Fact]
    public void A_span_has_its_type_its_place_and_its_probability()
    {
        var workspace = new TaggingWorkspace(TestModel.NoTransitions);
        AnalyzedDocument document = Lexicon.Empty.Analyze($"{Said}\u064E {Muhammad}", workspace); // fatha
        TaggedSpan span = Assert.Single(Build(Lexicon.Empty, document, workspace, "O B", EntityType.Organization));

        Assert.Equal(EntityType.Organization, span.Type);
        Assert.Equal(5, span.Original.Start);
        Assert.Equal(Muhammad.Length, span.Original.Length);

        // O, or B or P of four types, for each of two tokens, and I of its type behind B and P of four types.
        double sequences = (9 * 9) + 8;
        Assert.Equal(9 / sequences, span.Confidence, 1e-9);
    }

    private static void AssertSpans(string text, string labels, params string[] expected) =>
        AssertSpans(Lexicon.Empty, text, labels, expected);

    private static void AssertSpans(Lexicon lexicon, string text, string labels, params string[] expected)
    {
        var workspace = new TaggingWorkspace(TestModel.NoTransitions);
        AnalyzedDocument document = lexicon.Analyze(text, workspace);
        List<TaggedSpan> spans = Build(lexicon, document, workspace, labels, EntityType.Person);

        Assert.Equal(expected, spans.Select(span => span.Original.Slice(text).ToString()));
    }

    private static List<TaggedSpan> Build(
        Lexicon lexicon, AnalyzedDocument document, TaggingWorkspace workspace, string labels, EntityType type)
    {
        byte[] numbers = [.. labels.Split(' ').Select(label => (byte)(label switch
        {
            "B" => BioLabel.Begin(type),
            "P" => BioLabel.BeginAfterProclitic(type),
            "I" => BioLabel.Inside(type),
            _ => BioLabel.Outside,
        }))];
        Assert.Equal(document.Tokens.Length, numbers.Length);

        var spans = new List<TaggedSpan>();
        workspace.Lattice.Fill(new float[numbers.Length * FeatureWeights.RowLength], numbers.Length);
        new SpanBuilder(lexicon.Clusters, ConfidenceScale.Identity).Build(
            document, new Sentence(0, numbers.Length), numbers, workspace.Lattice, spans);
        return spans;
    }
}
