namespace EntityExtract.Cli;

/// <summary>What the process tells its caller.</summary>
internal enum ExitCode
{
    Done = 0,
    WrongUsage = 2,
    SomeFailed = 3,
    ModelRefused = 4,
}
