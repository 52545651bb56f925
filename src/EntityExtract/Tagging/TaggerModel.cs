using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>Everything that a tagger reads: weights, transitions, name lists and word clusters. Immutable.</summary>
internal sealed record TaggerModel(
    Gazetteer Gazetteer, WordClusters Clusters, FeatureWeights Weights, Transitions Transitions);
