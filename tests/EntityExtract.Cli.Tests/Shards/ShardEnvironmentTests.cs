using EntityExtract.Cli.Shards;

namespace EntityExtract.Cli.Tests.Shards;

public sealed class ShardEnvironmentTests
{
    [Theory]
    [InlineData(3, 8, null, "JOB_COMPLETION_INDEX=3", "JOB_COMPLETIONS=8")]
    [InlineData(3, 8, 8, "JOB_COMPLETION_INDEX=3")]
    [InlineData(0, 1, null, "SLURM_ARRAY_TASK_ID=0", "SLURM_ARRAY_TASK_COUNT=1", "SLURM_ARRAY_TASK_MIN=0", "SLURM_ARRAY_TASK_MAX=0")]
    [InlineData(7, 8, null, "SLURM_ARRAY_TASK_ID=8", "SLURM_ARRAY_TASK_COUNT=8", "SLURM_ARRAY_TASK_MIN=1", "SLURM_ARRAY_TASK_MAX=8")]
    [InlineData(5, 8, 8, "SLURM_ARRAY_TASK_ID=5", "SLURM_ARRAY_TASK_COUNT=1", "SLURM_ARRAY_TASK_MIN=5", "SLURM_ARRAY_TASK_MAX=5")]
    [InlineData(7, 8, 8, "PARALLEL_SEQ=8")]
    public void Each_scheduler_gives_a_shard(int index, int count, int? shards, params string[] variables) =>
        Assert.Equal((new Shard(index, count), null), Find(shards, variables));

    [Theory]
    [InlineData(null, "none of JOB_COMPLETION_INDEX, SLURM_ARRAY_TASK_ID, PARALLEL_SEQ is set")]
    [InlineData(8, "JOB_COMPLETION_INDEX and PARALLEL_SEQ are set, so that it is not clear which counts", "JOB_COMPLETION_INDEX=1", "PARALLEL_SEQ=1")]
    [InlineData(null, "JOB_COMPLETION_INDEX is set, but nothing says how many shards there are: --shards N or JOB_COMPLETIONS", "JOB_COMPLETION_INDEX=1")]
    [InlineData(null, "PARALLEL_SEQ is set, but nothing says how many shards there are: --shards N", "PARALLEL_SEQ=1")]
    [InlineData(8, "JOB_COMPLETION_INDEX is no number", "JOB_COMPLETION_INDEX=-1")]
    [InlineData(8, "PARALLEL_SEQ stands for shard 8, and there are 8 from 0", "PARALLEL_SEQ=9")]
    [InlineData(0, "JOB_COMPLETION_INDEX stands for shard 0, and there are 0 from 0", "JOB_COMPLETION_INDEX=0")]
    [InlineData(null, "the ids of the Slurm array have gaps, and only --shards N with ids from 0 allows that", "SLURM_ARRAY_TASK_ID=4", "SLURM_ARRAY_TASK_COUNT=3", "SLURM_ARRAY_TASK_MIN=1", "SLURM_ARRAY_TASK_MAX=9")]
    public void What_is_missing_or_wrong_is_named(int? shards, string reason, params string[] variables) =>
        Assert.Equal($"--shard auto: {reason}.", Find(shards, variables).Fault);

    private static (Shard Shard, string? Fault) Find(int? shards, string[] variables)
    {
        Dictionary<string, string> environment = variables.Select(static v => v.Split('=')).ToDictionary(static v => v[0], static v => v[1]);
        return ShardEnvironment.Find(name => environment.GetValueOrDefault(name), shards);
    }
}
