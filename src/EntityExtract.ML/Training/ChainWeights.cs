using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>
/// The weights of a linear chain while they are trained: for each feature a row of <see cref="FeatureWeights.RowLength"/>
/// label weights, one bias for each label, and the transition scores as <see cref="Transitions"/> has them.
/// </summary>
internal sealed record ChainWeights(float[] Rows, float[] Biases, float[] Transitions)
{
    /// <summary>Numbers of the same shapes, all the same.</summary>
    public ChainWeights Filled(float value)
    {
        return new ChainWeights(Of(Rows), Of(Biases), Of(Transitions));

        float[] Of(float[] weights)
        {
            var filled = new float[weights.Length];
            Array.Fill(filled, value);
            return filled;
        }
    }

    /// <summary>The same numbers in memory of their own.</summary>
    public ChainWeights Copy() => new([.. Rows], [.. Biases], [.. Transitions]);

    /// <summary>Leaves a number of rows as they are, those with the largest weights, and sets the weights of the others to zero.</summary>
    public void KeepLargestRows(int count)
    {
        float[] largest = [.. Rows.Chunk(FeatureWeights.RowLength).Select(row => row.Max(MathF.Abs))];
        if (count >= largest.Length) return;

        // Of rows that are alike the earlier ones stay.
        int[] order = [.. Enumerable.Range(0, largest.Length).OrderByDescending(row => largest[row])];
        foreach (int row in order.AsSpan(count)) Rows.AsSpan(row * FeatureWeights.RowLength, FeatureWeights.RowLength).Clear();
    }

    /// <summary>Moves each weight towards another's by a share of the way, from 0 to 1. What is forbidden stays so.</summary>
    public void MoveTowards(ChainWeights other, float share)
    {
        Move(Rows, other.Rows);
        Move(Biases, other.Biases);
        Move(Transitions, other.Transitions);

        void Move(float[] weights, float[] targets)
        {
            for (int i = 0; i < weights.Length; i++)
            {
                if (float.IsFinite(weights[i])) weights[i] += share * (targets[i] - weights[i]);
            }
        }
    }
}
