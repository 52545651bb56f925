namespace EntityExtract.ML.Tests.Training;

/// <summary>Keeps what is reported; <see cref="Progress{T}"/> would report on another thread, in any order.</summary>
internal sealed class Reports<T>(List<T> reports) : IProgress<T>
{
    public void Report(T value) => reports.Add(value);
}
