namespace EntityExtract.Cli.Shards;

/// <summary>The shard that a scheduler gave this process, which its environment variables tell.</summary>
internal static class ShardEnvironment
{
    private const string KubernetesIndex = "JOB_COMPLETION_INDEX";
    private const string KubernetesCount = "JOB_COMPLETIONS";
    private const string SlurmId = "SLURM_ARRAY_TASK_ID";
    private const string SlurmCount = "SLURM_ARRAY_TASK_COUNT";
    private const string SlurmLeast = "SLURM_ARRAY_TASK_MIN";
    private const string SlurmMost = "SLURM_ARRAY_TASK_MAX";
    private const string ParallelSequence = "PARALLEL_SEQ";

    private static readonly string[] Schedulers = [KubernetesIndex, SlurmId, ParallelSequence];

    /// <summary>The shard, or the sentence that says why there is none.</summary>
    /// <param name="variable">Gives a variable of the environment, null where it is not set.</param>
    /// <param name="count">How many shards there are, where the user says so.</param>
    public static (Shard Shard, string? Fault) Find(Func<string, string?> variable, int? count)
    {
        string[] set = Array.FindAll(Schedulers, name => variable(name) is { Length: > 0 });
        if (set is not [var scheduler])
        {
            return Fail(set.Length == 0
                ? $"none of {string.Join(", ", Schedulers)} is set"
                : $"{string.Join(" and ", set)} are set, so that it is not clear which counts");
        }

        if (Shard.ParseNumber(variable(scheduler)) is not { } number) return Fail($"{scheduler} is no number");

        return scheduler switch
        {
            KubernetesIndex => Make(scheduler, number, count ?? Shard.ParseNumber(variable(KubernetesCount)), $"--shards N or {KubernetesCount}"),
            ParallelSequence => Make(scheduler, number - 1, count, "--shards N"),
            _ => OfSlurm(variable, number, count),
        };
    }

    // With a count of the user's the id is the index, so that a task that is submitted again alone does the same part.
    private static (Shard Shard, string? Fault) OfSlurm(Func<string, string?> variable, int id, int? count)
    {
        if (count is not null) return Make(SlurmId, id, count, "");

        int least = Shard.ParseNumber(variable(SlurmLeast)) ?? 0;
        int? tasks = Shard.ParseNumber(variable(SlurmCount));
        if (tasks is { } n && Shard.ParseNumber(variable(SlurmMost)) is { } most && most - least + 1 != n)
            return Fail($"the ids of the Slurm array have gaps, and only --shards N with ids from 0 allows that");

        return Make(SlurmId, id - least, tasks, $"--shards N or {SlurmCount}");
    }

    private static (Shard Shard, string? Fault) Make(string scheduler, int index, int? count, string wanted)
    {
        if (count is not { } n) return Fail($"{scheduler} is set, but nothing says how many shards there are: {wanted}");

        var shard = new Shard(index, n);
        return shard.IsValid ? (shard, null) : Fail(FormattableString.Invariant($"{scheduler} stands for shard {index}, and there are {n} from 0"));
    }

    private static (Shard Shard, string? Fault) Fail(string reason) => (default, $"--shard auto: {reason}.");
}
