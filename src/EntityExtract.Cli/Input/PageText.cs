using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace EntityExtract.Cli.Input;

/// <summary>
/// The text of an article on a page, as a reader sees it: white space counts once, and what stands apart on the page, such as
/// paragraphs, list items and cells, stands apart in the text.
/// </summary>
internal sealed class PageText
{
    private const char Cell = '\t';
    private const char Line = '\n';
    private const char Space = ' ';

    // The elements that HTML's own style sheet displays as blocks, list items or table rows, and the line break.
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Cells = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "td", "th");

    // What nobody reads, and what is on a page but never a part of its article.
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aside", "button", "footer", "form", "head", "nav", "noscript", "script", "select", "style", "template", "textarea",
        "title");

    private readonly StringBuilder _text = new();
    private char? _gap;
    private int _linkDepth;
    private int _linkedLength;

    private PageText()
    {
    }

    /// <summary>Which part of the text is links, 0 to 1.</summary>
    public double LinkedShare => _text.Length == 0 ? 0 : (double)_linkedLength / _text.Length;

    public static PageText Of(INode root)
    {
        var text = new PageText();
        text.Walk(root);
        return text;
    }

    public override string ToString() => _text.ToString();

    // With a stack of its own: a page may nest deeper than the thread's stack reaches.
    private void Walk(INode root)
    {
        var open = new Stack<(INode Node, int NextChild)>();
        Enter(root);
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int NextChild) place))
        {
            if (place.NextChild == place.Node.ChildNodes.Length)
            {
                Leave(place.Node);
                continue;
            }

            INode child = place.Node.ChildNodes[place.NextChild];
            open.Push((place.Node, place.NextChild + 1));
            if (child is IElement element && Unseen.Contains(element.LocalName)) continue;

            Enter(child);
            open.Push((child, 0));
        }
    }

    private void Enter(INode node)
    {
        if (node is IText text) Append(text.Data);
        if (node is not IElement element) return;

        if (IsLink(element)) _linkDepth++;
        Part(element);
    }

    private void Leave(INode node)
    {
        if (node is not IElement element) return;

        if (IsLink(element)) _linkDepth--;
        Part(element);
    }

    private void Part(IElement element)
    {
        if (Blocks.Contains(element.LocalName)) Widen(Line);
        else if (Cells.Contains(element.LocalName)) Widen(Cell);
    }

    private void Append(string data)
    {
        foreach (char c in data)
        {
            // HTML's own white space; a no-break space is a character of the text.
            if (c is ' ' or '\t' or '\n' or '\f' or '\r')
            {
                Widen(Space);
                continue;
            }

            if (_gap is { } gap && _text.Length > 0) _text.Append(gap);
            _gap = null;
            _text.Append(c);
            if (_linkDepth > 0) _linkedLength++;
        }
    }

    private void Widen(char gap)
    {
        if (_gap is null || Width(gap) > Width(_gap.Value)) _gap = gap;
    }

    private static int Width(char gap) => gap switch { Line => 2, Cell => 1, _ => 0 };

    private static bool IsLink(IElement element) => element.LocalName.Equals("a", StringComparison.OrdinalIgnoreCase);
}
