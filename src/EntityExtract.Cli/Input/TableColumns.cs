using System.Diagnostics.CodeAnalysis;

namespace EntityExtract.Cli.Input;

/// <summary>Where the text and the id stand in a table.</summary>
/// <param name="Text">The index of the column of the text.</param>
/// <param name="Id">The index of the column of the id; null when no column holds it.</param>
internal sealed record TableColumns(int Text, int? Id)
{
    /// <summary>Finds them among the names of the columns that there are.</summary>
    public static bool TryFind(
        IReadOnlyList<string> names,
        ReadingOptions options,
        [NotNullWhen(true)] out TableColumns? columns,
        [NotNullWhen(false)] out string? reason)
    {
        int text = IndexOf(names, options.TextColumn);
        int id = IndexOf(names, options.IdColumn ?? ReadingOptions.DefaultIdColumn);
        string? missing = text < 0 ? options.TextColumn : id < 0 ? options.IdColumn : null;
        reason = missing is null ? null : Explain(missing, names);
        columns = reason is null ? new TableColumns(text, id < 0 ? null : id) : null;
        return reason is null;
    }

    private static string Explain(string missing, IReadOnlyList<string> names)
    {
        string there = names.Count == 0 ? "the file is empty" : $"the columns are {string.Join(", ", names)}";
        return $"there is no column '{missing}'; {there}";
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name) return i;
        }

        return -1;
    }
}
