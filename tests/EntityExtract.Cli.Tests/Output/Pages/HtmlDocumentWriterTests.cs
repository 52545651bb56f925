using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EntityExtract.Cli.Output.Pages;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Tests.Output.Pages;

public sealed class HtmlDocumentWriterTests
{
    private const string Hostile = "</div></style><script>alert(1)</script>\" onclick=\"x\" '&lt;<!--";

    [Fact]
    public void The_text_is_the_document_s_and_each_mark_an_entity_s()
    {
        IElement article = Article(Parse(("a", Sample.Document)));

        Assert.Equal(Sample.Text, Text(article));
        Assert.Equal(Sample.Document.Entities.Select(e => e.Text), Marks(article).Select(m => m.TextContent));
        Assert.Equal(
            ["person", "location", "person", "location"], Marks(article).Select(m => m.ClassList[0]));
        Assert.All(Marks(article), mark => Assert.False(string.IsNullOrEmpty(mark.GetAttribute("data-label"))));
        Assert.Equal(["sure", "sure", "likely", "unsure"], Marks(article).Select(m => m.ClassList[1]));
    }

    [Theory]
    [InlineData("\n\n a \t b \r\n c \r d \n")]
    [InlineData("\u0001\u000B\u000C\u001F\u007F\u0085\u009F \u200F\u202E\u2029\uFEFF")]
    [InlineData("\uD83D\uDE00&amp; &#x41; <")]
    [InlineData("")]
    public void White_space_control_characters_and_surrogate_pairs_come_back_as_they_were(string text) =>
        Assert.Equal(text, Text(Article(Parse(("a", Sample.Make(text))))));

    [Fact]
    public void What_a_page_cannot_hold_is_replaced_so_that_offsets_stay() =>
        Assert.Equal("a\uFFFDb\uFFFDc", Text(Article(Parse(("a", Sample.Make("a\0b\uD800c"))))));

    [Fact]
    public void Hostile_text_stays_text_wherever_it_stands()
    {
        Entity entity = Sample.Mention(EntityType.Organization, 2, Hostile, 1, name: Hostile) with
        {
            Id = Hostile,
            Source = EntitySource.Dictionary,
        };
        string text = $"x {Hostile} {Hostile}";
        IHtmlDocument clean = Parse(("a", Sample.Make("x y1", Sample.Mention(EntityType.Organization, 2, "y1", 1))));

        IHtmlDocument page = Parse((Hostile, Sample.Make(text, entity)));

        Assert.Equal(text, Text(Article(page)));
        Assert.Equal(Hostile, page.QuerySelector("h2")!.TextContent);
        Assert.Equal(Hostile, page.QuerySelector(".names li bdi")!.TextContent);
        Assert.Contains(Hostile, page.QuerySelector("mark")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal(Shape(clean), Shape(page));

        static IEnumerable<string> Shape(IHtmlDocument page) =>
            page.All.Select(e => e.LocalName + string.Concat(e.Attributes.Select(a => " " + a.Name)));
    }

    [Fact]
    public void Counts_and_names_are_those_of_the_document()
    {
        IElement article = Article(Parse(("a", Sample.Document)));

        Assert.Equal(["2", "2", "0", "0"], article.QuerySelectorAll(".counts b").Select(b => b.TextContent));
        Assert.Equal([Sample.Ali, Sample.Baghdad], article.QuerySelectorAll(".names li bdi").Select(b => b.TextContent));
        Assert.Equal(["\u00D72", "\u00D72"], article.QuerySelectorAll(".names .times").Select(t => t.TextContent));
    }

    [Fact]
    public void A_document_without_entities_says_so()
    {
        IElement article = Article(Parse(("a", Sample.Make(Sample.Visited))));

        Assert.Equal(Sample.Visited, Text(article));
        Assert.NotEmpty(article.QuerySelector(".nothing")!.TextContent);
        Assert.Empty(article.QuerySelectorAll("mark, .counts, .names"));
    }

    [Fact]
    public void Dates_show_what_they_mean_on_hover_and_in_the_list()
    {
        const string Text = "2025-09";
        var value = new DateValue
        {
            Edtf = Text,
            Calendar = DateCalendar.Gregorian,
            Precision = DatePrecision.Month,
            Start = new DateOnly(2025, 9, 1),
            End = new DateOnly(2025, 9, 30),
            Hijri = "1447-03",
        };
        ExtractedDocument document = Sample.Make(
            Text, Sample.Mention(EntityType.Date, 0, Text, 0.987) with { Date = value });

        IElement article = Article(Parse(("a", document)));

        string title = Assert.Single(Marks(article)).GetAttribute("title")!;
        Assert.All(
            [Text, "1447-03", "2025-09-01", "2025-09-30", "98%"],
            part => Assert.Contains($"\u2066{part}\u2069", title, StringComparison.Ordinal));
        Assert.Equal([Text, Text], article.QuerySelectorAll(".names li bdi").Select(b => b.TextContent));
    }

    [Fact]
    public void Only_what_is_not_plain_arabic_is_isolated()
    {
        const string Text = $"{Sample.And}{Sample.Baghdad} F-16";
        ExtractedDocument document = Sample.Make(
            Text,
            Sample.Mention(EntityType.Location, 1, Sample.Baghdad, 1),
            Sample.Mention(EntityType.Organization, 7, "F-16", 1));

        Assert.Equal(["F-16"], Article(Parse(("a", document))).QuerySelectorAll("mark bdi").Select(b => b.TextContent));
    }

    [Fact]
    public void Documents_follow_each_other_and_a_failed_one_keeps_its_place()
    {
        IHtmlDocument page = Parse(WriterRun.Of(streams =>
        {
            var writer = new HtmlDocumentWriter(streams);
            writer.Write("a", Sample.Document);
            writer.WriteFault("b", "Bad <b>.");
            writer.WriteFault(null, "Worse.");
            writer.Write("d", Sample.Document);
            writer.Flush();
        }));

        List<IElement> articles = [.. page.QuerySelectorAll("body > article")];
        Assert.Equal(4, articles.Count);
        Assert.All(articles, article => Assert.Equal(
            article.QuerySelector("h2"), page.GetElementById(article.GetAttribute("aria-labelledby")!)));
        Assert.Equal(["Bad <b>.", "Worse."], page.QuerySelectorAll("p[lang=en]").Select(p => p.TextContent));
    }

    [Fact]
    public void The_page_is_arabic_from_right_to_left_and_needs_nothing_from_outside()
    {
        string html = Write(("a", Sample.Document));
        IHtmlDocument page = Parse(html);

        Assert.Equal("ar", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, [src], [style], [onload]"));
        Assert.Equal(["data:,"], page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_parser_has_nothing_to_object_to() =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Write(("a", Sample.Document), ("b", Sample.Make(""))));

    private static IElement Article(IHtmlDocument page) => Assert.Single(page.QuerySelectorAll("body > article"));

    private static string Text(IElement article) => article.QuerySelector(".text")!.TextContent;

    private static IHtmlCollection<IElement> Marks(IElement article) => article.QuerySelectorAll(".text mark");

    private static IHtmlDocument Parse(params (string Id, ExtractedDocument Document)[] documents) => Parse(Write(documents));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Write(params (string Id, ExtractedDocument Document)[] documents) => WriterRun.Of(streams =>
    {
        var writer = new HtmlDocumentWriter(streams);
        foreach ((string id, ExtractedDocument document) in documents) writer.Write(id, document);
        writer.Flush();
    });
}
