using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>What is known about words and names before a text is read. Immutable.</summary>
internal sealed record TaggerLexicons(Gazetteer Gazetteer, WordClusters Clusters, NameLikenesses Likenesses);
