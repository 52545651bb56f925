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

    public static CommandRun With(byte[] input, params string[] arguments) => On(new MemoryStream(input), isTerminal: false, arguments);

    public static CommandRun OnTerminal(params string[] arguments) => On(Stream.Null, isTerminal: true, arguments);

    public override string ToString() => $"{ExitCode}\n{Output}\n{Error}";

    private static CommandRun On(Stream input, bool isTerminal, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        ExitCode exitCode = CommandLine.Run(arguments, new StandardStreams
        {
            Input = input,
            Output = output,
            Error = error,
            IsInputTerminal = isTerminal,
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = isTerminal,
        });
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
