using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ErrorListTests
{
    // As files have it: ali, visited, baghdad and "and baghdad" in a text of two lines.
    private const string Golden = $$"""

        PERSON, missed: 1

          own d\t1
          gold       4..7 PERSON {{Sample.Ali}}
          context    {{Sample.Visited}} [{{Sample.Ali}}] {{Sample.Baghdad}}.\n{{Sample.Ali}} {{Sample.And}}{{Sample.Baghdad}}

        PERSON, spurious: 1

          own d\t1
          predicted  0..3 PERSON {{Sample.Visited}} (0.5, model)
          context    {{{Sample.Visited}}} {{Sample.Ali}} {{Sample.Baghdad}}.\n{{Sample.Ali}} {{Sample.And}}{{Sample.Baghdad}}
            {{Sample.Visited}} B-PERSON for O: features +2.00

        LOCATION, proclitic: 2

          own d\t1
          gold       20..25 LOCATION {{Sample.Baghdad}}
          predicted  19..25 LOCATION {{Sample.And}}{{Sample.Baghdad}} (0.75, model)
          context    {{Sample.Visited}} {{Sample.Ali}} {{Sample.Baghdad}}.\n{{Sample.Ali}} {{{Sample.And}}[{{Sample.Baghdad}}]}
            {{Sample.And}}{{Sample.Baghdad}} B-LOCATION for P-LOCATION: features +1.25, transition -0.50
              +0.75 WordBefore={{Sample.Ali}}
              -0.25 Bias=0

          own d\t1
          gold       20..25 LOCATION {{Sample.Baghdad}}
          predicted  19..25 LOCATION {{Sample.And}}{{Sample.Baghdad}} (0.75, model)
          context    {{Sample.Visited}} {{Sample.Ali}} {{Sample.Baghdad}}.\n{{Sample.Ali}} {{{Sample.And}}[{{Sample.Baghdad}}]}
            {{Sample.And}}{{Sample.Baghdad}} B-LOCATION for P-LOCATION: features +1.25, transition -0.50
              +0.75 WordBefore={{Sample.Ali}}
              -0.25 Bias=0

        """;

    [Fact]
    public void Errors_are_grouped_by_type_and_kind() => Assert.Equal(
        Golden.ReplaceLineEndings("\n"),
        Write(isTerminal: false, SampleErrors.Proclitic, SampleErrors.Spurious, SampleErrors.Missed, SampleErrors.Proclitic));

    [Fact]
    public void On_a_terminal_text_stands_between_isolates_with_its_line_breaks_escaped()
    {
        string output = Write(isTerminal: true, SampleErrors.Missed);

        Assert.Contains($"PERSON \u2068{Sample.Ali}\u2069\n", output, StringComparison.Ordinal);
        Assert.Contains($"{Sample.Baghdad}.\\n{Sample.Ali}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_errors_nothing_is_written() => Assert.Empty(Write(isTerminal: false));

    private static string Write(bool isTerminal, params ExplainedError[] errors) =>
        WriterRun.Of(streams => ErrorList.Write(errors, streams), isTerminal);
}
