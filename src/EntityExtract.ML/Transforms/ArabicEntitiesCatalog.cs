using Microsoft.ML;

namespace EntityExtract.ML.Transforms;

/// <summary>Arabic entities as columns of ML.NET data.</summary>
public static class ArabicEntitiesCatalog
{
    /// <summary>
    /// Makes a transform that finds the entities of a text column and adds them as vectors, an element an entity, in the order
    /// of the text. With <paramref name="outputColumnName"/> "Entities" the columns are:
    /// <list type="bullet">
    /// <item><description><c>Entities.Text</c>: text, the slice of the input as it stands there.</description></item>
    /// <item><description><c>Entities.Name</c>: text, the canonical name.</description></item>
    /// <item><description><c>Entities.Type</c>: text, PERSON, LOCATION, ORGANIZATION or DATE.</description></item>
    /// <item><description><c>Entities.Start</c> and <c>Entities.Length</c>: Int32, in UTF-16 code units of the input.</description></item>
    /// <item><description><c>Entities.Confidence</c>: Single, from 0 to 1.</description></item>
    /// </list>
    /// The number of elements differs from row to row. A missing or empty text gives empty vectors.
    /// </summary>
    /// <remarks>
    /// Fitting learns nothing. Fitted transforms may be used by any number of threads at a time. Without
    /// <paramref name="extractor"/> they can be saved within a pipeline. A process that loads it needs EntityExtract.ML among
    /// its assemblies, which ML.NET looks up by name, and finds entities with the model in its own package of EntityExtract.
    /// </remarks>
    /// <param name="catalog">The transforms of an <see cref="MLContext"/>: <c>mlContext.Transforms.Text</c>.</param>
    /// <param name="outputColumnName">What the names of the added columns begin with, before the dot.</param>
    /// <param name="inputColumnName">
    /// The text column to read. The default is null: the column <paramref name="outputColumnName"/>.
    /// </param>
    /// <param name="extractor">
    /// What finds the entities. The default is null: <see cref="EntityExtractor.Default"/>, and nothing else can be saved: a
    /// pipeline with an extractor of your own throws <see cref="NotSupportedException"/> when it is saved.
    /// </param>
    /// <returns>The transform. Fitting or applying it throws <see cref="ArgumentException"/>, which names the column, when
    /// the input column is missing or holds no text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">A column has no name.</exception>
    public static IEstimator<ITransformer> ExtractArabicEntities(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string? inputColumnName = null,
        EntityExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(outputColumnName);
        if (inputColumnName is not null) ArgumentException.ThrowIfNullOrWhiteSpace(inputColumnName);
        return new ArabicEntitiesEstimator(outputColumnName, inputColumnName ?? outputColumnName, extractor);
    }
}
