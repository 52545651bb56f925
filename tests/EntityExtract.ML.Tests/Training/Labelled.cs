using EntityExtract.Gazetteers;
using EntityExtract.ML.Data;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

/// <summary>Labelled documents as tests write them.</summary>
internal static class Labelled
{
    private static readonly FingerprintTable NoNames = FingerprintTable.Build([], Gazetteer.PayloadBits);
    private static readonly FingerprintTable NoWords = FingerprintTable.Build([], WordCluster.PayloadBits);
    private static readonly FingerprintTable NoLikenesses = FingerprintTable.Build([], NameLikeness.PayloadBits);

    /// <summary>A text with the entities that stand in it between { and }, all of one type.</summary>
    public static LabelledDocument Document(string marked, EntityType type = EntityType.Location, string source = "own")
    {
        var text = new System.Text.StringBuilder();
        var entities = new List<LabelledEntity>();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == '{') start = text.Length;
            else if (c == '}') entities.Add(new LabelledEntity(type, start, text.Length - start));
            else text.Append(c);
        }

        return new LabelledDocument { Id = "1", Source = source, Text = text.ToString(), Entities = [.. entities] };
    }

    public static LabelledTokens Tokens(params LabelledDocument[] documents) =>
        LabelledTokens.Read(documents, new TaggerLexicons(new Gazetteer(NoNames), new WordClusters(NoWords), new NameLikenesses(NoLikenesses)));
}
