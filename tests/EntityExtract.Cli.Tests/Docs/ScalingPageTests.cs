using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace EntityExtract.Cli.Tests.Docs;

/// <summary>The commands of docs/scaling.md, run as they stand there by a shell, and as its schedulers would run them.</summary>
public sealed partial class ScalingPageTests : IDisposable
{
    private const int Shards = 8;
    private const int Documents = 400;

    private static readonly Recipes Page = new("scaling.md");

    private readonly ToolShell _shell = new();

    public ScalingPageTests()
    {
        string[] lines = [.. Enumerable.Range(0, Documents).Select(static i => JsonSerializer.Serialize(new { id = $"{i:D5}", text = Sample.Text }) + "\n")];
        _shell.Write("news/2025/a.jsonl.gz", Gzip.Of(string.Concat(lines[..100])));
        _shell.Write("news/2025/b.jsonl.gz", Gzip.Of(string.Concat(lines[100..])));
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void One_shard_is_a_part()
    {
        CommandRun run = _shell.Run(Page.Command("--shard 3/8"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["part-00003-of-00008.done.json", "part-00003-of-00008.jsonl"], OutputFiles());
    }

    [Fact]
    public void A_job_goes_on_after_a_kill()
    {
        // The tool as it is, but that its first process on shard 3 is killed while it writes.
        _shell.WriteProgram(
            "entity-extract",
            $"""
            case "$*" in
            *3/8*)
                if mkdir killed 2> /dev/null; then
                    dotnet '{ToolProcess.Tool}' "$@" &
                    while kill -0 $! && ! ls entities/part-00003-of-00008.jsonl.*; do sleep 0.01; done > /dev/null 2>&1
                    kill -KILL $!
                    wait $!
                    exit
                fi
                ;;
            esac
            exec dotnet '{ToolProcess.Tool}' "$@"
            """);
        string job = Page.Command("for i in");

        CommandRun killed = _shell.Run(job);
        string[] left = OutputFiles();
        CommandRun resumed = _shell.Run(job);
        CommandRun together = _shell.Run(Page.Command("cat entities/"));

        Assert.Equal(137, (int)killed.ExitCode);
        Assert.Equal(7, left.Length);
        Assert.EndsWith(".new", left[6], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, resumed.ExitCode);
        Assert.Equal(3, resumed.ErrorLines.Count(static line => line.Contains(": skipped,", StringComparison.Ordinal)));
        Assert.Equal(5, resumed.ErrorLines.Count(static line => line.Contains(": done:", StringComparison.Ordinal)));
        Assert.Equal(2 * Shards, OutputFiles().Length);
        Assert.Equal(ExitCode.Done, together.ExitCode);
        AssertSingleRun(File.ReadLines(_shell.PathOf("entities.jsonl")));
    }

    [Fact]
    public void GNU_parallel_makes_all_parts()
    {
        ToolShell.Require("parallel", "parallel");

        CommandRun run = _shell.Run($"export PARALLEL_HOME=\"$0\"; {Page.Command("parallel ")}");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(2 * Shards, OutputFiles().Length);
        AssertSingleRun(Directory.GetFiles(_shell.PathOf("entities"), "*.jsonl").SelectMany(File.ReadLines));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_task_of_the_Slurm_array_makes_its_part(int task)
    {
        string script = Page.Block("bash");
        Match array = SlurmArray().Match(script);
        _shell.Write("job.sh", script);

        CommandRun run = _shell.Run(
            $"export SLURM_ARRAY_TASK_ID={task} SLURM_ARRAY_TASK_COUNT={Shards} {array.Result("SLURM_ARRAY_TASK_MIN=${min} SLURM_ARRAY_TASK_MAX=${max}")}; bash job.sh");

        Assert.Equal($"0-{Shards - 1}", array.Result("${min}-${max}"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal([$"part-0000{task}-of-00008.done.json", $"part-0000{task}-of-00008.jsonl"], OutputFiles());
    }

    [Fact]
    public void A_pod_of_the_Kubernetes_job_makes_its_part()
    {
        JsonElement job = ReadYaml(Page.Block("yaml", "kind: Job")).GetProperty("spec");
        JsonElement pod = PodOf(job);
        JsonElement container = ContainerOf(pod);
        JsonElement[] mounts = [.. container.GetProperty("volumeMounts").EnumerateArray()];
        string command = CommandOf(container);
        // The volumes are folders of the test's.
        foreach (JsonElement mount in mounts)
        {
            string folder = _shell.PathOf(mount.GetProperty("name").GetString()!);
            command = command.Replace($"'{mount.GetProperty("mountPath")}", $"'{folder}", StringComparison.Ordinal);
        }

        CommandRun run = _shell.Run($"export JOB_COMPLETION_INDEX=2; {command}");

        Assert.Equal("Indexed", job.GetProperty("completionMode").GetString());
        Assert.Equal(Shards, job.GetProperty("completions").GetInt32());
        Assert.Equal(
            [ExitCode.WrongUsage, ExitCode.SomeFailed, ExitCode.ModelRefused],
            Assert.Single(job.GetProperty("podFailurePolicy").GetProperty("rules").EnumerateArray())
                .GetProperty("onExitCodes").GetProperty("values").EnumerateArray().Select(static code => (ExitCode)code.GetInt32()));
        Assert.Equal(Names(pod.GetProperty("volumes").EnumerateArray()), Names(mounts));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["part-00002-of-00008.done.json", "part-00002-of-00008.jsonl"], OutputFiles());
    }

    [Fact]
    public void A_pod_of_the_workers_wants_its_credentials()
    {
        JsonElement pod = PodOf(ReadYaml(Page.Block("yaml", "kind: Deployment")).GetProperty("spec"));
        JsonElement container = ContainerOf(pod);

        CommandRun run = _shell.Run(CommandOf(container));

        // All but what its volume would bring is right.
        Assert.Equal(Names(pod.GetProperty("volumes").EnumerateArray()), Names(container.GetProperty("volumeMounts").EnumerateArray()));
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("/nats/user.creds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_filter_answers_every_line()
    {
        CommandRun run = _shell.Run(Page.Command("zcat "));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        AssertSingleRun(File.ReadLines(_shell.PathOf("entities.jsonl")));
    }

    [Fact]
    public void The_pipe_of_Spark_is_a_filter_that_tells_of_lines_which_cannot_be_read()
    {
        string command = SparkPipe().Match(Page.Block("python")).Groups["command"].Value;

        CommandRun run = _shell.Run($$"""printf '%s\n' '{"id":"1","text":""}' '{' '{"id":"3","text":""}' | {{command}}""");

        // What checkCode fails upon.
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.True(run.OutputJson[1].TryGetProperty("error", out _));
    }

    private string[] OutputFiles() =>
        [.. Directory.GetFiles(_shell.PathOf("entities")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private void AssertSingleRun(IEnumerable<string> lines)
    {
        string[] single = CommandRun.Of("extract", _shell.PathOf("news/**/*.jsonl.gz"), "--format", "jsonl").OutputLines;
        Assert.Equal(Documents, single.Length);
        Assert.Equal(single, lines.Order(StringComparer.Ordinal));
    }

    private static JsonElement PodOf(JsonElement spec) => spec.GetProperty("template").GetProperty("spec");

    private static JsonElement ContainerOf(JsonElement pod) => Assert.Single(pod.GetProperty("containers").EnumerateArray());

    private static string CommandOf(JsonElement container) =>
        string.Join(' ', container.GetProperty("command").EnumerateArray().Select(static word => $"'{word}'"));

    private static IEnumerable<string?> Names(IEnumerable<JsonElement> objects) => objects.Select(static o => o.GetProperty("name").GetString());

    private static JsonElement ReadYaml(string yaml)
    {
        object? document = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        return JsonSerializer.Deserialize<JsonElement>(new SerializerBuilder().JsonCompatible().Build().Serialize(document));
    }

    [GeneratedRegex("^#SBATCH --array=(?<min>[0-9]+)-(?<max>[0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex SlurmArray();

    [GeneratedRegex("""\.pipe\("(?<command>[^"]+)", checkCode=True\)""")]
    private static partial Regex SparkPipe();
}
