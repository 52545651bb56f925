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

    private readonly ColumnOptions _columns = new();

    private readonly Option<int> _maximumDocument = CreateLimit(
        "--max-document", "The longest document that is read: a text, a line, a row.", defaultMegabytes: 100);

    private readonly Option<int> _maximumDecompressed = CreateLimit(
        "--max-unpacked", "The most that a .gz file may hold.", defaultMegabytes: 10_000);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_encoding);
        _columns.AddTo(command);
        command.Add(_maximumDocument);
        command.Add(_maximumDecompressed);
    }

    /// <summary>The files of all inputs in their order; folders and patterns without one are named in <paramref name="faults"/>.</summary>
    public IReadOnlyList<InputFile> Find(
        ParseResult parsed, IEnumerable<string> inputs, StandardStreams streams, InputMeter meter, FaultLog faults)
    {
        string format = parsed.GetRequiredValue(_format);
        ReadingOptions options = _columns.Apply(parsed, ReadingOptions.Default) with
        {
            Encoding = parsed.GetValue(_encoding),
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
