using System.Text.Json.Serialization;

namespace EntityExtract.Models;

/// <summary>The contents of manifest.json: what a model folder holds and where it comes from.</summary>
internal sealed record ModelManifest
{
    /// <summary>The version of this layout and of the features; a reader takes only its own.</summary>
    public const int CurrentSchemaVersion = 1;

    public const string FileName = "manifest.json";

    /// <summary>What <see cref="Digest"/> holds while the digest is computed.</summary>
    public const string DigestPlaceholder = "0000000000000000000000000000000000000000000000000000000000000000";

    public required int SchemaVersion { get; init; }

    /// <summary>SHA-256, in lower-case hexadecimal, of this file with <see cref="DigestPlaceholder"/> in this place.</summary>
    public required string Digest { get; init; }

    public required string Name { get; init; }

    /// <summary>The labels in the order of the weights.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<ModelFile> Files { get; init; }

    public required IReadOnlyList<TrainingSource> TrainingData { get; init; }

    public required TrainingSettings Settings { get; init; }

    /// <summary>Scores on held-out documents, in per cent; the groups are "all", types and sources.</summary>
    public required IReadOnlyList<ModelScore> Scores { get; init; }
}

/// <summary>A file of a model folder.</summary>
internal sealed record ModelFile(string Name, long Length, string Sha256);

/// <summary>A body of labelled documents that a model was trained on.</summary>
internal sealed record TrainingSource(string Source, string Licence, int Documents, int Tokens, int Entities);

/// <summary>How a model was trained.</summary>
internal sealed record TrainingSettings(
    int Seed,
    double L1Regularization,
    double L2Regularization,
    int Iterations,
    double TransitionWeight,
    int Epochs,
    int Runs,
    double LearningRate,
    double InitialSquares,
    int MaximumFeatures);

/// <summary>Span-exact scores in per cent on one group of held-out documents.</summary>
internal sealed record ModelScore(string Group, double Precision, double Recall, double F1, int GoldSpans);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ModelManifest))]
internal sealed partial class ModelManifestJson : JsonSerializerContext;
