using EntityExtract.ML.Data;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Training;

/// <summary>Turns the labelled spans of a document into a label for each token.</summary>
internal static class GoldLabels
{
    /// <summary>The labels of a document's tokens: P where a span starts within its first token, after a proclitic.</summary>
    public static byte[] Of(LabelledDocument document, ReadOnlySpan<Token> tokens)
    {
        var labels = new byte[tokens.Length];
        int next = 0;
        foreach (LabelledEntity entity in document.Entities.OrderBy(entity => entity.Start))
        {
            while (next < tokens.Length && tokens[next].Original.End <= entity.Start) next++;
            for (int i = next; i < tokens.Length && tokens[i].Original.Start < entity.End; i++)
            {
                if (i > next) labels[i] = (byte)BioLabel.Inside(entity.Type);
                else if (tokens[i].Original.Start < entity.Start) labels[i] = (byte)BioLabel.BeginAfterProclitic(entity.Type);
                else labels[i] = (byte)BioLabel.Begin(entity.Type);
            }
        }

        return labels;
    }
}
