using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace EntityExtract.Cli.Tests.Shards;

/// <summary>A job of eight shards whose processes are killed by <c>kill -9</c> at random moments of their lives.</summary>
internal sealed class ChaosJob : IDisposable
{
    public const int Shards = 8;

    private const int Documents = 800;
    private const int TextsPerDocument = 6;
    private const string PartPattern = "part-*-of-00008.jsonl";
    private const string Inputs = "news/*.jsonl*";

    private readonly ToolShell _shell = new();
    private readonly string _singleRun;
    private readonly long _lifetime;

    public ChaosJob()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has the timeout and shuf that kill the processes.");

        // Each try is killed after a random time, if it is still there then. The more of a round were killed, the longer the next may
        // live, so that every round ends. What each that was killed left of its part is kept.
        _shell.WriteProgram(
            "mortal",
            """
            output=$1 lifetime=$2
            shift 2
            most=$((lifetime + lifetime * $(ls "$output.killed" | wc -l) / 16))
            delay=$(shuf -i 1-$most -n 1)
            start=$(mktemp "$output.start.XXX")
            timeout --foreground -s KILL "$((delay / 1000)).$(printf %03d $((delay % 1000)))" "$@"
            status=$?
            if [ $status = 137 ]; then
                left=$(mktemp -d "$output.killed/XXXXXX")
                find "$output" -name "part-0000$((PARALLEL_SEQ - 1))-*" -newer "$start" -exec cp {} "$left" \;
            fi
            exit $status
            """);
        WriteInputs();
        _singleRun = CommandRun.Of("extract", _shell.PathOf(Inputs), "--format", "jsonl").Output;
        _lifetime = MeasureLifetime();
    }

    /// <summary>How many processes were killed so far; one that had ended before its time is not among them.</summary>
    public int Kills { get; private set; }

    /// <summary>How many of them were writing a part.</summary>
    public int KillsWhileWriting { get; private set; }

    /// <summary>Runs the whole job in a folder of its own until all parts are done, and checks them.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="run">Runs the command for each PARALLEL_SEQ from 1 until it succeeds.</param>
    public void RunRound(string output, Action<ToolShell, string> run)
    {
        string killed = Directory.CreateDirectory(_shell.PathOf($"{output}.killed")).FullName;
        Directory.CreateDirectory(_shell.PathOf(output));

        run(_shell, $"mortal {output} {_lifetime} entity-extract batch --input '{Inputs}' --output {output} --shard auto --shards {Shards}");

        CheckDone(_shell.PathOf(output));
        foreach (string left in Directory.GetDirectories(killed))
        {
            Kills++;
            if (Directory.GetFiles(left, "*.new").Length > 0) KillsWhileWriting++;
            CheckKilled(left, _shell.PathOf(output));
        }
    }

    public void Dispose() => _shell.Dispose();

    private void CheckDone(string output)
    {
        string[] parts = Directory.GetFiles(output, PartPattern);
        Assert.Equal(Shards, parts.Length);
        Assert.All(parts, static part => Assert.True(File.Exists(DoneOf(part))));
        // Nothing was left that nobody deleted.
        Assert.Equal(2 * Shards, Directory.GetFiles(output).Length);

        // The ids sort as the documents stand in the inputs.
        IEnumerable<string> lines = parts.SelectMany(File.ReadLines).Order(StringComparer.Ordinal);
        Assert.Equal(_singleRun, string.Concat(lines.Select(static line => line + "\n")));
    }

    /// <summary>A part that is there is whole, at every moment, and a done file stands beside it or not at all.</summary>
    private static void CheckKilled(string left, string output)
    {
        foreach (string part in Directory.GetFiles(left, PartPattern))
            Assert.Equal(File.ReadAllText(Path.Combine(output, Path.GetFileName(part))), File.ReadAllText(part));
        foreach (string done in Directory.GetFiles(left, DoneOf(PartPattern)))
            Assert.Equal(File.ReadAllText(Path.Combine(output, Path.GetFileName(done))), File.ReadAllText(done));
    }

    private static string DoneOf(string part) => Path.ChangeExtension(part, ".done.json");

    private void WriteInputs()
    {
        string[] texts =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "news-sentences.jsonl"))
                .Select(static line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString()!),
        ];
        string[] lines =
        [
            .. Enumerable.Range(0, Documents).Select(i => JsonSerializer.Serialize(new
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{i:D5}"),
                // A step of its own for each document, so that no two are the same.
                text = string.Join('\n', Enumerable.Range(0, TextsPerDocument).Select(j => texts[(i + (j * (1 + (i / texts.Length)))) % texts.Length])),
            })),
        ];
        _shell.Write("news/1.jsonl", string.Join('\n', lines[..(Documents / 2)]));
        _shell.Write("news/2.jsonl.gz", Gzip.Of(string.Join('\n', lines[(Documents / 2)..])));
    }

    /// <summary>About twice the milliseconds that a shard takes here, so that death is likely at each moment of it, and so is the end.</summary>
    private long MeasureLifetime()
    {
        var watch = Stopwatch.StartNew();
        CommandRun run = _shell.Run($"entity-extract batch --input '{Inputs}' --output undisturbed --shard 0/{Shards}");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        return 2 * watch.ElapsedMilliseconds;
    }
}
