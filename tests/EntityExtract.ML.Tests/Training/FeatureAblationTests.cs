using EntityExtract.ML.Data;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

public sealed class FeatureAblationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_group_is_left_out_once_and_the_card_says_what_that_costs()
    {
        string output = Path.Combine(_folder.FullName, "model");
        TrainingOptions options = SmallModel.OptionsFor(_folder, output) with
        {
            TrainingFiles = [_folder.Write("some.jsonl", string.Join('\n', File.ReadLines(TestData.NewsFile).Take(40)))],
            AblateFeatures = true,
            MaximumIterations = 2,
            Epochs = 2,
        };

        ModelTrainer.Train(options, new NoProgress<TrainingProgress>(), CancellationToken.None);

        string[] rows = [.. File.ReadLines(Path.Combine(output, ModelCard.FileName))
            .SkipWhile(line => line != "## What the features are worth")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)];
        Assert.Equal(
            ["nothing", "words", "affixes", "shapes", "clusters", "lists", "memory", "likenesses"],
            rows.Select(row => row.Split('|', ':')[1].Trim()));
        Assert.NotEqual(1, rows.Select(row => row[row.IndexOf('|', 1)..]).Distinct().Count());
    }

    [Fact]
    public void Without_a_group_a_token_has_the_features_of_the_others()
    {
        LabelledDocument document = TestData.Documents[0];
        TaggerLexicons lexicons = TrainingLexicons.Read(SmallModel.OptionsFor(_folder, "")).Lexicons;
        FeatureGroups[] groups = [.. Enum.GetValues<FeatureGroups>().Where(group => group != FeatureGroups.All)];

        int all = CountOf(FeatureGroups.All);

        Assert.Equal(all, groups.Sum(CountOf));
        Assert.All(groups, group => Assert.Equal(all - CountOf(group), CountOf(FeatureGroups.All & ~group)));

        int CountOf(FeatureGroups kept)
        {
            LabelledTokens tokens = LabelledTokens.Read([document], lexicons, kept);
            return Enumerable.Range(0, tokens.Count).Sum(token => tokens.OccurrencesOf(token).ToArray().Sum(n => n));
        }
    }
}
