namespace EntityExtract.Cli.Shards;

/// <summary>An input gives its content only once, as a pipe does: its digest would leave nothing to extract from. Nothing was done.</summary>
internal sealed class PipeRefusedException(string name)
    : Exception($"{name}: this is a pipe, and batch reads its inputs twice: extract reads pipes.");
