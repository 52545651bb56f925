using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>Output for people: with colours on a terminal, plain text for anything else.</summary>
internal static class Terminal
{
    /// <summary>A console that writes into <paramref name="output"/>; the caller flushes that.</summary>
    public static IAnsiConsole Create(TextWriter output, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });

        // A line that is too wide is for the terminal to break: it alone knows how it draws Arabic.
        console.Profile.Width = 4096;
        return console;
    }

    /// <summary>A console on a terminal whose lines change while something runs.</summary>
    public static IAnsiConsole CreateLive(TextWriter terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Nothing is asked of the user, but only a console that could is drawn on again and again; by itself it is taken for one
            // only when its writer is that of System.Console.
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal),
        });
}
