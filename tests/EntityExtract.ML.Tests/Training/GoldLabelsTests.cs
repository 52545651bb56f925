using EntityExtract.ML.Data;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Tests.Training;

/// <summary>From labelled spans to a label for each token.</summary>
public sealed class GoldLabelsTests
{
    [Theory]
    [InlineData("\u0642\u0627\u0644 \u0645\u062D\u0645\u062F", "O O")] // qaf alef lam / meem hah meem dal: said Muhammad, and nothing marked
    [InlineData("\u0632\u0627\u0631 {\u0628\u063A\u062F\u0627\u062F} \u0627\u0644\u064A\u0648\u0645", "O B O")] // zain alef reh / beh ghain dal alef dal / alef lam yeh waw meem: visited Baghdad today
    [InlineData("{\u062C\u0646\u0648\u0628 \u0627\u0644\u0633\u0648\u062F\u0627\u0646}", "B I")] // jeem noon waw beh / alef lam seen waw dal alef noon: South Sudan
    [InlineData("\u0628\u064A\u0646 {\u0628\u063A\u062F\u0627\u062F} {\u0648\u0627\u0634\u0646\u0637\u0646}", "O B B")] // beh yeh noon / beh ghain dal alef dal / waw alef sheen noon tah noon: between Baghdad, Washington
    public void A_span_begins_with_B_and_goes_on_with_I(string marked, string labels) => AssertLabels(marked, labels);

    [Theory]
    [InlineData("\u0648{\u0628\u063A\u062F\u0627\u062F}", "P")] // waw beh ghain dal alef dal: and Baghdad
    [InlineData("\u0648\u0628{\u0627\u0644\u0639\u0631\u0627\u0642}", "P")] // waw beh alef lam ain reh alef qaf: and in Iraq
    [InlineData("\u0648{\u062C\u0646\u0648\u0628 \u0627\u0644\u0633\u0648\u062F\u0627\u0646}", "P I")] // waw jeem noon waw beh / alef lam seen waw dal alef noon: and South Sudan
    [InlineData("\u0648\u064E{\u0628\u063A\u062F\u0627\u062F}", "P")] // waw fatha beh ghain dal alef dal: and Baghdad
    public void A_span_that_begins_within_its_first_token_begins_with_P(string marked, string labels) =>
        AssertLabels(marked, labels);

    [Fact]
    public void Marks_before_the_first_letter_are_no_proclitic() => AssertLabels("\u200F{\u0628\u063A\u062F\u0627\u062F}", "B"); // right-to-left mark

    [Theory]
    [InlineData("({\u0628\u063A\u062F\u0627\u062F})", "O B O")] // beh ghain dal alef dal
    [InlineData("\u00AB{\u0628\u063A\u062F\u0627\u062F}\u00BB", "O B O")] // guillemets round beh ghain dal alef dal
    [InlineData("{\u0633\u0628\u062A\u0645\u0628\u0631 (\u0623\u064A\u0644\u0648\u0644)} 2025", "B I I I O")] // September, alef with hamza yeh lam waw lam
    public void Marks_are_tokens_like_others(string marked, string labels) => AssertLabels(marked, labels);

    [Theory]
    [InlineData("{\u0628\u063A\u062F\u0627\u062F}\u064A\u0629", "B")] // beh ghain dal alef dal yeh teh marbuta: of Baghdad
    [InlineData("{\u0628\u063A\u062F\u0627\u062F}42", "B O")] // beh ghain dal alef dal glued to a number
    [InlineData("{\u062C\u0646\u0648\u0628 \u0627\u0644\u0633\u0648\u062F\u0627\u0646}\u064A\u0629", "B I")] // jeem noon waw beh / alef lam seen waw dal alef noon yeh teh marbuta
    public void A_span_that_ends_within_a_token_takes_all_of_it(string marked, string labels) => AssertLabels(marked, labels);

    [Fact]
    public void A_span_may_run_over_the_end_of_a_sentence() =>
        AssertLabels("{\u0628\u063A\u062F\u0627\u062F.\n\u0628\u064A\u0631\u0648\u062A}", "B I I"); // beh ghain dal alef dal, beh yeh reh waw teh

    [Fact]
    public void A_span_of_white_space_labels_nothing() => AssertLabels("a{ }b", "O O");

    [Fact]
    public void Spans_may_stand_in_any_order()
    {
        LabelledDocument document = Labelled.Document("{\u0628\u063A\u062F\u0627\u062F} {\u0628\u064A\u0631\u0648\u062A}"); // beh ghain dal alef dal, beh yeh reh waw teh

        Assert.Equal("B B", LabelsOf(document with { Entities = [.. document.Entities.Reverse()] }));
    }

    [Theory]
    [InlineData(EntityType.Person)]
    [InlineData(EntityType.Location)]
    [InlineData(EntityType.Organization)]
    [InlineData(EntityType.Date)]
    public void Labels_have_the_type_of_the_span(EntityType type)
    {
        LabelledDocument document = Labelled.Document("\u0648{\u062C\u0646\u0648\u0628 \u0627\u0644\u0633\u0648\u062F\u0627\u0646} {x}", type); // waw jeem noon waw beh / alef lam seen waw dal alef noon

        byte[] labels = GoldLabels.Of(document, [.. ArabicTokenizer.Tagging.Tokenize(document.Text)]);

        Assert.Equal(
            [BioLabel.BeginAfterProclitic(type), BioLabel.Inside(type), BioLabel.Begin(type)], labels.Select(label => (int)label));
    }

    [Fact]
    public void Our_own_labels_come_back_as_spans()
    {
        // What labels say of a span again: from its first token, without the proclitic, to the end of its last token.
        foreach (LabelledDocument document in TestData.Documents)
        {
            Token[] tokens = [.. ArabicTokenizer.Tagging.Tokenize(document.Text)];
            byte[] labels = GoldLabels.Of(document, tokens);
            var spans = new List<(EntityType, int)>();
            for (int i = 0; i < labels.Length; i++)
            {
                if (labels[i] == BioLabel.Outside || BioLabel.IsInside(labels[i])) continue;
                int last = i;
                while (last + 1 < labels.Length && BioLabel.IsInside(labels[last + 1])) last++;
                spans.Add((BioLabel.TypeOf(labels[i]), tokens[last].Original.End));
            }

            Assert.Equal(document.Entities.Select(entity => (entity.Type, entity.End)), spans);
        }
    }

    private static void AssertLabels(string marked, string labels) => Assert.Equal(labels, LabelsOf(Labelled.Document(marked)));

    private static string LabelsOf(LabelledDocument document) => string.Join(
        ' ', GoldLabels.Of(document, [.. ArabicTokenizer.Tagging.Tokenize(document.Text)]).Select(label => BioLabel.NameOf(label)[0]));
}
