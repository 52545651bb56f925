using System.Globalization;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>Shows how far a long work is, on standard error: a bar on a terminal, a line for each step elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <param name="streams">Where it is shown.</param>
    /// <param name="describe">The done share, from 0 to 1, and the step that a report tells of.</param>
    /// <param name="work">The work.</param>
    public static TResult Run<TReport, TResult>(
        StandardStreams streams, Func<TReport, (double Fraction, string Step)> describe, Func<IProgress<TReport>, TResult> work)
    {
        if (!streams.IsErrorTerminal)
        {
            return work(new Reporter<TReport>(report =>
            {
                (double fraction, string step) = describe(report);
                streams.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * fraction,3:0}% {step}"));
            }));
        }

        return Terminal.CreateLive(streams.Error).Progress().Start(context =>
        {
            ProgressTask task = context.AddTask("starting", maxValue: 1);
            return work(new Reporter<TReport>(report =>
            {
                (task.Value, string step) = describe(report);
                task.Description = Markup.Escape(step);
            }));
        });
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, it reports at once and in order.</summary>
    private sealed class Reporter<TReport>(Action<TReport> report) : IProgress<TReport>
    {
        public void Report(TReport value) => report(value);
    }
}
