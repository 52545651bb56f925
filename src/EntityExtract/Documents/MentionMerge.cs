namespace EntityExtract.Documents;

/// <summary>Brings together the mentions of two sources, of which one is right where they overlap.</summary>
internal static class MentionMerge
{
    /// <summary>Adds the mentions of both to a list, in order and without overlaps. Both are in order and have none.</summary>
    /// <param name="strong">Those that all stay.</param>
    /// <param name="weak">Those that stay where no strong one is.</param>
    /// <param name="merged">Where they are added.</param>
    public static void AddAll(List<Mention> strong, List<Mention> weak, List<Mention> merged)
    {
        int next = 0;
        foreach (Mention mention in strong)
        {
            for (; next < weak.Count && weak[next].Original.End <= mention.Original.Start; next++) merged.Add(weak[next]);
            while (next < weak.Count && weak[next].Original.Start < mention.Original.End) next++;
            merged.Add(mention);
        }

        for (; next < weak.Count; next++) merged.Add(weak[next]);
    }
}
