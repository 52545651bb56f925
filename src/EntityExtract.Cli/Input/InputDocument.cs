using System.Diagnostics.CodeAnalysis;

namespace EntityExtract.Cli.Input;

/// <summary>A document to work on, or the reason why there is none in its place.</summary>
internal sealed record InputDocument
{
    private InputDocument(string? id, string? text, string? fault)
    {
        Id = id;
        Text = text;
        Fault = fault;
    }

    /// <summary>Null only when the line that should hold it cannot be read.</summary>
    public string? Id { get; }

    public string? Text { get; }

    /// <summary>A sentence that names file and line.</summary>
    public string? Fault { get; }

    [MemberNotNullWhen(true, nameof(Id), nameof(Text))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsReadable => Fault is null;

    public static InputDocument Read(string id, string text) => new(id, text, null);

    public static InputDocument Failed(string? id, string fault) => new(id, null, fault);
}
