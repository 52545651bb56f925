using System.Globalization;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>What a page says about an entity while the pointer rests on it.</summary>
internal static class EntityTitle
{
    private static readonly PageWords Words = PageWords.Arabic;

    // Arabic comma.
    private const string Comma = "\u060C ";

    public static string Of(Entity entity)
    {
        var parts = new List<string>
        {
            Words.Of(entity.Type).One,
            entity.Type == EntityType.Date ? OfDate(entity.Date) : DirectedText.Own(entity.Name),
        };
        if (entity.Id is not null) parts.Add(DirectedText.Own(entity.Id));
        parts.Add(entity.Source switch
        {
            EntitySource.Dictionary => Words.Dictionary,
            EntitySource.Pattern => Words.Pattern,
            _ => $"{Words.Confidence} {Percent(entity.Confidence)}",
        });
        return string.Join(Comma, parts);
    }

    /// <summary>The value of a date, and the days from which and to which it goes where the value does not show them.</summary>
    private static string OfDate(DateValue? date)
    {
        if (date is null) return Words.Unresolved;

        string value = DirectedText.LeftToRight(date.Edtf);
        if (date.Hijri is not null) value += $" ({DirectedText.LeftToRight(date.Hijri)} {Words.Hijri})";
        if (!date.Edtf.Contains('/', StringComparison.Ordinal) && date.Start is { } start && date.End is { } end && start != end)
            value += $"{Comma}{Words.From} {Day(start)} {Words.To} {Day(end)}";
        return date.IsApproximate ? $"{value}{Comma}{Words.Approximate}" : value;
    }

    private static string Day(DateOnly day) =>
        DirectedText.LeftToRight(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // Down, so that only what is certain is called 100%.
    private static string Percent(double confidence) => DirectedText.LeftToRight(
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(confidence * 100)}%"));
}
