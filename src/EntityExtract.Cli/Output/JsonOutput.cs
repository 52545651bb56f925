using System.Text.Encodings.Web;
using System.Text.Json;

namespace EntityExtract.Cli.Output;

/// <summary>How every JSON of the tool looks.</summary>
internal static class JsonOutput
{
    /// <summary>One line; Arabic stays readable, since the output is a file or a pipe and never part of a web page.</summary>
    public static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Indented = Line with { Indented = true, NewLine = "\n" };
}
