using System.Globalization;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>The part of the served page that a text is pasted into.</summary>
internal static class FormSection
{
    public const string TextField = "text";
    public const string ReferenceField = "reference";

    private static readonly PageWords Words = PageWords.Arabic;

    // The answer is shown from its document on, since on a phone the form alone fills the window.
    // Multipart, because the other encoding writes six bytes for each Arabic letter. A line feed after <textarea> is not
    // part of the text, so that the text may begin with one.
    public static void Write(TextWriter output, string text, DateOnly? reference) => output.WriteHtml($"""
        <form method="post" action="/#{DocumentSection.Anchor(1)}" enctype="multipart/form-data">
        <label for="{TextField}">{Words.Text}</label>
        <textarea id="{TextField}" name="{TextField}" rows="8" dir="auto" required>
        {text}</textarea>
        <div class="row">
        <div>
        <label for="{ReferenceField}">{Words.Reference} <span class="hint">{Words.Optional}</span></label>
        <input id="{ReferenceField}" name="{ReferenceField}" type="date" value="{Day(reference)}">
        </div>
        <button>{Words.Submit}</button>
        </div>
        </form>

        """);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
