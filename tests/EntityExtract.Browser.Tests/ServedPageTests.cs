using EntityExtract.Cli.Tests.Serving;
using EntityExtract.Docs.Tests;
using Microsoft.Playwright;

namespace EntityExtract.Browser.Tests;

/// <summary>The page as a person uses it.</summary>
public sealed class ServedPageTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page.txt"));

    private readonly List<string> _faults = [];
    private ServerRun _server = null!;

    public async ValueTask InitializeAsync() => _server = await ServerRun.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_pasted_text_is_shown_with_its_entities_labelled()
    {
        IPage page = await OpenAsync();
        await ExtractAsync(page, Article);

        Assert.Equal(Article, (await page.Locator(".text").TextContentAsync())!.ReplaceLineEndings("\n"));
        // A form sends its line ends as CR LF.
        Assert.Equal(
            EntityExtractor.Default.Extract(Article.ReplaceLineEndings("\r\n")).Entities.Select(e => e.Text),
            await page.Locator("mark").AllTextContentsAsync());
        Assert.True(await page.Locator("mark").EvaluateAllAsync<bool>(
            "marks => marks.every(m => getComputedStyle(m, '::after').content === `\"${m.dataset.label}\"`)"));
        Assert.Equal("rtl", await page.Locator(".text").EvaluateAsync<string>("text => getComputedStyle(text).direction"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Hostile_text_runs_nothing_and_loads_nothing()
    {
        const string Hostile = "</textarea></div><script>alert(1)</script><img src=x onerror=alert(2)><style>*{display:none}</style>";
        IPage page = await OpenAsync();
        await ExtractAsync(page, Hostile);

        Assert.Equal(Hostile, await page.Locator(".text").TextContentAsync());
        Assert.Equal(Hostile, await page.Locator("textarea").InputValueAsync());
        Assert.Equal(0, await page.Locator("script, img, body style").CountAsync());
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_stands_out_of_a_window_of_any_width(int width)
    {
        IPage page = await OpenAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 700 } });
        await ExtractAsync(page, $"{Article} {new string('a', 500)}");

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Dark_and_print_have_looks_of_their_own()
    {
        IPage page = await OpenAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Light });
        await ExtractAsync(page, Article);
        string light = await BackgroundAsync(page);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        string dark = await BackgroundAsync(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(light, dark);
        Assert.Equal("rgb(255, 255, 255)", await BackgroundAsync(page));
        Assert.False(await page.Locator("form").IsVisibleAsync());
        Assert.True(await page.Locator("mark").First.IsVisibleAsync());
    }

    /// <summary>CONTRIBUTING.md tells how the picture is taken again.</summary>
    [Fact]
    public async Task The_picture_in_the_documentation_can_be_taken_and_is_small()
    {
        IPage page = await OpenAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 960, Height = 600 } });
        await page.Locator("input[type=date]").FillAsync("2025-09-03");
        await ExtractAsync(page, Article);
        byte[] picture = await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true });

        Assert.InRange(picture.Length, 1, 200 << 10);
        if (Environment.GetEnvironmentVariable("ACCEPT_PAGE_IMAGE") == "1")
            await File.WriteAllBytesAsync(RepositoryFiles.PathOf("docs/images/page.png"), picture);
    }

    private async Task<IPage> OpenAsync(BrowserNewPageOptions? options = null)
    {
        IPage page = await chromium.OpenAsync(options ?? new BrowserNewPageOptions());
        page.Console += (_, message) => _faults.Add(message.Text);
        page.PageError += (_, error) => _faults.Add(error);
        page.Dialog += (_, dialog) => _faults.Add(dialog.Message);
        page.Request += (_, request) =>
        {
            if (request.Url != _server.Client.BaseAddress!.ToString()) _faults.Add(request.Url);
        };
        await page.GotoAsync(_server.Client.BaseAddress!.ToString());
        return page;
    }

    private static async Task ExtractAsync(IPage page, string text)
    {
        await page.Locator("textarea").FillAsync(text);
        await page.Locator("button").ClickAsync();
        await page.Locator("article").WaitForAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
