using EntityExtract.Gazetteers;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Tests.Training;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

[assembly: AssemblyFixture(typeof(SmallModel))]

namespace EntityExtract.ML.Tests.Training;

/// <summary>A model that is trained once on tests/data, in few steps, and that several classes of tests look at.</summary>
public sealed class SmallModel : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallModel()
    {
        Options = OptionsFor(_folder, Path.Combine(_folder.FullName, "model"));
        Report = ModelTrainer.Train(Options, new Reports<TrainingProgress>(Steps), CancellationToken.None);
    }

    public TrainingOptions Options { get; }

    public EvaluationReport Report { get; }

    public List<TrainingProgress> Steps { get; } = [];

    /// <summary>Options for a model that is trained in seconds. Its lexicons are written to <paramref name="files"/>.</summary>
    internal static TrainingOptions OptionsFor(TemporaryFolder files, string output) => new()
    {
        TrainingFiles = [TestData.NewsFile],
        DevelopmentFiles = [TestData.ArticleFile],
        OutputFolder = output,
        GazetteersFile = files.Write("names", FingerprintTable.Build(
            [
                // waw zain yeh reh: minister; waw zain alef reh teh marbuta: ministry; meem sad reh: Egypt
                KeyValuePair.Create(WordHash.Of("\u0648\u0632\u064A\u0631"), (uint)NameLists.PersonTitle),
                KeyValuePair.Create(WordHash.Of("\u0648\u0632\u0627\u0631\u0629"), (uint)NameLists.OrganizationTrigger),
                KeyValuePair.Create(WordHash.Of("\u0645\u0635\u0631"), (uint)NameLists.Location),
            ],
            Gazetteer.PayloadBits).ToBytes()),
        ClustersFile = files.Write("clusters", FingerprintTable.Build(
            [KeyValuePair.Create(WordHash.Of("\u0641\u064A"), WordCluster.Pack(1, 2, 3, 15).Packed)], // feh yeh: in
            WordCluster.PayloadBits).ToBytes()),
        LikenessFile = files.Write("likeness", FingerprintTable.Build([], NameLikeness.PayloadBits).ToBytes()),
        Name = "small",
        MaximumIterations = 30,
        Runs = 2,
    };

    public void Dispose() => _folder.Dispose();
}
