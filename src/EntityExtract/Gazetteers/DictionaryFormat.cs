namespace EntityExtract.Gazetteers;

/// <summary>How a file of a dictionary, a deny list or patterns is written. docs/dictionaries.md describes both ways.</summary>
public enum DictionaryFormat
{
    /// <summary>Fields with tabs between them; the first line names the columns. Files named .tsv.</summary>
    Tsv,

    /// <summary>A JSON object on each line. Files named .jsonl or .ndjson.</summary>
    JsonLines,
}
