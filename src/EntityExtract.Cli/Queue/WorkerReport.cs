using System.Globalization;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Queue;

/// <summary>What a worker did, counted and told on standard error. Thread-safe.</summary>
internal sealed class WorkerReport(TextWriter error)
{
    private readonly Lock _lock = new();
    private readonly ExtractionSummary _summary = new();
    private readonly HashSet<ulong> _stuck = [];
    private int _failures;
    private long _repeats;
    private long _deadLetters;

    public ExitCode ExitCode => _deadLetters == 0 && _stuck.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;

    /// <summary>Whether nothing was done.</summary>
    public bool IsEmpty => _summary.Documents == 0 && _failures == 0;

    public void Say(string sentence)
    {
        lock (_lock) error.WriteLine(sentence);
    }

    /// <summary>A result was published, or was there already.</summary>
    public void AddResult(ExtractedDocument document, PublishOutcome outcome)
    {
        lock (_lock)
        {
            _summary.Add(document);
            if (outcome == PublishOutcome.Repeat) _repeats++;
        }
    }

    /// <summary>A message failed and will come again.</summary>
    public void AddFailure(QueuedMessage message, string fault, int maxTries)
    {
        lock (_lock)
        {
            _failures++;
            error.WriteLine(message.Describe(FormattableString.Invariant($"{fault} (try {message.Deliveries} of {maxTries})")));
        }
    }

    /// <summary>A message was given up.</summary>
    public void AddDeadLetter(QueuedMessage message, string fault)
    {
        lock (_lock)
        {
            _failures++;
            _deadLetters++;
            error.WriteLine(message.Describe($"{fault} (now a dead letter)"));
        }
    }

    /// <summary>A message cannot be given up and stays where it is. It is told and counted once, as often as it comes.</summary>
    public void AddStuck(QueuedMessage message, string fault)
    {
        lock (_lock)
        {
            if (!_stuck.Add(message.Sequence)) return;
            _failures++;
            error.WriteLine(message.Describe($"{fault} (it stays in its stream)"));
        }
    }

    public string Describe()
    {
        lock (_lock)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{_summary.Describe(_failures)} Repeats: {_repeats:N0}. Dead letters: {_deadLetters:N0}.");
        }
    }
}
