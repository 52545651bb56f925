using System.Numerics;
using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>
/// Makes the features of a token: numbers below 2^20, one for each true statement about it and its neighbours ("the word
/// before is X", "the suffix is Y and a title stands before"). The statements are hashed, never listed, so the set is
/// open and the weights have a fixed size.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>Features are below 2 to this power. Fewer buckets collide too often: 2^18 cost 0.5 F1 on dev.</summary>
    public const int BucketBits = 20;

    public const int BucketCount = 1 << BucketBits;

    /// <summary>No token has more features than this.</summary>
    public const int MaximumCount = 384;

    /// <summary>Tokens to each side that a feature may look at.</summary>
    public const int Window = 2;

    // Stands for the neighbours beyond the ends of a sentence.
    private static readonly TokenAttributes BeyondSentence = new() { Word = 1, Stem = 1, Shape = TokenShape.Symbol };

    /// <summary>Writes the features of one token.</summary>
    /// <param name="sentence">The attributes of all tokens of the sentence.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="features">Where to write; at least <see cref="MaximumCount"/> long.</param>
    /// <param name="groups">Which kinds of features.</param>
    /// <returns>How many were written.</returns>
    public static int Extract(
        ReadOnlySpan<TokenAttributes> sentence, int index, Span<int> features, FeatureGroups groups = FeatureGroups.All)
    {
        var sink = new FeatureSink(features);
        AddAll(ref sink, sentence, index, groups);
        return sink.Count;
    }

    /// <summary>Gives a sink all statements about one token.</summary>
    public static void AddAll(
        ref FeatureSink sink, ReadOnlySpan<TokenAttributes> sentence, int index, FeatureGroups groups = FeatureGroups.All)
    {
        ref readonly TokenAttributes token = ref At(sentence, index);
        ref readonly TokenAttributes before = ref At(sentence, index - 1);
        ref readonly TokenAttributes before2 = ref At(sentence, index - 2);
        ref readonly TokenAttributes after = ref At(sentence, index + 1);
        ref readonly TokenAttributes after2 = ref At(sentence, index + 2);

        if ((groups & FeatureGroups.Words) != 0) AddWords(ref sink, token, before, after);
        if ((groups & FeatureGroups.Affixes) != 0) AddAffixes(ref sink, token, before, after);
        if ((groups & FeatureGroups.Shapes) != 0) AddShapes(ref sink, token, before, before2, after, after2);
        if ((groups & FeatureGroups.Clusters) != 0) AddClusters(ref sink, token, before, before2, after, after2);
        if ((groups & FeatureGroups.Lists) != 0) AddLists(ref sink, token, before, before2, after, after2);
        if ((groups & FeatureGroups.Memory) != 0) AddMemory(ref sink, token, before, after);
        if ((groups & FeatureGroups.Likenesses) != 0) AddLikenesses(ref sink, token, before, after);
    }

    private static ref readonly TokenAttributes At(ReadOnlySpan<TokenAttributes> sentence, int index)
    {
        if ((uint)index < (uint)sentence.Length) return ref sentence[index];
        return ref BeyondSentence;
    }

    // Pairs of words, and words two away, were worth nothing on dev: clusters, lists and likenesses say the same with fewer features.
    private static void AddWords(
        ref FeatureSink sink, in TokenAttributes token, in TokenAttributes before, in TokenAttributes after)
    {
        sink.Add(Template.Word, token.Word);
        sink.Add(Template.WordBefore, before.Word);
        sink.Add(Template.WordAfter, after.Word);
        if (before.HasStem) sink.Add(Template.StemBefore, before.Stem);
        if (after.HasStem) sink.Add(Template.StemAfter, after.Stem);
        if (!token.HasStem) return;

        sink.Add(Template.Stem, token.Stem);
        sink.Add(Template.StemAndProclitic, token.Stem, token.Proclitic);
    }

    private static void AddAffixes(
        ref FeatureSink sink, in TokenAttributes token, in TokenAttributes before, in TokenAttributes after)
    {
        for (int length = 1; length <= Math.Min(4, token.Length); length++)
        {
            sink.Add(Template.Prefix1 + length - 1, Letters(token.FirstLetters, length));
            sink.Add(Template.Suffix1 + length - 1, Letters(token.LastLetters, length));
        }

        if (token.HasStem && token.Length > 3)
        {
            sink.Add(Template.StemPrefix2, Letters(token.FirstLetters >> 16, 2));
            sink.Add(Template.StemPrefix3, token.FirstLetters >> 16);
        }

        sink.Add(Template.Ends, Letters(token.FirstLetters, 2), Letters(token.LastLetters, 2));
        sink.Add(Template.SuffixBefore, Letters(before.LastLetters, 2));
        sink.Add(Template.SuffixBefore3, Letters(before.LastLetters, 3));
        sink.Add(Template.SuffixAfter, Letters(after.LastLetters, 2));
        sink.Add(Template.SuffixAfter3, Letters(after.LastLetters, 3));
        sink.Add(Template.PrefixAfter, Letters(after.FirstLetters, 2));
        sink.Add(Template.PrefixAfter3, Letters(after.FirstLetters, 3));
        sink.Add(Template.PrefixBefore, Letters(before.FirstLetters, 2));
    }

    private static void AddShapes(
        ref FeatureSink sink,
        in TokenAttributes token,
        in TokenAttributes before,
        in TokenAttributes before2,
        in TokenAttributes after,
        in TokenAttributes after2)
    {
        ulong shape = ShapeOf(token);
        sink.Add(Template.Bias, 0);
        sink.Add(Template.Shape, shape);
        sink.Add(Template.ShapeBefore, ShapeOf(before));
        sink.Add(Template.ShapeAfter, ShapeOf(after));
        sink.Add(Template.ShapePair, (ShapeOf(before) << 16) | shape, ShapeOf(after));
        sink.Add(Template.ShapeWide, (ShapeOf(before2) << 16) | ShapeOf(before), (shape << 32) | (ShapeOf(after) << 16) | ShapeOf(after2));
        sink.Add(Template.Length, (ulong)Math.Min(token.Length, 10));
        sink.Add(Template.WordBeforeAndShape, before.Word, shape);
        sink.Add(Template.WordAfterAndShape, after.Word, shape);
    }

    // Shape with what agreement and quotation add: an adjective follows its noun's article.
    private static ulong ShapeOf(in TokenAttributes token) =>
        (ulong)token.Shape
        | (token.HasArticle ? 1UL << 4 : 0)
        | (token.InQuotes ? 1UL << 5 : 0)
        | (token.InBrackets ? 1UL << 6 : 0)
        | (token.HasStem ? 1UL << 7 : 0)
        | (token.Shape == TokenShape.Punctuation ? Letters(token.FirstLetters, 1) << 8 : 0);

    private static void AddClusters(
        ref FeatureSink sink,
        in TokenAttributes token,
        in TokenAttributes before,
        in TokenAttributes before2,
        in TokenAttributes after,
        in TokenAttributes after2)
    {
        AddCluster(ref sink, Template.Cluster, token.Cluster);
        AddCluster(ref sink, Template.ClusterBefore, before.Cluster);
        AddCluster(ref sink, Template.ClusterBefore2, before2.Cluster);
        AddCluster(ref sink, Template.ClusterAfter, after.Cluster);
        AddCluster(ref sink, Template.ClusterAfter2, after2.Cluster);
        if (token.HasStem) AddCluster(ref sink, Template.StemCluster, token.StemCluster);
        if (before.HasStem) AddCluster(ref sink, Template.StemClusterBefore, before.StemCluster);
        if (after.HasStem) AddCluster(ref sink, Template.StemClusterAfter, after.StemCluster);

        ulong own = token.Cluster.Middle;
        sink.Add(Template.ClusterPairBefore, before.Cluster.Middle, own);
        sink.Add(Template.ClusterPairAfter, own, after.Cluster.Middle);
        sink.Add(Template.ClustersAround, before.Cluster.Middle, after.Cluster.Middle);
        sink.Add(
            Template.ClusterTriple,
            (before.Cluster.Coarse << 16) | token.Cluster.Coarse,
            after.Cluster.Coarse);
        sink.Add(Template.ClusterPairBefore2, before2.Cluster.Middle, before.Cluster.Middle);
        sink.Add(Template.FineClusterPairBefore, before.Cluster.Fine, token.Cluster.Fine);
        sink.Add(Template.FineClusterPairAfter, token.Cluster.Fine, after.Cluster.Fine);
        sink.Add(Template.WordBeforeAndCluster, before.Word, own);
        sink.Add(Template.WordAfterAndCluster, after.Word, own);
        sink.Add(
            Template.Frequencies,
            token.Cluster.Frequency,
            (token.StemCluster.Frequency << 16) | token.Proclitic);
        if (token.HasStem)
        {
            ulong stem = token.StemCluster.Middle;
            sink.Add(Template.StemClusterAndOwn, own, (stem << 16) | token.Proclitic);
            sink.Add(Template.StemClusterPairAfter, stem, after.Cluster.Middle);
            sink.Add(Template.StemClusterPairBefore, before.Cluster.Middle, stem);
        }
    }

    private static void AddCluster(ref FeatureSink sink, Template template, WordCluster cluster)
    {
        if (!cluster.IsKnown)
        {
            sink.Add(template, 0);
            return;
        }

        sink.Add(template, 1 + cluster.Fine);
        sink.Add(template + 1, cluster.Middle);
        sink.Add(template + 2, cluster.Coarse);
    }

    private static void AddLists(
        ref FeatureSink sink,
        in TokenAttributes token,
        in TokenAttributes before,
        in TokenAttributes before2,
        in TokenAttributes after,
        in TokenAttributes after2)
    {
        AddMatches(ref sink, Template.Lists, token.Lists);
        AddMatches(ref sink, Template.ListsBefore, before.Lists);
        AddMatches(ref sink, Template.ListsBefore2, before2.Lists);
        AddMatches(ref sink, Template.ListsAfter, after.Lists);
        AddMatches(ref sink, Template.ListsAfter2, after2.Lists);

        ulong own = (ulong)token.Lists.Any;
        ulong left = (ulong)before.Lists.Any;
        ulong right = (ulong)after.Lists.Any;
        sink.Add(Template.ListSet, own, ((ulong)token.Lists.Whole << 32) | (ulong)token.Lists.Begin);
        sink.Add(Template.ListSetPairBefore, left, own);
        sink.Add(Template.ListSetPairAfter, own, right);
        sink.Add(Template.ListSetTriple, (left << 32) | own, right);
        sink.Add(Template.ListSetAndClusterBefore, own, before.Cluster.Middle);
        sink.Add(Template.ListSetBeforeAndCluster, left, token.Cluster.Middle);
        sink.Add(Template.ListSetAndWordBefore, own, before.Word);
        sink.Add(Template.ListSetAndWordAfter, own, after.Word);
        sink.Add(Template.ListSetAndShape, own, ShapeOf(token));
    }

    private static void AddMatches(ref FeatureSink sink, Template template, in ListMatches matches)
    {
        AddLists(ref sink, template, 0, matches.Whole, matches);
        AddLists(ref sink, template, 1, matches.Begin, matches);
        AddLists(ref sink, template, 2, matches.Inside, matches);
        AddLists(ref sink, template, 3, matches.End, matches);
    }

    private static void AddLists(
        ref FeatureSink sink, Template template, uint position, NameLists lists, in ListMatches matches)
    {
        for (uint rest = (uint)lists; rest != 0; rest &= rest - 1)
        {
            uint list = rest & (0 - rest);
            uint flags = (((uint)matches.Ambiguous & list) != 0 ? 1u : 0) | (((uint)matches.WithoutProclitic & list) != 0 ? 2u : 0);
            sink.Add(template, ((ulong)BitOperations.TrailingZeroCount(list) << 8) | (position << 4) | flags);
        }
    }

    private static void AddMemory(
        ref FeatureSink sink, in TokenAttributes token, in TokenAttributes before, in TokenAttributes after)
    {
        for (uint rest = (uint)token.Evidence; rest != 0; rest &= rest - 1)
        {
            sink.Add(Template.Evidence, (ulong)BitOperations.TrailingZeroCount(rest));
        }

        sink.Add(Template.EvidenceSet, (ulong)token.Evidence, token.Cluster.Coarse);
        sink.Add(Template.EvidenceAround, ((ulong)before.Evidence << 16) | (ulong)token.Evidence, (ulong)after.Evidence);
    }

    private static void AddLikenesses(
        ref FeatureSink sink, in TokenAttributes token, in TokenAttributes before, in TokenAttributes after)
    {
        AddLikeness(ref sink, Template.Likeness, token.Likeness);
        AddLikeness(ref sink, Template.LikenessBefore, before.Likeness);
        AddLikeness(ref sink, Template.LikenessAfter, after.Likeness);
        if (token.StemLikeness.IsKnown)
        {
            AddLikeness(ref sink, Template.StemLikeness, token.StemLikeness);
            sink.Add(Template.LikenessAndStem, ((ulong)token.StemLikeness.Levels << 16) | token.Likeness.Levels, token.Proclitic);
        }

        ulong own = CoarseLikenessOf(token);
        ulong left = CoarseLikenessOf(before);
        ulong right = CoarseLikenessOf(after);
        if ((own | left) != 0) sink.Add(Template.LikenessPairBefore, own, left);
        if ((own | right) != 0) sink.Add(Template.LikenessPairAfter, own, right);
        if ((own | left | right) != 0) sink.Add(Template.LikenessTriple, (own << 16) | left, right);
        if (own == 0) return;

        sink.Add(Template.LikenessSet, token.Likeness.Packed, token.StemLikeness.Packed);
        sink.Add(Template.LikenessAndWordBefore, own, before.Word);
        sink.Add(Template.LikenessAndWordAfter, own, after.Word);
        sink.Add(Template.LikenessAndLists, token.Likeness.Levels, (ulong)token.Lists.Any);
        sink.Add(Template.LikenessAndCluster, token.Likeness.Levels, token.Cluster.Middle);
    }

    private static void AddLikeness(ref FeatureSink sink, Template template, NameLikeness likeness)
    {
        if (!likeness.IsKnown) return;
        for (int type = 0; type < NameLikeness.TypeCount; type++)
            sink.Add(template, ((1UL + (uint)type) << 8) | likeness.Of(type));
    }

    // Of the word, or else of what is left without its proclitic, marked as such.
    private static ulong CoarseLikenessOf(in TokenAttributes token)
    {
        if (token.Likeness.IsKnown) return token.Likeness.Coarse;
        return token.StemLikeness.IsKnown ? token.StemLikeness.Coarse | (1UL << 8) : 0;
    }

    private static ulong Letters(ulong packed, int count) => packed & (ulong.MaxValue >> (64 - (16 * count)));
}
