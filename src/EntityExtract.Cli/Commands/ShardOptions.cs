using System.CommandLine;
using EntityExtract.Cli.Shards;

namespace EntityExtract.Cli.Commands;

/// <summary>The options <c>--shard I/N|auto</c> and <c>--shards N</c>.</summary>
internal sealed class ShardOptions(Func<string, string?> variable)
{
    /// <summary>The names of both.</summary>
    public static readonly string[] Names = ["--shard", "--shards"];

    private const string Auto = "auto";

    private readonly Option<string?> _shard = new(Names[0])
    {
        HelpName = "I/N|auto",
        Description = "The part of the job that this process does: I from 0 to N-1; auto takes it from a Kubernetes Indexed Job, a "
            + "Slurm array or GNU parallel. Without it, the whole job.",
    };

    private readonly Option<int?> _shards = new(Names[1])
    {
        HelpName = "N",
        Description = "How many shards there are, for --shard auto where the environment does not say it.",
    };

    public void AddTo(Command command)
    {
        command.Add(_shard);
        command.Add(_shards);
        command.Validators.Add(result =>
        {
            if (Find(result.GetValue(_shard), result.GetValue(_shards)).Fault is { } fault) result.AddError(fault);
        });
    }

    public Shard Get(ParseResult parsed) => Find(parsed.GetValue(_shard), parsed.GetValue(_shards)).Shard;

    private (Shard Shard, string? Fault) Find(string? shard, int? count)
    {
        if (shard == Auto) return ShardEnvironment.Find(variable, count);
        if (count is not null) return (default, "--shards goes with --shard auto.");
        if (shard is null) return (Shard.Whole, null);
        return Shard.TryParse(shard, out Shard parsed)
            ? (parsed, null)
            : (default, $"'{shard}' is no value of --shard: auto, or I/N with I from 0 to N-1.");
    }
}
