namespace EntityExtract.ML.Evaluation;

/// <summary>The predicted spans whose confidence lies in one range.</summary>
/// <param name="Low">The lowest confidence of the range, from 0 to 1.</param>
/// <param name="High">The confidence at which the next range begins; the last range has its end, 1, as well.</param>
/// <param name="Spans">The number of spans.</param>
/// <param name="Confidence">Their mean confidence; 0 where there are none.</param>
/// <param name="Precision">The share of them that is right in type, start and length; 0 where there are none.</param>
public readonly record struct CalibrationBin(double Low, double High, int Spans, double Confidence, double Precision);
