using System.Collections.Immutable;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Output;

/// <summary>An error, and why the model made it.</summary>
internal readonly record struct ExplainedError(SpanError Error, ImmutableArray<TokenExplanation> Tokens);
