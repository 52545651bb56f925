using System.Security.Cryptography;
using System.Text;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>The look of the page.</summary>
internal static class PageStyle
{
    /// <summary>What stands in its <c>style</c> element.</summary>
    public static readonly string Css = PageResource.Read("page.css");

    /// <summary>
    /// The Content-Security-Policy of the page: this style, a form that answers to where it came from, and nothing else.
    /// Should a text ever get out of its element, a browser still runs, loads and sends nothing.
    /// </summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; "
        + "img-src data:; form-action 'self'; base-uri 'none'";
}
