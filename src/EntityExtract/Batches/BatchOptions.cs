namespace EntityExtract.Batches;

/// <summary>How a batch of documents is worked on. Change a copy with <c>options with { … }</c>.</summary>
public sealed record BatchOptions
{
    // So many that waking whoever waits for a document costs little even where each is a headline: of 60 characters a batch took 28%
    // more processor time than a plain loop with 4 for each worker, 13% with 8, 6% with 16, 3% with 32.
    private const int DocumentsPerWorker = 16;

    private int? _maxInFlight;

    /// <summary>How many documents are worked on at the same time, each on a thread of its own.</summary>
    /// <value>The default is <see cref="Environment.ProcessorCount"/>. At least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(DegreeOfParallelism));
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// How many documents there are at most between their source and you: read, and their results not handed over yet. It
    /// bounds the memory, in either order: set it where documents have many megabytes. Fewer than <see cref="DegreeOfParallelism"/> leave
    /// threads without work.
    /// </summary>
    /// <value>The default is sixteen times <see cref="DegreeOfParallelism"/>. At least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxInFlight
    {
        get => _maxInFlight ?? (int)Math.Min(int.MaxValue, (long)DocumentsPerWorker * DegreeOfParallelism);
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxInFlight));
            _maxInFlight = value;
        }
    }

    /// <summary>The order of the results.</summary>
    /// <value>The default is <see cref="BatchOrder.AsGiven"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the values.</exception>
    public BatchOrder Order
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
                throw new ArgumentOutOfRangeException(nameof(Order), value, $"{nameof(Order)} is none of its values.");
            field = value;
        }
    }

    /// <summary>
    /// Told of every document just before its result is handed over, one after the other, so that the last report has the totals. What it
    /// throws ends the batch.
    /// </summary>
    /// <value>The default is null: nobody is told.</value>
    public IProgress<BatchProgress>? Progress { get; init; }
}
