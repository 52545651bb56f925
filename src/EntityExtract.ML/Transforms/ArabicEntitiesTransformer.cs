using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Transforms;

/// <summary>The fitted steps. What is saved are the steps alone: all of them are ML.NET's own, which loads them again.</summary>
internal sealed class ArabicEntitiesTransformer(ITransformer steps, InputColumn input, bool canBeSaved) : ITransformer
{
    public bool IsRowToRowMapper => steps.IsRowToRowMapper;

    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema)
    {
        input.CheckIn(inputSchema);
        return steps.GetOutputSchema(inputSchema);
    }

    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema)
    {
        input.CheckIn(inputSchema);
        return steps.GetRowToRowMapper(inputSchema);
    }

    public IDataView Transform(IDataView data)
    {
        input.CheckIn(data.Schema);
        return steps.Transform(data);
    }

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        if (!canBeSaved)
        {
            throw new NotSupportedException(
                "ExtractArabicEntities was given an extractor of its own, which a saved pipeline cannot hold. Leave it out, " +
                "and the pipeline finds entities with EntityExtractor.Default wherever it is loaded.");
        }

        steps.Save(ctx);
    }
}
