using System.CommandLine;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Commands;

/// <summary>The arguments <c>[FILE...|-]</c>.</summary>
internal static class InputArguments
{
    public static Argument<string[]> Create(string description) => new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "FILE...|-",
        Description = description + " Without FILE, or with -, standard input is read.",
    };

    /// <summary>The inputs; none when there is no file and nobody but a terminal to read from.</summary>
    public static IReadOnlyList<string> Resolve(string[]? arguments, StandardStreams streams)
    {
        if (arguments is { Length: > 0 }) return arguments;
        return streams.IsInputTerminal ? [] : [InputName.StandardInput];
    }
}
