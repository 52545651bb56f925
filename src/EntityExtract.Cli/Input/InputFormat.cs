namespace EntityExtract.Cli.Input;

/// <summary>A format that <c>extract</c> reads.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Extensions">The extensions of files that hold it.</param>
/// <param name="Read">Reads the documents of an input, as far as they are asked for.</param>
internal sealed record InputFormat(string Name, string[] Extensions, Func<InputSource, IEnumerable<InputDocument>> Read)
{
    /// <summary>Whether the text of a document stands nowhere in the input as it is, so that offsets need it given back.</summary>
    public bool MakesText { get; init; }
}
