using System.CommandLine;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Commands;

/// <summary>The options <c>--text-column NAME</c> and <c>--id-column NAME</c>.</summary>
internal sealed class ColumnOptions
{
    private readonly Option<string> _text = new("--text-column")
    {
        HelpName = "NAME",
        Description = "The column of a table, or the field of a JSON line, that holds the text.",
        DefaultValueFactory = static _ => ReadingOptions.Default.TextColumn,
    };

    private readonly Option<string?> _id = new("--id-column")
    {
        HelpName = "NAME",
        Description = "The column or field that holds the id. Without it, id; where a table has no such column, the file and the "
            + "number of the line or row.",
    };

    public void AddTo(Command command)
    {
        command.Add(_text);
        command.Add(_id);
        command.Validators.Add(result =>
        {
            string text = result.GetValue(_text) ?? ReadingOptions.Default.TextColumn;
            string id = result.GetValue(_id) ?? ReadingOptions.DefaultIdColumn;
            if (text == id) result.AddError($"{_text.Name} and {_id.Name} must differ.");
        });
    }

    public ReadingOptions Apply(ParseResult parsed, ReadingOptions options) => options with
    {
        TextColumn = parsed.GetRequiredValue(_text),
        IdColumn = parsed.GetValue(_id),
    };
}
