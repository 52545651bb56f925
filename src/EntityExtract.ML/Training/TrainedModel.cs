using EntityExtract.Tagging;
using Microsoft.ML;

namespace EntityExtract.ML.Training;

/// <summary>A trained model in both its forms: the ML.NET one and the compiled one.</summary>
internal sealed record TrainedModel(MLContext MLContext, ITransformer Transformer, DataViewSchema InputSchema, TaggerModel Compiled);
