namespace EntityExtract.ML.Evaluation;

/// <summary>
/// How well groups of mentions agree with marked ones, by B-cubed (Bagga and Baldwin, 1998): of each mention, which share
/// of its found group is of its marked group (precision), and which share of its marked group was found with it (recall).
/// </summary>
/// <param name="PrecisionSum">The precisions of the found mentions, added up.</param>
/// <param name="Found">The mentions that were found.</param>
/// <param name="RecallSum">The recalls of the marked mentions, added up.</param>
/// <param name="Gold">The mentions that are marked.</param>
/// <remarks>
/// A found mention that is not marked has precision 0, and a marked one that was not found has recall 0. A score that would
/// divide by zero is 0.
/// </remarks>
public readonly record struct BCubedScore(double PrecisionSum, int Found, double RecallSum, int Gold)
{
    /// <summary>The mean precision of the found mentions, from 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : PrecisionSum / Found;

    /// <summary>The mean recall of the marked mentions, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : RecallSum / Gold;

    /// <summary>The harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds the sums of two sets of mentions.</summary>
    /// <param name="left">The sums of one.</param>
    /// <param name="right">The sums of the other.</param>
    /// <returns>The sums of both; scores computed from them are means over all mentions.</returns>
    public static BCubedScore operator +(BCubedScore left, BCubedScore right) => Add(left, right);

    /// <summary>Adds the sums of two sets of mentions.</summary>
    /// <param name="left">The sums of one.</param>
    /// <param name="right">The sums of the other.</param>
    /// <returns>The sums of both; scores computed from them are means over all mentions.</returns>
    public static BCubedScore Add(BCubedScore left, BCubedScore right) => new(
        left.PrecisionSum + right.PrecisionSum,
        left.Found + right.Found,
        left.RecallSum + right.RecallSum,
        left.Gold + right.Gold);

    /// <summary>The score of one document.</summary>
    /// <typeparam name="T">What tells mentions apart.</typeparam>
    /// <param name="gold">The marked groups; no mention is in two of them.</param>
    /// <param name="found">The found groups; no mention is in two of them.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A mention is in a group twice, or in two groups.</exception>
    public static BCubedScore Of<T>(
        IEnumerable<IReadOnlyCollection<T>> gold, IEnumerable<IReadOnlyCollection<T>> found)
        where T : notnull
    {
        Dictionary<T, IReadOnlyCollection<T>> goldGroups = GroupsByMention(gold);
        Dictionary<T, IReadOnlyCollection<T>> foundGroups = GroupsByMention(found);
        double precision = 0;
        double recall = 0;
        foreach ((T mention, IReadOnlyCollection<T> foundGroup) in foundGroups)
        {
            if (!goldGroups.TryGetValue(mention, out IReadOnlyCollection<T>? goldGroup)) continue;
            int common = foundGroup.Count(
                other => goldGroups.TryGetValue(other, out IReadOnlyCollection<T>? its) && its == goldGroup);
            precision += (double)common / foundGroup.Count;
            recall += (double)common / goldGroup.Count;
        }

        return new BCubedScore(precision, foundGroups.Count, recall, goldGroups.Count);
    }

    private static Dictionary<T, IReadOnlyCollection<T>> GroupsByMention<T>(IEnumerable<IReadOnlyCollection<T>> groups)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(groups);
        var byMention = new Dictionary<T, IReadOnlyCollection<T>>();
        foreach (IReadOnlyCollection<T> group in groups)
        {
            foreach (T mention in group)
            {
                if (!byMention.TryAdd(mention, group))
                    throw new ArgumentException($"The mention '{mention}' is in a group twice, or in two groups.", nameof(groups));
            }
        }

        return byMention;
    }
}
