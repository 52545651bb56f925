using CsCheck;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Text;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>
/// The whole way from a string to spans, with a model whose weights are random: it finds spans of every type in every
/// corner of a text, where a trained one finds few.
/// </summary>
public sealed class TaggerTests
{
    private static readonly Lexicon Names = new Lexicon()
        .With(Muhammad, NameLists.PersonGiven)
        .With($"{Ministry} {Defence}", NameLists.Organization)
        .With(Baghdad, NameLists.Location)
        .With(Baghdad, WordCluster.Pack(700, 90, 12, 9));

    // Each random model has a liking for a few labels; together they use all.
    private static readonly TaggerModel[] Models =
        [.. Enumerable.Range(1, 4).Select(seed => TestModel.Random(seed, Names))];

    [Fact]
    public void Spans_of_any_text_are_in_order_apart_and_within_it() =>
        Gen.Select(Gen.OneOf(Models), HostileText.Strings).Sample((model, text) =>
        {
            int end = 0;
            foreach (TaggedSpan span in Tag(model, text))
            {
                Assert.True(span.Original.Start >= end, $"{span} starts before {end}.");
                Assert.True(span.Original.Length > 0);
                Assert.True(span.Original.End <= text.Length);
                Assert.InRange(span.Confidence, 0, 1);
                end = span.Original.End;
            }
        }, iter: 20_000);

    [Fact]
    public void Random_models_find_spans_of_every_type()
    {
        string text = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"{Said} {i} {Muhammad}"));

        Assert.Equal(
            EntityTypes.All, Models.SelectMany(model => Tag(model, text)).Select(span => span.Type).Distinct().Order());
    }

    [Fact]
    public void Sentences_of_one_document_are_tagged_one_by_one()
    {
        string sentence = $"{Said} {Muhammad} {Sami} {Today}";
        List<TaggedSpan> one = Tag(Models[0], sentence);
        List<TaggedSpan> two = Tag(Models[0], $"{sentence}\n{sentence}");

        Assert.NotEmpty(one);
        Assert.Equal([.. one.Select(Shape), .. one.Select(Shape)], two.Select(Shape));
        Assert.Equal(one, two.Take(one.Count));
    }

    private static (EntityType Type, int Length, double Confidence) Shape(TaggedSpan span) =>
        (span.Type, span.Original.Length, span.Confidence);

    private static List<TaggedSpan> Tag(TaggerModel model, string text)
    {
        var workspace = new TaggingWorkspace(model.Transitions);
        var analyzer = new TokenAnalyzer(model.Lexicons);
        var spans = new List<TaggedSpan>();
        new Tagger(model).Tag(analyzer.Analyze(ArabicNormalizer.Tagging.Normalize(text), workspace), workspace, spans);
        return spans;
    }
}
