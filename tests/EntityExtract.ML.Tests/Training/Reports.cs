using EntityExtract.ML.Training;

namespace EntityExtract.ML.Tests.Training;

/// <summary>Keeps the steps that a training reports; <see cref="Progress{T}"/> would report on another thread, in any order.</summary>
internal sealed class Reports(List<TrainingProgress> steps) : IProgress<TrainingProgress>
{
    public void Report(TrainingProgress value) => steps.Add(value);
}
