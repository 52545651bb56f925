using EntityExtract.ML.Training;
using EntityExtract.Models;

namespace EntityExtract.ML.Tests.Training;

public sealed class TrainingSourcesTests
{
    [Fact]
    public void Each_source_is_counted_and_has_its_licence()
    {
        IReadOnlyList<TrainingSource> sources = TrainingSources.Of(
        [
            Labelled.Document("a {b} {c}", source: "saudi-2015"),
            Labelled.Document("{d}.", source: "own"),
            Labelled.Document("e", source: "saudi-2015"),
            Labelled.Document("f", source: "never heard of"),
        ]);

        Assert.Equal(
            [
                new TrainingSource("never heard of", "unknown", 1, 1, 0),
                new TrainingSource("own", "MIT (written for this project)", 1, 2, 1),
                new TrainingSource("saudi-2015", "CC BY-NC-SA 4.0 (SaudiNewsNet)", 2, 4, 2),
            ],
            sources);
    }
}
