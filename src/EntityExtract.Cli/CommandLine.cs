using System.CommandLine;
using System.CommandLine.Invocation;
using EntityExtract.Cli.Commands;
using EntityExtract.Cli.Shards;

namespace EntityExtract.Cli;

/// <summary>The command line as a whole: parses it, runs one command, and turns failures into sentences and exit codes.</summary>
internal static class CommandLine
{
    private const string Name = "entity-extract";

    public static ExitCode Run(IReadOnlyList<string> arguments, StandardStreams streams)
    {
        RootCommand root = CreateRoot(streams);
        // A file may be named @something.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return Run(parsed, streams);
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (OutputFailedException exception)
        {
            streams.Error.WriteLine(exception.Message);
            return ExitCode.SomeFailed;
        }
        catch (Exception exception) when (exception is DictionaryRefusedException or PipeRefusedException)
        {
            streams.Error.WriteLine(exception.Message);
            return ExitCode.WrongUsage;
        }
        catch (ModelRefusedException exception)
        {
            streams.Error.WriteLine(exception.Message);
            return ExitCode.ModelRefused;
        }
    }

    /// <summary>Explains a command on standard error, for a user who gave it nothing to do.</summary>
    public static ExitCode ExplainUsage(Command command, StandardStreams streams)
    {
        command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = streams.Error });
        return ExitCode.WrongUsage;
    }

    private static ExitCode Run(ParseResult parsed, StandardStreams streams)
    {
        if (parsed.Action is ParseErrorAction)
        {
            if (parsed.Tokens.Count == 0) return ExplainUsage(parsed.RootCommandResult.Command, streams);

            // One sentence: what else is wrong often only follows from it.
            streams.Error.WriteLine(parsed.Errors[^1].Message);
            streams.Error.WriteLine($"See '{CommandPath(parsed)} --help'.");
            return ExitCode.WrongUsage;
        }

        using StreamWriter output = streams.CreateOutputWriter();
        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            // An interrupted run has nothing to tidy up: the process may end at once.
            ProcessTerminationTimeout = null,
        });
    }

    private static string CommandPath(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command is RootCommand ? Name : $"{Name} {command.Name}";
    }

    private static RootCommand CreateRoot(StandardStreams streams) =>
        new("Finds people, places, organizations and dates in Arabic text. Files are UTF-8; offsets count UTF-16 units.")
        {
            ExtractCommand.Create(streams),
            BatchCommand.Create(streams),
            DatesCommand.Create(streams),
            EvaluateCommand.Create(streams),
            TrainCommand.Create(streams),
            CrossValidateCommand.Create(streams),
            NormalizeCommand.Create(streams),
            ServeCommand.Create(streams),
            TokenizeCommand.Create(streams),
            WorkerCommand.Create(streams),
            BuildGazetteersCommand.Create(streams),
            BuildClustersCommand.Create(streams),
            BuildLikenessCommand.Create(streams),
        };
}
