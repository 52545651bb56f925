namespace EntityExtract.Cli.Queue;

/// <summary>What a stream did with a message.</summary>
internal enum PublishOutcome
{
    Stored,

    /// <summary>It has one with this id already.</summary>
    Repeat,

    /// <summary>It is too large, and will be so again.</summary>
    TooLarge,

    /// <summary>Nobody can tell: the worker was stopped before the stream answered.</summary>
    Unknown,
}
