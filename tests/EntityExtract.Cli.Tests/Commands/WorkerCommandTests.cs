namespace EntityExtract.Cli.Tests.Commands;

public sealed class WorkerCommandTests
{
    [Theory]
    [InlineData("--stream", "a.b", "'a.b' is no value of --stream: a name without spaces, dots, slashes, * and >.")]
    [InlineData("--consumer", "a b", "'a b' is no value of --consumer: a name without spaces, dots, slashes, * and >.")]
    [InlineData("--filter", "a..b", "'a..b' is no value of --filter: a subject as NATS has them, words with dots between.")]
    [InlineData("--results", "a.*", "'a.*' is no value of --results: a subject as NATS has them, words with dots between.")]
    [InlineData("--dead-letters", "a.>", "'a.>' is no value of --dead-letters: a subject as NATS has them, words with dots between.")]
    [InlineData("--in-flight", "0", "'0' is no value of --in-flight, which is a number from 1 to 10000.")]
    [InlineData("--max-tries", "0", "'0' is no value of --max-tries, which is a number from 1 to 1000.")]
    [InlineData("--max-bytes", "x", "'x' is no value of --max-bytes, which is a number from 1 to 67108864.")]
    [InlineData("--ack-wait", "0.5", "'0.5' is no value of --ack-wait, which is a number of seconds from 1 to 86400.")]
    [InlineData("--retry-delay", "-1", "'-1' is no value of --retry-delay, which is a number of seconds from 0.1 to 86400.")]
    [InlineData("--until-idle", "1e3", "'1e3' is no value of --until-idle, which is a number of seconds from 1 to 86400.")]
    [InlineData("--id-column", "text", "--text-column and --id-column must differ.")]
    public void A_value_that_cannot_be_is_refused_with_its_option(string option, string value, string sentence)
    {
        Dictionary<string, string> options = new()
        {
            ["--nats"] = "nats://127.0.0.1:1",
            ["--stream"] = "documents",
            ["--results"] = "results",
            ["--dead-letters"] = "dead",
            [option] = value,
        };

        CommandRun run = CommandRun.Of(["worker", .. options.SelectMany(static o => new[] { o.Key, o.Value })]);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal([sentence, "See 'entity-extract worker --help'."], run.ErrorLines);
    }

    [Theory]
    [InlineData("127.0.0.1:4222")]
    [InlineData("http://user:secret@127.0.0.1:4222")]
    [InlineData("nats://127.0.0.1:4222,user:secret")]
    public void An_address_that_cannot_be_is_refused_and_not_repeated(string servers)
    {
        CommandRun run = CommandRun.Of("worker", "--nats", servers, "--stream", "s", "--results", "r", "--dead-letters", "d");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal("--nats takes nats://HOST:PORT, or tls, ws, wss instead of nats.", run.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--nats")]
    [InlineData("--stream")]
    [InlineData("--results")]
    [InlineData("--dead-letters")]
    public void What_it_cannot_do_without_is_asked_for(string option)
    {
        string[] options = ["--nats", "nats://127.0.0.1:1", "--stream", "s", "--results", "r", "--dead-letters", "d"];
        int index = Array.IndexOf(options, option);

        CommandRun run = CommandRun.Of(["worker", .. options[..index], .. options[(index + 2)..]]);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal($"Option '{option}' is required.", run.ErrorLines[0]);
    }

    [Fact]
    public void A_server_that_is_not_there_is_one_sentence_without_the_password()
    {
        CommandRun run = CommandRun.Of(
            "worker", "--nats", "nats://user:secret@127.0.0.1:1", "--stream", "s", "--results", "r", "--dead-letters", "d");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("nats://127.0.0.1:1: there is no connection (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }
}
