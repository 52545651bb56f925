using Microsoft.Playwright;

namespace EntityExtract.Browser.Tests;

/// <summary>The Chromium of the machine; tests that need one are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string? path = Environment.GetEnvironmentVariable("CHROMIUM") ?? UsualPlaces.FirstOrDefault(File.Exists);
        if (string.IsNullOrEmpty(path)) return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens an empty page, or skips the test.</summary>
    public Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium. Install it (apt-get install chromium), or name it in CHROMIUM.");
        return _browser.NewPageAsync(options);
    }
}
