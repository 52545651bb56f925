using System.Text;
using System.Text.Json;

namespace EntityExtract.Cli.Tests;

/// <summary>What a command did, run inside this process.</summary>
internal sealed record CommandRun(ExitCode ExitCode, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public JsonElement[] OutputJson => Array.ConvertAll(OutputLines, static line => JsonSerializer.Deserialize<JsonElement>(line));

    public static CommandRun Of(params string[] arguments) => With("", arguments);

    public static CommandRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    public static CommandRun With(byte[] input, params string[] arguments) => On(new MemoryStream(input), default, arguments);

    public static CommandRun OnTerminal(params string[] arguments) =>
        On(Stream.Null, new Terminals(Input: true, Output: true, Error: true), arguments);

    /// <summary>With its output into a file, as in <c>entity-extract … &gt; file</c>.</summary>
    public static CommandRun OnTerminalIntoFile(params string[] arguments) =>
        On(Stream.Null, new Terminals(Input: true, Output: false, Error: true), arguments);

    public override string ToString() => $"{ExitCode}\n{Output}\n{Error}";

    private static CommandRun On(Stream input, Terminals terminals, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        ExitCode exitCode = CommandLine.Run(arguments, new StandardStreams
        {
            Input = input,
            Output = output,
            Error = error,
            IsInputTerminal = terminals.Input,
            IsOutputTerminal = terminals.Output,
            IsErrorTerminal = terminals.Error,
        });
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    /// <summary>Which of the streams are a terminal.</summary>
    private readonly record struct Terminals(bool Input, bool Output, bool Error);
}
