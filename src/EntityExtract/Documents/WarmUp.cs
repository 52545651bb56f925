using EntityExtract.Dates;

namespace EntityExtract.Documents;

/// <summary>
/// What the first text of a process waits for and no model is needed for: the tables of the normaliser, the words of dates, and,
/// where there is a JIT, its work on the code that reads them. While one core reads and checks the model another does this.
/// </summary>
internal static class WarmUp
{
    // "On Wednesday 3 May 2023" ("yawm al-arbiaa 3 mayu 2023") three times over: a date of words and digits, and long enough for
    // the loops over vectors.
    internal const string Text =
        "\u064A\u0648\u0645 \u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621 3 \u0645\u0627\u064A\u0648 2023. "
        + "\u064A\u0648\u0645 \u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621 3 \u0645\u0627\u064A\u0648 2023. "
        + "\u064A\u0648\u0645 \u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621 3 \u0645\u0627\u064A\u0648 2023.";

    private static readonly Lazy<Task> Once = new(() => Task.Run(() => DateRecognizer.Default.Recognize(Text)));

    /// <summary>Begins it, the first time in a process. With one core it would only be in the way.</summary>
    /// <returns>What completes with it. Nobody needs to wait: whatever is not ready yet, its first user makes.</returns>
    public static Task Begin() => Environment.ProcessorCount > 1 ? Once.Value : Task.CompletedTask;
}
