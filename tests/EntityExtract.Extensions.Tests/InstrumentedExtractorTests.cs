using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace EntityExtract.Extensions.Tests;

/// <summary>What an extraction says to the metrics and the log.</summary>
public sealed class InstrumentedExtractorTests : IAsyncLifetime
{
    private IHost _host = null!;
    private IEntityExtractor _extractor = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await Hosts.StartAsync(static services => services.AddEntityExtract());
        _extractor = _host.Services.GetRequiredService<IEntityExtractor>();
    }

    public ValueTask DisposeAsync()
    {
        _host.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Documents_and_their_characters_are_counted()
    {
        using MetricCollector<long> documents = Hosts.Listen<long>(_host, "entity_extract.documents");
        using MetricCollector<long> characters = Hosts.Listen<long>(_host, "entity_extract.characters");

        _extractor.Extract(Sample.Sentence);
        _extractor.Extract("");

        Assert.Equal([1, 1], ValuesOf(documents));
        Assert.Equal([Sample.Sentence.Length, 0], ValuesOf(characters));
        Assert.Equal("{document}", documents.Instrument!.Unit);
        Assert.Equal("{code_unit}", characters.Instrument!.Unit);
        Assert.All(documents.GetMeasurementSnapshot(), static measurement => Assert.Empty(measurement.Tags));
    }

    [Fact]
    public void Entities_are_counted_by_type_and_a_type_that_is_not_there_is_not_counted()
    {
        using MetricCollector<long> entities = Hosts.Listen<long>(_host, "entity_extract.entities");

        _extractor.Extract(Sample.Sentence);

        Assert.Equal(
            [("PERSON", 1), ("LOCATION", 2), ("DATE", 1)],
            entities.GetMeasurementSnapshot().Select(static measurement => (TypeOf(measurement), measurement.Value)));
        Assert.Equal("{entity}", entities.Instrument!.Unit);
    }

    [Fact]
    public void The_duration_is_in_seconds_with_boundaries_that_fit()
    {
        using MetricCollector<double> duration = Hosts.Listen<double>(_host, "entity_extract.duration");
        long start = TimeProvider.System.GetTimestamp();

        _extractor.Extract(Sample.Sentence);

        double outside = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        CollectedMeasurement<double> measurement = Assert.Single(duration.GetMeasurementSnapshot());
        Assert.InRange(measurement.Value, double.Epsilon, outside);
        Assert.Equal("s", duration.Instrument!.Unit);
        IReadOnlyList<double> boundaries = ((Histogram<double>)duration.Instrument).Advice!.HistogramBucketBoundaries!;
        Assert.Equal(boundaries.Order(), boundaries);
        Assert.InRange(boundaries[0], 0, 0.0001);
    }

    [Fact]
    public void A_failure_is_counted_by_its_type_and_is_no_document()
    {
        using MetricCollector<long> failures = Hosts.Listen<long>(_host, "entity_extract.failures");
        using MetricCollector<long> documents = Hosts.Listen<long>(_host, "entity_extract.documents");
        using MetricCollector<double> duration = Hosts.Listen<double>(_host, "entity_extract.duration");

        Assert.Throws<ArgumentNullException>("text", () => _extractor.Extract(null!));
        Assert.Throws<ArgumentNullException>("context", () => _extractor.Extract(Sample.Sentence, null!));

        Assert.Equal([1, 1], ValuesOf(failures));
        Assert.All(
            failures.GetMeasurementSnapshot(),
            static measurement => Assert.Equal([KeyValuePair.Create("error.type", (object?)"System.ArgumentNullException")], measurement.Tags));
        Assert.Equal("{document}", failures.Instrument!.Unit);
        Assert.Empty(documents.GetMeasurementSnapshot());
        Assert.Empty(duration.GetMeasurementSnapshot());
    }

    [Fact]
    public void What_is_extracted_with_the_plain_extractor_is_not_counted()
    {
        using MetricCollector<long> documents = Hosts.Listen<long>(_host, "entity_extract.documents");

        _host.Services.GetRequiredService<EntityExtractor>().Extract(Sample.Sentence);

        Assert.Empty(documents.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task Two_hosts_count_apart()
    {
        using IHost other = await Hosts.StartAsync(static services => services.AddEntityExtract());
        using MetricCollector<long> documents = Hosts.Listen<long>(other, "entity_extract.documents");

        _extractor.Extract(Sample.Sentence);

        Assert.Empty(documents.GetMeasurementSnapshot());
    }

    [Fact]
    public void The_log_has_a_line_for_the_load_and_for_each_text()
    {
        _extractor.Extract(Sample.Sentence);
        Assert.Throws<ArgumentNullException>(() => _extractor.Extract(Sample.Sentence, null!));

        IReadOnlyList<FakeLogRecord> log = Hosts.LogIn(_host.Services.GetFakeLogCollector());
        Assert.Equal([LogLevel.Information, LogLevel.Debug, LogLevel.Error], log.Select(static record => record.Level));
        Assert.Matches(@"^Loaded the model inside the package, 0 names, 0 patterns and 0 denied texts in \d+ ms\.$", log[0].Message);
        Assert.Matches($@"^Found 4 entities in {Sample.Sentence.Length} UTF-16 code units in \d+\.\d{{3}} ms\.$", log[1].Message);
        Assert.Equal($"A text of {Sample.Sentence.Length} UTF-16 code units failed with System.ArgumentNullException.", log[2].Message);
    }

    [Fact]
    public void No_line_of_the_log_has_a_word_of_a_text()
    {
        _extractor.Extract(Sample.Sentence);
        Assert.Throws<ArgumentNullException>(() => _extractor.Extract(Sample.Sentence, null!));

        string[] words = Sample.Sentence.Split(' ', '.');
        IReadOnlyList<FakeLogRecord> log = _host.Services.GetFakeLogCollector().GetSnapshot();
        Assert.NotEmpty(log);
        Assert.All(log, record =>
        {
            string said = $"{record.Message} {record.Exception} {string.Join(' ', record.StructuredState!.Select(static pair => pair.Value))}";
            Assert.DoesNotContain(words, word => word.Length > 0 && said.Contains(word, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Many_threads_get_the_answers_of_one_and_every_text_is_counted()
    {
        using MetricCollector<long> documents = Hosts.Listen<long>(_host, "entity_extract.documents");
        using MetricCollector<long> entities = Hosts.Listen<long>(_host, "entity_extract.entities");
        const int threads = 8;
        const int texts = 200;
        var wrong = 0;

        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (int i = 0; i < texts; i++)
            {
                if (!Sample.TextsOf(_extractor.Extract(Sample.Sentence)).SequenceEqual(Sample.Entities)) Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
        Assert.Equal(threads * texts, ValuesOf(documents).Sum());
        Assert.Equal(threads * texts * Sample.Entities.Length, ValuesOf(entities).Sum());
    }

    private static string TypeOf(CollectedMeasurement<long> measurement)
    {
        KeyValuePair<string, object?> tag = Assert.Single(measurement.Tags);
        Assert.Equal("entity.type", tag.Key);
        return Assert.IsType<string>(tag.Value);
    }

    private static IEnumerable<T> ValuesOf<T>(MetricCollector<T> collector)
        where T : struct => collector.GetMeasurementSnapshot().Select(static measurement => measurement.Value);
}
