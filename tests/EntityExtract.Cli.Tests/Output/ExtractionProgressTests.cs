using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ExtractionProgressTests
{
    // The bar is drawn at intervals of up to a second, by a thread of its own.
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData(200L, true)]
    [InlineData(null, false)]
    public void It_shows_documents_and_their_rate_and_the_share_that_is_read_where_the_size_is_known(long? size, bool hasShare)
    {
        using var error = new StringWriter();
        var streams = new StandardStreams { Input = Stream.Null, Output = Stream.Null, Error = error };
        var meter = new InputMeter();
        var faults = new FaultLog(error);

        ExtractionProgress.Run(streams, size, meter, faults, progress =>
        {
            meter.Add(100);
            progress.Report(new BatchProgress(1234, 0, 0, TimeSpan.FromSeconds(2)));
            faults.Add("a fault");
            Thread.Sleep(LongEnough);
        });

        Assert.Contains("Documents: 1,234, 617/s", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(hasShare, error.ToString().Contains("50%", StringComparison.Ordinal));
        Assert.Contains("a fault", error.ToString(), StringComparison.Ordinal);
    }
}
