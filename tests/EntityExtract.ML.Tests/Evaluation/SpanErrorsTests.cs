using System.Collections.Immutable;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Tests.Training;

namespace EntityExtract.ML.Tests.Evaluation;

/// <summary>How disagreements are paired and named. In the texts {} holds what is marked and [] what is predicted.</summary>
public sealed class SpanErrorsTests
{
    // waw beh "and in", before beh-ghain-dal-alef-dal, Baghdad; tatweel; fatha.
    private const string AndIn = "\u0648\u0628";
    private const string And = "\u0648";
    private const string Baghdad = "\u0628\u063A\u062F\u0627\u062F";
    private const string Tatweel = "\u0640";
    private const string Fatha = "\u064E";

    [Fact]
    public void Spans_that_agree_are_no_errors() => Assert.Empty(Errors("a {[b]} c {[d]}"));

    [Fact]
    public void A_span_alone_was_missed_or_is_spurious() =>
        Assert.Equal(["Missed b -", "Spurious - d"], Errors("a {b} c [d]"));

    [Theory]
    [InlineData("{[a} b]", "Boundary a a b")]
    [InlineData("{a [b]}", "Boundary a b b")]
    [InlineData("[a {b] c}", "Boundary b c a b")]
    public void Spans_of_one_type_that_overlap_differ_in_boundaries(string marked, string error) =>
        Assert.Equal([error], Errors(marked));

    [Theory]
    [InlineData("{[a]}")]
    [InlineData("{a [b]}")]
    public void Spans_of_two_types_that_overlap_differ_in_type(string marked) =>
        Assert.StartsWith("Type ", Assert.Single(Errors(marked, predicted: EntityType.Person)), StringComparison.Ordinal);

    [Theory]
    [InlineData($"[{And}{{{Baghdad}}}]")]
    [InlineData($"{{{And}[{Baghdad}]}}")]
    [InlineData($"[{AndIn}{{{Baghdad}}}]")]
    [InlineData($"[{And}{Fatha}{Tatweel}{{{Baghdad}}}]")]
    public void One_or_two_proclitics_more_or_less_are_an_error_of_their_own(string marked) =>
        Assert.StartsWith("Proclitic ", Assert.Single(Errors(marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData($"[{And} {{{Baghdad}}}]")] // a word apart
    [InlineData($"[{AndIn}{And}{{{Baghdad}}}]")] // three letters
    [InlineData($"[{And}{{{Baghdad}] {Baghdad}}}")] // the ends differ too
    [InlineData($"[{Fatha}{{{Baghdad}}}]")] // no letter
    [InlineData($"[d{{{Baghdad}}}]")]
    public void Other_beginnings_are_errors_of_boundaries(string marked) =>
        Assert.StartsWith("Boundary ", Assert.Single(Errors(marked)), StringComparison.Ordinal);

    [Fact]
    public void A_predicted_span_stands_for_one_marked_span_alone() =>
        Assert.Equal(["Boundary a b a b c", "Missed c -"], Errors("[{a b} {c}]"));

    [Fact]
    public void A_marked_span_is_found_by_one_predicted_span_alone() =>
        Assert.Equal(["Spurious - a", "Boundary a b c b c"], Errors("{[a] [b c]}"));

    [Fact]
    public void What_has_one_type_is_paired_before_what_has_more_in_common()
    {
        LabelledDocument document = Document("aaa b", (EntityType.Person, 0, 5));

        IReadOnlyList<SpanError> errors = SpanErrors.Find(
            document, [Entity("aaa b", EntityType.Location, 0, 3), Entity("aaa b", EntityType.Person, 4, 1)]);

        Assert.Equal([SpanErrorKind.Spurious, SpanErrorKind.Boundary], errors.Select(e => e.Kind));
        Assert.Equal([EntityType.Location, EntityType.Person], errors.Select(e => e.Type));
    }

    [Fact]
    public void A_span_that_was_predicted_twice_is_one_error()
    {
        Entity twice = Entity("a", EntityType.Person, 0, 1);

        Assert.Single(SpanErrors.Find(Document("a"), [twice, twice]));
    }

    [Fact]
    public void Errors_stand_in_the_order_of_the_text() =>
        Assert.Equal(["Spurious - a", "Missed b -", "Boundary c c d", "Missed e -"], Errors("[a] {b} {[c} d] {e}"));

    [Fact]
    public void An_error_reaches_over_both_of_its_spans()
    {
        SpanError error = Assert.Single(Find("x [a {b] c} y", EntityType.Location));

        Assert.Equal((2, 7), (error.Start, error.End));
    }

    [Fact]
    public void Every_false_negative_and_every_false_positive_is_in_one_error()
    {
        var evaluator = new SpanEvaluator();
        int missed = 0;
        int spurious = 0;
        foreach (LabelledDocument document in TestData.Documents)
        {
            IReadOnlyList<Entity> found = EntityExtractor.Default.Extract(document.Text).Entities;
            evaluator.Add("s", document.Entities, found);
            IReadOnlyList<SpanError> errors = SpanErrors.Find(document, found);
            missed += errors.Count(static e => e.Gold is not null);
            spurious += errors.Count(static e => e.Predicted is not null);
        }

        SpanCounts counts = evaluator.ToReport(new BootstrapOptions { Resamples = 1 }).All.Overall.Counts;
        Assert.Equal((counts.Gold - counts.TruePositives, counts.Predicted - counts.TruePositives), (missed, spurious));
    }

    private static IEnumerable<string> Errors(string marked, EntityType predicted = EntityType.Location) =>
        Find(marked, predicted).Select(static error =>
            $"{error.Kind} {GoldText(error)} {error.Predicted?.Text ?? "-"}");

    private static string GoldText(SpanError error) =>
        error.Gold is { } gold ? error.Document.Text.Substring(gold.Start, gold.Length) : "-";

    private static ImmutableArray<SpanError> Find(string marked, EntityType predicted)
    {
        LabelledDocument gold = Labelled.Document(Without(marked, "[]"));
        LabelledDocument found = Labelled.Document(
            Without(marked, "{}").Replace('[', '{').Replace(']', '}'), predicted);
        return SpanErrors.Find(gold, found.Entities.Select(e => Entity(gold.Text, e.Type, e.Start, e.Length)));
    }

    private static string Without(string text, string marks) =>
        string.Concat(text.Where(c => !marks.Contains(c, StringComparison.Ordinal)));

    private static LabelledDocument Document(string text, params (EntityType Type, int Start, int Length)[] entities) => new()
    {
        Id = "1",
        Source = "own",
        Text = text,
        Entities = [.. entities.Select(static e => new LabelledEntity(e.Type, e.Start, e.Length))],
    };

    private static Entity Entity(string text, EntityType type, int start, int length) => new()
    {
        Type = type,
        Start = start,
        Length = length,
        Text = text.Substring(start, length),
        Name = text.Substring(start, length),
        Confidence = 1,
        Source = EntitySource.Model,
    };
}
