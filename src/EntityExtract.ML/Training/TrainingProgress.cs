namespace EntityExtract.ML.Training;

/// <summary>How far a training run is.</summary>
/// <param name="Fraction">The share that is done, from 0 to 1.</param>
/// <param name="Step">What it is doing.</param>
public readonly record struct TrainingProgress(double Fraction, string Step);
