namespace EntityExtract.Tagging;

/// <summary>
/// What the label before adds to the score of a label: the logarithm of p(label | before) / p(label) on the training
/// data, times a weight, since the features have said part of it already. Minus infinity where BIO forbids the pair.
/// </summary>
internal sealed class Transitions
{
    private readonly float[] _scores;

    /// <param name="scores">For each label before, and once more for the start of a sentence, a score for each label.</param>
    public Transitions(float[] scores)
    {
        if (scores.Length != (BioLabel.Count + 1) * BioLabel.Count)
            throw new ArgumentException($"{(BioLabel.Count + 1) * BioLabel.Count} scores are wanted", nameof(scores));
        _scores = scores;
    }

    /// <summary>The row of a sentence's start, after those of the labels.</summary>
    public const int SentenceStart = BioLabel.Count;

    public ReadOnlySpan<float> All => _scores;

    /// <summary>The scores of all labels after the given one.</summary>
    public ReadOnlySpan<float> After(int label) => _scores.AsSpan(label * BioLabel.Count, BioLabel.Count);
}
