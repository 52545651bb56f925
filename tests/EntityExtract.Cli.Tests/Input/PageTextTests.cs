using AngleSharp.Html.Parser;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  a \n\t b  ", "a b")]
    [InlineData("<p> a <p>b</p>", "a\nb")]
    [InlineData("a<br><br>b", "a\nb")]
    [InlineData("a <b>b</b><i>c</i> d", "a bc d")]
    [InlineData("<ul><li>a<li>b</ul>c", "a\nb\nc")]
    [InlineData("<table><tr><td>a<td> b<tr><th>c</table>", "a\tb\nc")]
    [InlineData("a &amp; &lt;b&gt;&nbsp;&#x639;", "a & <b>\u00A0\u0639")]
    [InlineData("a<script>x</script><style>y</style><!-- z --><noscript>n</noscript> b", "a b")]
    [InlineData("<nav>x</nav>a<footer>y</footer><form>z</form><aside>w</aside>", "a")]
    [InlineData("<p>a</p> <p> </p> <div>b</div>", "a\nb")]
    public void White_space_counts_once_and_blocks_stand_apart(string html, string expected) =>
        Assert.Equal(expected, Of(html).ToString());

    [Theory]
    [InlineData("abcd", 0)]
    [InlineData("", 0)]
    [InlineData("<a href=x>ab</a>cd", 0.5)]
    [InlineData("<a href=x><b>abcd</b></a>", 1)]
    public void The_linked_share_is_of_characters(string html, double expected) => Assert.Equal(expected, Of(html).LinkedShare);

    [Fact]
    public void No_depth_of_elements_is_too_deep() =>
        Assert.Equal("a", Of(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "a").ToString());

    private static PageText Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return PageText.Of(page.Body!);
    }
}
