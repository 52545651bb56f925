using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>
/// Estimates transition scores from label sequences: log p(label | before) - log p(label), with one added to every count
/// of a pair that BIO allows. The subtraction is there because the maximum-entropy scores contain the label's prior.
/// </summary>
internal static class TransitionEstimator
{
    public static Transitions Estimate(LabelledTokens tokens, double weight)
    {
        const int labels = BioLabel.Count;
        var pairs = new double[(labels + 1) * labels];
        var totals = new double[labels];
        for (int before = 0; before <= labels; before++)
        {
            for (int label = 0; label < labels; label++)
            {
                if (IsAllowed(before, label)) pairs[(before * labels) + label] = 1;
            }
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            int before = tokens.IsSentenceStart(i) ? Transitions.SentenceStart : tokens.Labels[i - 1];
            int label = tokens.Labels[i];

            // A gold span that runs over the end of a sentence goes on with an I there, which decoding never allows.
            if (IsAllowed(before, label)) pairs[(before * labels) + label]++;
            totals[label]++;
        }

        var scores = new float[pairs.Length];
        for (int before = 0; before <= labels; before++)
        {
            double sum = pairs.AsSpan(before * labels, labels).ToArray().Sum();
            for (int label = 0; label < labels; label++)
            {
                double count = pairs[(before * labels) + label];
                double prior = (totals[label] + 1) / (tokens.Count + labels);
                scores[(before * labels) + label] = count == 0
                    ? float.NegativeInfinity
                    : (float)(weight * (Math.Log(count / sum) - Math.Log(prior)));
            }
        }

        return new Transitions(scores);
    }

    private static bool IsAllowed(int before, int label) =>
        BioLabel.CanFollow(before == Transitions.SentenceStart ? BioLabel.Outside : before, label);
}
