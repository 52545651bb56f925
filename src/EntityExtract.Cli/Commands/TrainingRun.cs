using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;

namespace EntityExtract.Cli.Commands;

/// <summary>A training with its progress, its scores as a table and its faults as messages.</summary>
internal static class TrainingRun
{
    public static void Run(
        Func<IProgress<TrainingProgress>, EvaluationReport> train, StandardStreams streams, FaultLog faults)
    {
        try
        {
            EvaluationReport report = ProgressDisplay.Run<TrainingProgress, EvaluationReport>(
                streams, static progress => (progress.Fraction, progress.Step), train);
            EvaluationTable.Write(report, streams);
        }
        catch (Exception exception) when (
            exception is LabelledDataException or IOException or UnauthorizedAccessException or ArgumentException { ParamName: null })
        {
            faults.Add(exception.Message);
        }
    }
}
