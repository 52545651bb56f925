using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EntityExtract.Cli.Serving;

namespace EntityExtract.Cli.Tests.Docs;

/// <summary>The commands of docs/page.md, run as they stand there by a shell, but that the server takes a port that is free.</summary>
public sealed partial class PagePageTests : IDisposable
{
    private static readonly Recipes Page = new("page.md");

    private readonly ToolShell _shell = new();

    public PagePageTests()
    {
        _shell.Write("article.txt", Sample.Text);
        _shell.Write("news/a.txt", Sample.Text);
        _shell.Write("news/b.txt", Sample.Text);
    }

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("article.txt", "article.txt")]
    [InlineData("news/*.txt", "news/a.txt", "news/b.txt")]
    public void Files_become_one_page(string inputs, params string[] titles)
    {
        CommandRun run = _shell.Run(Page.Command(inputs));

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
        using IHtmlDocument page = new HtmlParser().ParseDocument(File.ReadAllText(_shell.PathOf("page.html")));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(titles, page.QuerySelectorAll("article h2").Select(static title => title.TextContent));
    }

    [Fact]
    public async Task The_server_says_where_it_listens_and_answers_curl()
    {
        ToolShell.Require("curl", "curl");
        string command = Page.Command("serve");
        string address = $"http://127.0.0.1:{ServerOptions.DefaultPort}";

        using ToolProcess server = _shell.Start($"exec {command} --port 0");
        string? listening = await server.Output.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        CommandRun page = _shell.Run($"curl --silent --fail {listening}");
        CommandRun answer = _shell.Run(Page.Command("curl ").Replace(address, listening, StringComparison.Ordinal));
        server.Signal("TERM");

        Assert.Matches(Loopback(), listening);
        Assert.Equal(address, Page.Block("text").TrimEnd());
        Assert.Contains("<form", page.Output, StringComparison.Ordinal);
        JsonElement document = Assert.Single(answer.OutputJson);
        Assert.Equal("1", document.GetProperty("id").GetString());
        // "Yesterday", from the reference of the request.
        Assert.Contains("2025-09-02", answer.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, server.Finish().ExitCode);
    }

    [GeneratedRegex("^http://127\\.0\\.0\\.1:[0-9]+$")]
    private static partial Regex Loopback();
}
