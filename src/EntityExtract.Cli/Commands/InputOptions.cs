using System.CommandLine;
using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Commands;

/// <summary>The options of <c>extract</c> about how its inputs are read.</summary>
internal sealed class InputOptions
{
    private const int Megabyte = 1_000_000;

    private readonly Option<string> _format = FormatOption.Create(
        "--input-format",
        "What the files hold: text, a document a file; jsonl, on each line {\"id\": \"…\", \"text\": \"…\"}; csv and tsv, "
            + "a row, with the names of the columns on the first line; parquet, a row; html, the article of a web page; auto goes "
            + "by the extension, before .gz, and takes what it does not know for text.",
        InputFormats.ByExtension,
        InputFormats.Names);

    private readonly Option<Encoding?> _encoding = EncodingOption.Create();

    private readonly Option<string> _textColumn = new("--text-column")
    {
        HelpName = "NAME",
        Description = "The column of a table, or the field of a JSON line, that holds the text.",
        DefaultValueFactory = static _ => ReadingOptions.Default.TextColumn,
    };

    private readonly Option<string?> _idColumn = new("--id-column")
    {
        HelpName = "NAME",
        Description = "The column or field that holds the id. Without it, id; where a table has no such column, the file and the "
            + "number of the line or row.",
    };

    private readonly Option<int> _maximumDocument = CreateLimit(
        "--max-document", "The longest document that is read: a text, a line, a row.", defaultMegabytes: 100);

    private readonly Option<int> _maximumDecompressed = CreateLimit(
        "--max-unpacked", "The most that a .gz file may hold.", defaultMegabytes: 10_000);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_encoding);
        command.Add(_textColumn);
        command.Add(_idColumn);
        command.Add(_maximumDocument);
        command.Add(_maximumDecompressed);
        command.Validators.Add(result =>
        {
            string text = result.GetValue(_textColumn) ?? ReadingOptions.Default.TextColumn;
            string id = result.GetValue(_idColumn) ?? ReadingOptions.DefaultIdColumn;
            if (text == id) result.AddError($"{_textColumn.Name} and {_idColumn.Name} must differ.");
        });
    }

    /// <summary>The files of all inputs in their order; folders and patterns without one are named in <paramref name="faults"/>.</summary>
    public IReadOnlyList<InputFile> Find(
        ParseResult parsed, IEnumerable<string> inputs, StandardStreams streams, InputMeter meter, FaultLog faults)
    {
        string format = parsed.GetRequiredValue(_format);
        var options = new ReadingOptions
        {
            Encoding = parsed.GetValue(_encoding),
            TextColumn = parsed.GetRequiredValue(_textColumn),
            IdColumn = parsed.GetValue(_idColumn),
            MaximumDocumentLength = (int)Math.Min((long)parsed.GetValue(_maximumDocument) * Megabyte, int.MaxValue),
            MaximumDecompressedLength = (long)parsed.GetValue(_maximumDecompressed) * Megabyte,
        };
        return
        [
            .. InputFiles.Find(inputs, format, faults).Select(name =>
                new InputFile(new InputSource(name, streams) { Options = options, Meter = meter }, InputFormats.Of(format, name))),
        ];
    }

    private static Option<int> CreateLimit(string name, string description, int defaultMegabytes)
    {
        var option = new Option<int>(name)
        {
            HelpName = "MB",
            Description = description,
            DefaultValueFactory = _ => defaultMegabytes,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError($"{name} must be at least 1.");
        });
        return option;
    }
}
