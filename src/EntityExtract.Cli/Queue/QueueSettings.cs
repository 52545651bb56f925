namespace EntityExtract.Cli.Queue;

/// <summary>Where a worker finds its documents, where its results go, and how it treats messages.</summary>
internal sealed record QueueSettings
{
    public const string DefaultConsumer = "entity-extract";
    public const int DefaultMaxBytes = 8 << 20;
    public const int DefaultMaxTries = 5;

    // Enough that a worker never waits for the next message while a result is on its way out.
    public const int DefaultInFlightPerProcessor = 8;

    /// <summary>The addresses of the servers, with commas between them.</summary>
    public required string Servers { get; init; }

    /// <summary>The file with the credentials; null for none.</summary>
    public string? CredentialsFile { get; init; }

    /// <summary>The stream that the documents are in.</summary>
    public required string Stream { get; init; }

    /// <summary>The subjects of the stream that are read; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>The durable consumer, which all workers of a fleet share.</summary>
    public string Consumer { get; init; } = DefaultConsumer;

    /// <summary>The subject of the results.</summary>
    public required string Results { get; init; }

    /// <summary>The subject of the messages that are given up.</summary>
    public required string DeadLetters { get; init; }

    /// <summary>How many messages the worker holds at most: fetched and not settled yet.</summary>
    public int InFlight { get; init; } = DefaultInFlightPerProcessor * Environment.ProcessorCount;

    /// <summary>The largest message that is read.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>How often a message is delivered at most before it is given up.</summary>
    public int MaxTries { get; init; } = DefaultMaxTries;

    /// <summary>How long the server waits for a sign of life before it delivers a message again.</summary>
    public TimeSpan AckWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a message that failed waits for its next try.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long nothing must come before the worker ends; null for a worker that goes on.</summary>
    public TimeSpan? UntilIdle { get; init; }
}
