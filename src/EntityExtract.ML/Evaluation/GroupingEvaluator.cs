using System.Collections.Immutable;
using EntityExtract.Documents;
using EntityExtract.Documents.Coreference;
using EntityExtract.ML.Data;
using EntityExtract.Text;

namespace EntityExtract.ML.Evaluation;

/// <summary>Scores the grouping of mentions against documents whose entities have a <see cref="LabelledEntity.Group"/>.</summary>
public static class GroupingEvaluator
{
    /// <summary>Groups the marked mentions: the score of the grouping alone.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Its score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">An entity other than a date has no group.</exception>
    public static BCubedScore ScoreMarked(LabelledDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new NormalizationBuffer();
        ImmutableArray<Entity> entities =
        [
            .. document.Entities.Select(entity =>
            {
                string text = document.Text.Substring(entity.Start, entity.Length);
                return new Entity
                {
                    Type = entity.Type,
                    Start = entity.Start,
                    Length = entity.Length,
                    Text = text,
                    Name = CanonicalName.Of(text, buffer),
                    Confidence = 1,
                    Source = EntitySource.Model,
                };
            }),
        ];
        return Score(document, MentionGrouping.Of(entities));
    }

    /// <summary>Finds the mentions and groups them: the score of both together.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extractor">What finds them.</param>
    /// <returns>Its score; a mention counts as found where type, start and length agree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An entity other than a date has no group.</exception>
    public static BCubedScore ScoreFound(LabelledDocument document, EntityExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(extractor);
        return Score(document, extractor.Extract(document.Text).Groups);
    }

    private static BCubedScore Score(LabelledDocument document, ImmutableArray<EntityGroup> groups) => BCubedScore.Of(
        document.Entities
            .Where(static entity => entity.Type != EntityType.Date)
            .GroupBy(entity => entity.Group ?? throw Ungrouped(document, entity), StringComparer.Ordinal)
            .Select(static group => group.Select(static entity => entity with { Group = null }).ToList()),
        groups.Select(static group => group.Mentions.Select(LabelledEntity.Of).ToList()));

    private static ArgumentException Ungrouped(LabelledDocument document, LabelledEntity entity) => new(
        $"Document '{document.Id}': the entity at {entity.Start} has no 'group'.", nameof(document));
}
