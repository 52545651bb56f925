using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Commands;

/// <summary><c>worker</c>: the entities of documents that come as messages of a queue.</summary>
internal static class WorkerCommand
{
    public static Command Create(StandardStreams streams)
    {
        var queue = new QueueOptions();
        var columns = new ColumnOptions();
        var withText = new Option<bool>("--with-text") { Description = "Gives each document's text back." };
        Option<string?> model = ModelOption.Create();
        var userNames = new UserNamesOptions();
        Option<DateOnly?> reference = DateOption.Create("--reference", "The day that the texts speak from.");

        var command = new Command(
            "worker",
            "Takes documents from a stream of NATS JetStream, publishes each result and only then acknowledges its message, so that no "
                + "document is lost when a worker is; a repeat is known by the document's id. Stops on Ctrl-C or SIGTERM, after "
                + "the documents in hand.");
        queue.AddTo(command);
        columns.AddTo(command);
        command.Add(withText);
        command.Add(model);
        command.Add(reference);
        userNames.AddTo(command);
        command.SetAction(parsed =>
        {
            using var signals = new StopSignals();
            EntityExtractor extractor = ModelOption.Load(
                userNames.Apply(parsed, new EntityExtractorOptions { ModelFolder = parsed.GetValue(model) }));
            QueueSettings settings = queue.Get(parsed);
            var report = new WorkerReport(streams.Error);
            var worker = new QueueWorker(
                extractor,
                new ExtractionContext { ReferenceDate = parsed.GetValue(reference) },
                columns.Apply(parsed, ReadingOptions.Default) with { MaximumDocumentLength = settings.MaxBytes },
                new WritingOptions { WithText = parsed.GetValue(withText) },
                settings,
                report);
            try
            {
                worker.RunAsync(signals.Token).GetAwaiter().GetResult();
            }
            catch (QueueFailedException exception)
            {
                report.Say(exception.Message);
                if (!report.IsEmpty) report.Say(report.Describe());
                return (int)ExitCode.SomeFailed;
            }
            catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
            {
                // Before there was a document in hand.
            }

            report.Say(report.Describe());
            return (int)(signals.Token.IsCancellationRequested ? signals.ExitCode : report.ExitCode);
        });
        return command;
    }
}
