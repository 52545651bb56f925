namespace EntityExtract.ML.Evaluation;

/// <summary>The range in which a score lies in the given share of resamples.</summary>
/// <param name="Low">Its lower end, from 0 to 1.</param>
/// <param name="High">Its upper end, from 0 to 1.</param>
public readonly record struct ScoreInterval(double Low, double High);
