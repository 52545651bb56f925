using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Transforms;

/// <summary>
/// The input column copied to the name that the mapping reads, the mapping, and its columns copied to the names that the user
/// wants: all steps that ML.NET can save with their names, which a mapping alone cannot.
/// </summary>
internal sealed class ArabicEntitiesEstimator : IEstimator<ITransformer>
{
    private readonly InputColumn _input;
    private readonly bool _canBeSaved;
    private readonly EstimatorChain<ITransformer> _steps;

    public ArabicEntitiesEstimator(string output, string input, EntityExtractor? extractor)
    {
        // The catalog that the user calls keeps its environment to itself; it decides only where messages are logged.
        TransformsCatalog transforms = new MLContext().Transforms;
        _input = new InputColumn(input);
        _canBeSaved = extractor is null;

        var steps = new EstimatorChain<ITransformer>()
            .Append(transforms.CopyColumns(ArabicText.Column, input))
            .Append(transforms.CustomMapping(ArabicEntitiesMapping.With(extractor), _canBeSaved ? ArabicEntitiesMapping.Contract : null));
        EstimatorChain<ITransformer> renamed = ArabicEntities.Columns.Aggregate(
            steps.Append<ITransformer>(transforms.DropColumns(ArabicText.Column)),
            (chain, column) => chain.Append<ITransformer>(transforms.CopyColumns($"{output}.{column}", ArabicEntities.Prefix + column)));
        _steps = renamed.Append<ITransformer>(transforms.DropColumns([.. ArabicEntities.Columns.Select(c => ArabicEntities.Prefix + c)]));
    }

    public ITransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _input.CheckIn(input.Schema);
        return new ArabicEntitiesTransformer(_steps.Fit(input), _input, _canBeSaved);
    }

    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        _input.CheckIn(inputSchema);
        return _steps.GetOutputSchema(inputSchema);
    }
}
