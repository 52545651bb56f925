using System.Text;

namespace EntityExtract.Cli.Output;

/// <summary>
/// The name of a document's files, without extension, from its id. Folders of the id are folders below the output folder and
/// never lead out of it; characters that file names cannot have on every system are written as %XXXX.
/// </summary>
internal static class BratName
{
    private const string Extension = ".txt";
    private const string Impossible = "<>:\"|?*%\\";
    private const string Empty = "document";

    public static string Of(string id)
    {
        string name = id.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? id[..^Extension.Length] : id;
        string[] folders = name.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        string path = Path.Combine([.. folders.Where(static f => f != ".").Select(Escape)]);
        return path.Length == 0 ? Empty : path;
    }

    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || Impossible.Contains(c, StringComparison.Ordinal)) escaped.Append(Escaped(c));
            else escaped.Append(c);
        }

        // A name of points is a folder's, or hidden from who looks for it.
        if (escaped[0] == '.') escaped.Remove(0, 1).Insert(0, Escaped('.'));

        // Windows drops these at the end.
        char last = escaped[^1];
        if (last is '.' or ' ') escaped.Remove(escaped.Length - 1, 1).Append(Escaped(last));
        return escaped.ToString();
    }

    private static string Escaped(char c) => FormattableString.Invariant($"%{(int)c:X4}");
}
