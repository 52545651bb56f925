using System.Text.Json;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ErrorJsonLinesTests
{
    [Fact]
    public void A_line_has_both_spans_their_context_and_why()
    {
        JsonElement error = Assert.Single(Write(SampleErrors.Proclitic));

        Assert.Equal(
            ["kind", "type", "id", "source", "gold", "predicted", "context", "tokens"],
            error.EnumerateObject().Select(static p => p.Name));
        Assert.Equal("proclitic", error.GetProperty("kind").GetString());
        Assert.Equal("LOCATION", error.GetProperty("type").GetString());
        AssertJson($$"""{"type":"LOCATION","start":20,"length":5,"text":"{{Sample.Baghdad}}"}""", error.GetProperty("gold"));
        AssertJson(
            $$"""
            {"type":"LOCATION","start":19,"length":6,"text":"{{Sample.And}}{{Sample.Baghdad}}","confidence":0.75,"source":"model"}
            """,
            error.GetProperty("predicted"));
        AssertJson(
            $$"""
            {"before":"{{Sample.Visited}} {{Sample.Ali}} {{Sample.Baghdad}}.\n{{Sample.Ali}} ","spans":"{{Sample.And}}{{Sample.Baghdad}}","after":""}
            """,
            error.GetProperty("context"));
        AssertJson(
            $$"""
            [{"text":"{{Sample.And}}{{Sample.Baghdad}}","start":19,"goldLabel":"P-LOCATION","predictedLabel":"B-LOCATION",
            "features":1.25,"transition":-0.5,"contributions":[
            {"feature":"WordBefore={{Sample.Ali}}","gold":0.25,"predicted":1},{"feature":"Bias=0","gold":0.5,"predicted":0.25}]}]
            """,
            error.GetProperty("tokens"));
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        Assert.False(Assert.Single(Write(SampleErrors.Missed)).TryGetProperty("predicted", out _));

        JsonElement spurious = Assert.Single(Write(SampleErrors.Spurious));
        Assert.False(spurious.TryGetProperty("gold", out _));
        Assert.False(spurious.GetProperty("tokens")[0].TryGetProperty("transition", out _));
    }

    [Fact]
    public void Errors_are_sorted_by_type_and_kind() => Assert.Equal(
        ["missed", "spurious", "proclitic"],
        Write(SampleErrors.Proclitic, SampleErrors.Spurious, SampleErrors.Missed)
            .Select(static e => e.GetProperty("kind").GetString()));

    private static void AssertJson(string expected, JsonElement actual) =>
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(expected), actual), actual.GetRawText());

    private static JsonElement[] Write(params ExplainedError[] errors) =>
        [.. WriterRun.Of(streams => ErrorJsonLines.Write(errors, streams)).TrimEnd('\n').Split('\n')
            .Select(static line => JsonSerializer.Deserialize<JsonElement>(line))];
}
