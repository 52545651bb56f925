namespace EntityExtract.ML.Evaluation;

/// <summary>In what way marked and predicted spans disagree.</summary>
public enum SpanErrorKind
{
    /// <summary>A marked span that no predicted one stands for.</summary>
    Missed,

    /// <summary>A predicted span that stands for no marked one.</summary>
    Spurious,

    /// <summary>A predicted span that overlaps the marked one and has its type, but begins or ends elsewhere.</summary>
    Boundary,

    /// <summary>
    /// The two differ by one-letter proclitics at the beginning alone: wa-baghdad for baghdad, or ahran for wahran.
    /// </summary>
    Proclitic,

    /// <summary>A predicted span that overlaps the marked one and has another type, whatever its extent.</summary>
    Type,
}
