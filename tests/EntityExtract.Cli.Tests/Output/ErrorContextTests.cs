using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ErrorContextTests
{
    private static readonly string Forty = new('x', ErrorContext.Width);

    [Fact]
    public void It_ends_with_the_text() => Assert.Equal(new ErrorContext("a ", "bc", " d"), Around("a ", "bc", " d"));

    [Fact]
    public void It_is_so_many_characters_wide_on_each_side() =>
        Assert.Equal(new ErrorContext(Forty, "bc", Forty), Around("a" + Forty, "bc", Forty + "d"));

    [Fact]
    public void It_cuts_no_surrogate_pair()
    {
        // U+1F319, a moon, of which one half lies in the context.
        string rest = Forty[1..];

        Assert.Equal(new ErrorContext(rest, "bc", rest), Around("\U0001F319" + rest, "bc", rest + "\U0001F319"));
    }

    private static ErrorContext Around(string before, string span, string after) => ErrorContext.Of(new SpanError
    {
        Kind = SpanErrorKind.Missed,
        Document = new LabelledDocument { Id = "1", Source = "s", Text = before + span + after, Entities = [] },
        Gold = new LabelledEntity(EntityType.Person, before.Length, span.Length),
        Predicted = null,
    });
}
