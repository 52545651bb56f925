namespace EntityExtract.Cli.Input;

/// <summary>An input and what it holds.</summary>
internal sealed record InputFile(InputSource Source, InputFormat Format)
{
    /// <summary>Its documents, read as far as they are asked for.</summary>
    public IEnumerable<InputDocument> Read() => Format.Read(Source);
}
