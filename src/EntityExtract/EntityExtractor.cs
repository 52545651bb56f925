using System.Collections.Immutable;
using EntityExtract.Documents;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract;

/// <summary>
/// Finds people, places, organizations and dates in Arabic text. Immutable and thread-safe: make one and share it.
/// </summary>
/// <example>
/// <code>
/// foreach (Entity entity in EntityExtractor.Default.Extract(text).Entities)
///     Console.WriteLine($"{entity.Type} {entity.Start}..{entity.End} {entity.Text}");
/// </code>
/// </example>
public sealed partial class EntityExtractor
{
    private static readonly Lazy<EntityExtractor> LazyDefault = new(() => Create(new EntityExtractorOptions()));

    private readonly EntityFinder _finder;

    private EntityExtractor(EntityExtractorOptions options, TaggerModel model)
    {
        Options = options;
        Model = model;
        _finder = new EntityFinder(model, options);
    }

    /// <summary>The extractor with the model inside the package and default options; loaded on first use.</summary>
    public static EntityExtractor Default => LazyDefault.Value;

    /// <summary>The options that it was made with.</summary>
    public EntityExtractorOptions Options { get; }

    /// <summary>What it tags with; evaluation explains errors by it.</summary>
    internal TaggerModel Model { get; }

    /// <summary>Makes an extractor and loads its model.</summary>
    /// <param name="options">The options.</param>
    /// <returns>A new extractor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">A dictionary or a set of patterns is null.</exception>
    /// <exception cref="ModelRefusedException">The model is missing, damaged or of another version.</exception>
    public static EntityExtractor Create(EntityExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!(options.MinimumConfidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), options.MinimumConfidence, $"{nameof(options.MinimumConfidence)} must be from 0 to 1.");
        }

        if (!Enum.IsDefined(options.ReferenceSource))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), options.ReferenceSource, $"{nameof(options.ReferenceSource)} is none of its values.");
        }

        if (options.Dictionaries.Contains(null!))
            throw new ArgumentException($"{nameof(options.Dictionaries)} has a null in it.", nameof(options));
        if (options.Patterns.Contains(null!))
            throw new ArgumentException($"{nameof(options.Patterns)} has a null in it.", nameof(options));

        _ = WarmUp.Begin();
        ModelFiles files = options.ModelFolder is null ? ModelFiles.Embedded : ModelFiles.InFolder(options.ModelFolder);
        return Create(options, ModelReader.Read(files));
    }

    /// <summary>Finds the entities of a text. Never throws on any string; the time is linear in its length.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The text with its entities.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExtractedDocument Extract(string text) => Extract(text, new ExtractionContext());

    /// <summary>Finds the entities of a text about which something is known.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="context">What is known.</param>
    /// <returns>The text with its entities.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExtractedDocument Extract(string text, ExtractionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);

        return Extract(text, context, CancellationToken.None);
    }

    /// <summary>Makes an extractor with a model that is in memory already.</summary>
    internal static EntityExtractor Create(EntityExtractorOptions options, TaggerModel model) => new(options, model);

    /// <summary>Finds the entities of a text unless that is cancelled first.</summary>
    internal ExtractedDocument Extract(string text, ExtractionContext context, CancellationToken cancellationToken)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>(initialCapacity: 0);
        DateOnly? referenceDate = _finder.Find(text, context.ReferenceDate, entities, cancellationToken);
        return new ExtractedDocument(text, entities.DrainToImmutable(), referenceDate);
    }
}
