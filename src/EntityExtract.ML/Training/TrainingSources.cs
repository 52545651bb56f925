using EntityExtract.ML.Data;
using EntityExtract.Models;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Training;

/// <summary>The bodies of text that models are trained on, with the licences that a model card must name.</summary>
internal static class TrainingSources
{
    private static readonly Dictionary<string, string> Licences = new(StringComparer.Ordinal)
    {
        ["anercorp-relabelled"] = "CC BY-SA 4.0 (ANERcorp; Benajiba et al. 2007, Obeid et al. 2020)",
        ["saudi-2015"] = "CC BY-NC-SA 4.0 (SaudiNewsNet)",
        ["mayadeen-2023"] = "none stated (Al Mayadeen)",
        ["gulf-maghreb-egypt"] = "mixed: SANAD Al-Khaleej CC BY 4.0; Hespress and Egyptian papers, none stated",
        ["broadcasters-2010-2025"] = "mixed: broadcasters and papers, none stated",
        ["mixed-2"] = "mixed: as gulf-maghreb-egypt and broadcasters-2010-2025",
        ["own"] = "MIT (written for this project)",
    };

    /// <summary>Counts documents, tokens and entities of each source, in ordinal order.</summary>
    public static IReadOnlyList<TrainingSource> Of(IEnumerable<LabelledDocument> documents) =>
    [
        .. documents
            .GroupBy(document => document.Source, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TrainingSource(
                group.Key,
                Licences.GetValueOrDefault(group.Key, "unknown"),
                group.Count(),
                group.Sum(document => ArabicTokenizer.Tagging.Tokenize(document.Text).Count),
                group.Sum(document => document.Entities.Length))),
    ];
}
