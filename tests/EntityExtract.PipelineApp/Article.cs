namespace EntityExtract.PipelineApp;

/// <summary>A row that goes into the pipeline.</summary>
public sealed class Article
{
    /// <summary>The text to read.</summary>
    public string? Body { get; set; }
}
