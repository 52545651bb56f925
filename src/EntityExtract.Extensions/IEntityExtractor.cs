namespace EntityExtract.Extensions;

/// <summary>
/// Finds the entities of texts with the <see cref="EntityExtractor"/> of the services, and measures and logs that it does.
/// The metrics count what is extracted here; what is extracted with an <see cref="EntityExtractor"/> directly, they do not
/// see. Thread-safe.
/// </summary>
public interface IEntityExtractor
{
    /// <summary>Finds the entities of a text. Never throws on any string; the time is linear in its length.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The text with its entities; offsets count UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExtractedDocument Extract(string text);

    /// <summary>Finds the entities of a text about which something is known.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="context">What is known.</param>
    /// <returns>The text with its entities; offsets count UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExtractedDocument Extract(string text, ExtractionContext context);
}
