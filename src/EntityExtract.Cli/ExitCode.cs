namespace EntityExtract.Cli;

/// <summary>What the process tells its caller.</summary>
internal enum ExitCode
{
    Done = 0,
    WrongUsage = 2,
    SomeFailed = 3,
    ModelRefused = 4,

    /// <summary>Stopped by Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    Interrupted = 130,

    /// <summary>Stopped by SIGTERM.</summary>
    Terminated = 143,
}
