using System.Globalization;

namespace EntityExtract.Cli.Output;

/// <summary>An entity as a row of a table that other programs read. Start and end count UTF-16 units of the text.</summary>
internal sealed record EntityRow(string DocumentId, Entity Entity)
{
    /// <summary>The columns of CSV, and how a field of each is written; a value that there is not is an empty field.</summary>
    public static readonly (string Name, Func<EntityRow, string> Field)[] Columns =
    [
        ("id", static row => row.DocumentId),
        ("type", static row => row.Entity.Type.ToTag()),
        ("start", static row => row.Entity.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", static row => row.Entity.End.ToString(CultureInfo.InvariantCulture)),
        ("text", static row => row.Entity.Text),
        ("name", static row => row.Entity.Name),
        ("confidence", static row => Confidence.Format(row.Entity.Confidence)),
        ("source", static row => KebabCase.Of(row.Entity.Source)),
        ("entity_id", static row => row.Entity.Id ?? ""),
        ("date", static row => row.Entity.Date?.Edtf ?? ""),
    ];
}
