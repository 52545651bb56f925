using System.Globalization;

namespace EntityExtract.Timings;

/// <summary>A figure that was measured several times.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Values">What each run gave.</param>
/// <param name="Format">How a value is written.</param>
/// <param name="Unit">What stands behind a value; empty for a ratio.</param>
internal sealed record Measurement(string Name, IReadOnlyList<double> Values, string Format, string Unit)
{
    /// <summary>The row of <see cref="Report"/>'s table.</summary>
    public string ToRow()
    {
        double[] ascending = [.. Values.Order()];
        return $"| {Name} | {Show(ascending[ascending.Length / 2])} | {Show(ascending[0])} | {Show(ascending[^1])} | {ascending.Length} |";
    }

    private string Show(double value) => $"{value.ToString(Format, CultureInfo.InvariantCulture)} {Unit}".TrimEnd();
}
