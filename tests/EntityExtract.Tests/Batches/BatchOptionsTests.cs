using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchOptionsTests
{
    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new BatchOptions();

        Assert.Equal(Environment.ProcessorCount, options.DegreeOfParallelism);
        Assert.Equal(16 * Environment.ProcessorCount, options.MaxInFlight);
        Assert.Equal(BatchOrder.AsGiven, options.Order);
        Assert.Null(options.Progress);
    }

    [Fact]
    public void As_many_are_in_flight_as_sixteen_times_the_workers_unless_said_otherwise()
    {
        Assert.Equal(112, new BatchOptions { DegreeOfParallelism = 7 }.MaxInFlight);
        Assert.Equal(int.MaxValue, new BatchOptions { DegreeOfParallelism = int.MaxValue }.MaxInFlight);
        Assert.Equal(3, new BatchOptions { MaxInFlight = 3, DegreeOfParallelism = 7 }.MaxInFlight);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_number_below_one_is_refused_by_the_name_of_its_option(int value)
    {
        AssertRefused(nameof(BatchOptions.DegreeOfParallelism), value, () => new BatchOptions { DegreeOfParallelism = value });
        AssertRefused(nameof(BatchOptions.MaxInFlight), value, () => new BatchOptions { MaxInFlight = value });
        AssertRefused(nameof(BatchOptions.MaxInFlight), value, () => new BatchOptions() with { MaxInFlight = value });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_order_that_there_is_not_is_refused_by_the_name_of_its_option(int value) =>
        AssertRefused(nameof(BatchOptions.Order), (BatchOrder)value, () => new BatchOptions { Order = (BatchOrder)value });

    private static void AssertRefused(string option, object value, Func<object> make)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(make);

        Assert.Equal(option, refusal.ParamName);
        Assert.Equal(value, refusal.ActualValue);
        Assert.Contains(option, refusal.Message, StringComparison.Ordinal);
    }
}
