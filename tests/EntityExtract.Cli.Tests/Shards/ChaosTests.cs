using System.Globalization;

namespace EntityExtract.Cli.Tests.Shards;

public sealed class ChaosTests
{
    // Of timeout: 128 and the number of SIGKILL, or that the process ended by itself just when it was to be killed.
    private static readonly ExitCode[] Ends = [(ExitCode)137, (ExitCode)124];

    [Fact]
    public void Shards_that_are_killed_and_started_again_make_a_single_run_byte_for_byte() => Kill(times: 15, static (shell, command) =>
        Parallel.For(1, ChaosJob.Shards + 1, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            string script = string.Create(CultureInfo.InvariantCulture, $"export PARALLEL_SEQ={number}; {command}");
            while (shell.Run(script) is var run && run.ExitCode != ExitCode.Done) Assert.Contains(run.ExitCode, Ends);
        }));

    [Fact]
    public void Under_GNU_parallel_fifty_kills_make_a_single_run_byte_for_byte()
    {
        ToolShell.Require("parallel", "parallel");

        Kill(times: 50, static (shell, command) => Assert.Equal(
            ExitCode.Done,
            shell.Run($"export PARALLEL_HOME=\"$0\"; seq {ChaosJob.Shards} | parallel -N0 -j 2 --retries 1000 \"{command}\"").ExitCode));
    }

    private static void Kill(int times, Action<ToolShell, string> run)
    {
        using var job = new ChaosJob();
        for (int round = 1; job.Kills < times; round++)
            job.RunRound(string.Create(CultureInfo.InvariantCulture, $"round-{round}"), run);

        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} of them while a part was written", job.Kills, job.KillsWhileWriting);
        Assert.NotEqual(0, job.KillsWhileWriting);
    }
}
