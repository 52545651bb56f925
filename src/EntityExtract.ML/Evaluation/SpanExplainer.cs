using System.Collections.Immutable;
using EntityExtract.ML.Data;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Evaluation;

/// <summary>
/// Explains errors by the model: reads the document again and keeps what the features said before they were hashed. The
/// date grammar and the document pass decide after the model; where they did, the features may well speak for the marked
/// label. Not thread-safe.
/// </summary>
public sealed class SpanExplainer
{
    /// <summary>The number of features that an explanation names.</summary>
    public const int ContributionCount = 8;

    private readonly TaggerModel _model;
    private readonly TokenAnalyzer _analyzer;
    private readonly TaggingWorkspace _workspace;
    private readonly FeatureStatement[] _statements = new FeatureStatement[FeatureExtractor.MaximumCount];

    /// <summary>Explains what an extractor found.</summary>
    /// <param name="extractor">The extractor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> is null.</exception>
    public SpanExplainer(EntityExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        _model = extractor.Model;
        _analyzer = new TokenAnalyzer(_model.Lexicons);
        _workspace = new TaggingWorkspace(_model.Transitions);
    }

    /// <summary>Explains an error.</summary>
    /// <param name="error">The error.</param>
    /// <returns>For each token of either span whose two labels differ, why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public ImmutableArray<TokenExplanation> Explain(SpanError error)
    {
        ArgumentNullException.ThrowIfNull(error);

        LabelledDocument document = error.Document;
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(document.Text, _workspace.Normalization);
        AnalyzedDocument analyzed = _analyzer.Analyze(text, _workspace);
        byte[] gold = LabelsOf(document, error.Gold, analyzed.Tokens);
        byte[] predicted = LabelsOf(document, error.Predicted is null ? null : LabelledEntity.Of(error.Predicted), analyzed.Tokens);

        StatementText? statements = null;
        var explanations = ImmutableArray.CreateBuilder<TokenExplanation>();
        for (int first = 0; first < analyzed.Tokens.Length;)
        {
            Sentence sentence = analyzed.SentenceAt(first);
            for (int i = first; i < sentence.End; i++)
            {
                if (gold[i] == predicted[i]) continue;
                statements ??= StatementText.Of(analyzed);
                explanations.Add(Explain(document, analyzed, sentence, i, gold, predicted, statements));
            }

            first = sentence.End;
        }

        return explanations.DrainToImmutable();
    }

    private static byte[] LabelsOf(LabelledDocument document, LabelledEntity? span, ReadOnlySpan<Token> tokens) =>
        GoldLabels.Of(document with { Entities = span is null ? [] : [span.Value] }, tokens);

    private TokenExplanation Explain(
        LabelledDocument document,
        AnalyzedDocument analyzed,
        Sentence sentence,
        int token,
        byte[] gold,
        byte[] predicted,
        StatementText statements)
    {
        OriginalSpan place = analyzed.Tokens[token].Original;
        ImmutableArray<FeatureContribution> all = Weigh(analyzed, sentence, token, gold[token], predicted[token], statements);
        bool isFirst = token == sentence.FirstToken;
        double transition = Transition(predicted, token, isFirst) - Transition(gold, token, isFirst);
        return new TokenExplanation
        {
            Text = document.Text.Substring(place.Start, place.Length),
            Start = place.Start,
            GoldLabel = BioLabel.NameOf(gold[token]),
            PredictedLabel = BioLabel.NameOf(predicted[token]),
            Difference = all.Sum(static c => c.Difference)
                + _model.Weights.Biases[predicted[token]] - _model.Weights.Biases[gold[token]],
            TransitionDifference = double.IsFinite(transition) ? transition : null,
            Contributions = [.. all.OrderByDescending(static c => c.Difference).Take(ContributionCount)],
        };
    }

    private ImmutableArray<FeatureContribution> Weigh(
        AnalyzedDocument analyzed, Sentence sentence, int token, int gold, int predicted, StatementText statements)
    {
        var sink = new FeatureSink(_workspace.Features, _statements);
        FeatureExtractor.AddAll(
            ref sink, analyzed.Attributes.Slice(sentence.FirstToken, sentence.TokenCount), token - sentence.FirstToken);

        var all = ImmutableArray.CreateBuilder<FeatureContribution>(sink.Count);
        for (int i = 0; i < sink.Count; i++)
        {
            ReadOnlySpan<sbyte> row = _model.Weights.RowOf(_workspace.Features[i]);
            double scale = _model.Weights.Scale;
            all.Add(new FeatureContribution(statements.Describe(_statements[i]), scale * row[gold], scale * row[predicted]));
        }

        return all.DrainToImmutable();
    }

    private float Transition(byte[] labels, int token, bool isFirst) =>
        _model.Transitions.After(isFirst ? Transitions.SentenceStart : labels[token - 1])[labels[token]];
}
