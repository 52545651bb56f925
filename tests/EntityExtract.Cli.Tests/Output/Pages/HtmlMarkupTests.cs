using System.Net;
using CsCheck;
using EntityExtract.Cli.Output.Pages;

namespace EntityExtract.Cli.Tests.Output.Pages;

public sealed class HtmlMarkupTests
{
    [Fact]
    public void Markup_is_written_as_it_is_and_text_escaped()
    {
        string text = "<b a=\"1\" b='2'>&amp;</b>";

        Assert.Equal(
            "<p title=\"&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;\">7</p>",
            Write(output => output.WriteHtml($"<p title=\"{text}\">{7}</p>")));
    }

    [Fact]
    public void What_html_cannot_hold_is_replaced_and_pairs_stay() =>
        Assert.Equal("\uFFFD\uFFFDa\uFFFD\uD83D\uDE00\uFFFD", WriteText("\0\uDC00a\uD800\uD83D\uDE00\uD83D"));

    [Fact]
    public void No_text_brings_markup_and_all_but_the_unwritable_comes_back() => Gen.String.Sample(text =>
    {
        string html = WriteText(text);

        Assert.Equal(-1, html.AsSpan().IndexOfAny("<>\"'\r"));
        Assert.Equal(text.Length, WebUtility.HtmlDecode(html).Length);
    });

    private static string WriteText(string text) => Write(output => output.WriteHtml($"{text}"));

    private static string Write(Action<StringWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
