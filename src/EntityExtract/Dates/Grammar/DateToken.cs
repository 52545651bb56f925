using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

/// <summary>The proclitics that were taken off a word before it was found in the vocabulary.</summary>
internal enum DateProclitic : byte
{
    None,

    /// <summary>Waw or feh, "and".</summary>
    And,

    /// <summary>Beh, kaf: "in", "like".</summary>
    In,

    /// <summary>Lam, "for"; the word may have had an article that merged with it.</summary>
    For,

    /// <summary>Waw or feh before beh, kaf or lam.</summary>
    AndIn,
}

/// <summary>A token as the grammar sees it.</summary>
internal struct DateToken
{
    /// <summary>The part that it plays.</summary>
    public DateWordKind Kind;

    /// <summary>What was taken off before it.</summary>
    public DateProclitic Proclitic;

    /// <summary>Whether the word is ambiguous.</summary>
    public bool IsAmbiguous;

    /// <summary>Whether a line ends before it, which no date crosses.</summary>
    public bool StartsLine;

    /// <summary>Whether it touches the token before it.</summary>
    public bool IsGlued;

    /// <summary>The offset in the normalised text of its first character after the proclitics.</summary>
    public int Start;

    /// <summary>The offset in the normalised text after its last character.</summary>
    public int End;

    /// <summary>The value of the word, or the number that digits write (-1 where they are too many).</summary>
    public int Value;

    /// <summary>How many digits a number has.</summary>
    public int DigitCount;
}
