namespace EntityExtract.ML.Evaluation;

/// <summary>Percentile bootstrap intervals of F1 for every type and for all of them together.</summary>
internal static class Bootstrap
{
    /// <summary>The interval of each type, in their order, and after them that of all types together.</summary>
    public static ScoreInterval[] Intervals(IReadOnlyList<DocumentCounts> documents, BootstrapOptions options)
    {
        int types = EntityTypes.All.Length;
        var scores = new double[types + 1][];
        for (int i = 0; i <= types; i++) scores[i] = new double[options.Resamples];

        var random = new SplitMix64(options.Seed);
        Span<SpanCounts> sums = stackalloc SpanCounts[types + 1];
        for (int resample = 0; resample < options.Resamples; resample++)
        {
            sums.Clear();
            for (int draw = 0; draw < documents.Count; draw++)
            {
                DocumentCounts document = documents[random.Next(documents.Count)];
                foreach (EntityType type in EntityTypes.All)
                {
                    sums[(int)type] += document[type];
                    sums[types] += document[type];
                }
            }

            for (int i = 0; i <= types; i++) scores[i][resample] = sums[i].F1;
        }

        double tail = (1 - options.Confidence) / 2;
        return Array.ConvertAll(scores, s => Interval(s, tail));
    }

    private static ScoreInterval Interval(double[] scores, double tail)
    {
        Array.Sort(scores);
        return new ScoreInterval(Quantile(scores, tail), Quantile(scores, 1 - tail));
    }

    /// <summary>Interpolates linearly between the two nearest scores, the definition that NumPy and R use by default.</summary>
    private static double Quantile(double[] sorted, double probability)
    {
        double position = probability * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
