namespace EntityExtract.Tagging;

/// <summary>
/// The labels of the sequence model: O outside, and for each type B (begins here), P (begins here after a proclitic,
/// which stays outside: wa-baghdad) and I (goes on). P makes the cut of proclitics part of what the model learns.
/// </summary>
internal static class BioLabel
{
    public const int Outside = 0;
    public const int TypeCount = 4;
    public const int Count = 1 + (3 * TypeCount);

    private enum Position
    {
        Begin,
        AfterProclitic,
        Inside,
    }

    public static int Begin(EntityType type) => Of(type, Position.Begin);

    public static int BeginAfterProclitic(EntityType type) => Of(type, Position.AfterProclitic);

    public static int Inside(EntityType type) => Of(type, Position.Inside);

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 3);

    public static bool IsInside(int label) => label != Outside && PositionOf(label) == Position.Inside;

    public static bool IsBeginAfterProclitic(int label) => label != Outside && PositionOf(label) == Position.AfterProclitic;

    /// <summary>False for an I that nothing of its type stands before.</summary>
    public static bool CanFollow(int previous, int label) =>
        !IsInside(label) || (previous != Outside && TypeOf(previous) == TypeOf(label));

    /// <summary>The name of a label in manifests and CoNLL files: O, B-PERSON, P-PERSON, I-PERSON.</summary>
    public static string NameOf(int label)
    {
        if (label == Outside) return "O";
        char position = PositionOf(label) switch
        {
            Position.Begin => 'B',
            Position.AfterProclitic => 'P',
            _ => 'I',
        };
        return $"{position}-{TypeOf(label).ToString().ToUpperInvariant()}";
    }

    private static int Of(EntityType type, Position position) => 1 + (3 * (int)type) + (int)position;

    private static Position PositionOf(int label) => (Position)((label - 1) % 3);
}
