using EntityExtract.Tagging;

namespace EntityExtract.Extensions.Tests;

/// <summary>A sentence whose entities are known, and a model that finds nothing.</summary>
internal static class Sample
{
    // zara, "visited"; salim al-hurani, a person; bayrut, Beirut; dimashq, Damascus; ams, "yesterday"; wa, "and", attached to what follows.
    public const string Visited = "\u0632\u0627\u0631";
    public const string Salim = "\u0633\u0644\u064A\u0645 \u0627\u0644\u062D\u0648\u0631\u0627\u0646\u064A";
    public const string Beirut = "\u0628\u064A\u0631\u0648\u062A";
    public const string Damascus = "\u062F\u0645\u0634\u0642";
    public const string Yesterday = "\u0623\u0645\u0633";
    public const string And = "\u0648";

    /// <summary>"Salim al-Hurani visited Beirut and Damascus yesterday."</summary>
    public const string Sentence = $"{Visited} {Salim} {Beirut} {And}{Damascus} {Yesterday}.";

    /// <summary>The entities of the sentence.</summary>
    public static readonly string[] Entities = [Salim, Beirut, Damascus, Yesterday];

    /// <summary>An extractor whose model calls every word an outsider.</summary>
    public static EntityExtractor Blind()
    {
        TaggerModel model = EntityExtractor.Default.Model;
        var biases = new float[FeatureWeights.RowLength];
        biases[BioLabel.Outside] = 100;
        var weights = new FeatureWeights(model.Weights.Index, new sbyte[model.Weights.Rows.Length], biases, model.Weights.Scale);
        return EntityExtractor.Create(new EntityExtractorOptions(), model with { Weights = weights });
    }

    /// <summary>The texts of the entities.</summary>
    public static IEnumerable<string> TextsOf(ExtractedDocument document) => document.Entities.Select(static entity => entity.Text);
}
