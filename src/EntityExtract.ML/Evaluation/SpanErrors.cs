using System.Collections.Immutable;
using EntityExtract.ML.Data;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Evaluation;

/// <summary>
/// Finds and names the disagreements behind the scores. Spans that agree are no error. Of the others, each marked span is
/// paired with at most one predicted span that overlaps it: first those of one type, then those with more in common, then
/// those further left. A pair is one error; what is left over was missed or is spurious. So every false negative stands in
/// one error and every false positive in one.
/// </summary>
public static class SpanErrors
{
    /// <summary>Finds the errors of one document.</summary>
    /// <param name="document">The document with its marked spans.</param>
    /// <param name="predicted">The predicted spans.</param>
    /// <returns>The errors, by their offsets.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<SpanError> Find(LabelledDocument document, IEnumerable<Entity> predicted)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(predicted);

        Entity[] allFound = [.. predicted.DistinctBy(LabelledEntity.Of)];
        HashSet<LabelledEntity> found = [.. allFound.Select(LabelledEntity.Of)];
        HashSet<LabelledEntity> marked = [.. document.Entities];
        List<LabelledEntity> missed = [.. marked.Where(gold => !found.Contains(gold))];
        List<Entity> spurious = [.. allFound.Where(entity => !marked.Contains(LabelledEntity.Of(entity)))];

        var errors = new List<SpanError>();
        foreach ((LabelledEntity gold, Entity entity) in Overlapping(missed, spurious))
        {
            if (!missed.Contains(gold) || !spurious.Contains(entity)) continue;
            missed.Remove(gold);
            spurious.Remove(entity);
            errors.Add(ErrorOf(KindOf(document.Text, gold, entity), document, gold, entity));
        }

        errors.AddRange(missed.Select(gold => ErrorOf(SpanErrorKind.Missed, document, gold, null)));
        errors.AddRange(spurious.Select(entity => ErrorOf(SpanErrorKind.Spurious, document, null, entity)));
        return [.. errors.OrderBy(static e => e.Start).ThenBy(static e => e.End).ThenBy(static e => e.Kind)];
    }

    private static SpanError ErrorOf(SpanErrorKind kind, LabelledDocument document, LabelledEntity? gold, Entity? predicted) =>
        new() { Kind = kind, Document = document, Gold = gold, Predicted = predicted };

    private static IEnumerable<(LabelledEntity Gold, Entity Predicted)> Overlapping(
        List<LabelledEntity> missed, List<Entity> spurious) =>
        from gold in missed.ToArray()
        from entity in spurious.ToArray()
        let common = Math.Min(gold.End, entity.End) - Math.Max(gold.Start, entity.Start)
        where common > 0
        orderby gold.Type == entity.Type descending, common descending, gold.Start, entity.Start
        select (gold, entity);

    private static SpanErrorKind KindOf(string text, LabelledEntity gold, Entity predicted)
    {
        if (gold.Type != predicted.Type) return SpanErrorKind.Type;
        return gold.End == predicted.End && AreProclitics(text.AsSpan()[Between(gold.Start, predicted.Start)])
            ? SpanErrorKind.Proclitic
            : SpanErrorKind.Boundary;
    }

    private static Range Between(int a, int b) => Math.Min(a, b)..Math.Max(a, b);

    // One or two of them, as in wa-bi-; vowel marks and tatweel may stand between.
    private static bool AreProclitics(ReadOnlySpan<char> run)
    {
        int letters = 0;
        foreach (char c in run)
        {
            if (Proclitics.IsProclitic(c)) letters++;
            else if (c != ArabicLetter.Tatweel && !Tashkeel.Contains(c)) return false;
        }

        return letters is 1 or 2;
    }
}
