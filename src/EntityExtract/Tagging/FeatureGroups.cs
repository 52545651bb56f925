namespace EntityExtract.Tagging;

/// <summary>The kinds of statements that features are made of. All are on but where one is left out to see what it is worth.</summary>
[Flags]
internal enum FeatureGroups
{
    Words = 1,
    Affixes = 2,
    Shapes = 4,
    Clusters = 8,
    Lists = 16,
    Memory = 32,
    Likenesses = 64,
    All = Words | Affixes | Shapes | Clusters | Lists | Memory | Likenesses,
}
