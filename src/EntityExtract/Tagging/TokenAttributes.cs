using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>What the features of a token, and of its neighbours, are made from. Computed once for each token.</summary>
internal struct TokenAttributes
{
    /// <summary>Hash of the normalised word; of the pattern of digits for a number.</summary>
    public ulong Word;

    /// <summary>Hash of the word without the proclitic that it may begin with; equal to <see cref="Word"/> where there is none.</summary>
    public ulong Stem;

    /// <summary>Up to four first letters, first in the lowest 16 bits.</summary>
    public ulong FirstLetters;

    /// <summary>Up to four last letters, last in the lowest 16 bits.</summary>
    public ulong LastLetters;

    public WordCluster Cluster;

    /// <summary>The cluster of the stem; unknown where the word has no proclitic.</summary>
    public WordCluster StemCluster;

    public NameLikeness Likeness;

    /// <summary>The likeness of the stem; none where the word has no proclitic.</summary>
    public NameLikeness StemLikeness;

    /// <summary>Which lists have the token as a whole name, or at its beginning, inside or at its end.</summary>
    public ListMatches Lists;

    /// <summary>What the rest of the document says about the same word.</summary>
    public Evidence Evidence;

    /// <summary>The number of UTF-16 code units of the normalised token.</summary>
    public int Length;

    public TokenShape Shape;

    /// <summary>The letter of the proclitic that the word may begin with, or '\0'.</summary>
    public char Proclitic;

    public bool HasArticle;

    public bool InQuotes;

    public bool InBrackets;

    public readonly bool HasStem => Proclitic != '\0';
}

/// <summary>The outward form of a token.</summary>
internal enum TokenShape : byte
{
    Word,
    ShortWord,
    ForeignLower,
    ForeignCapitalised,
    ForeignUpper,
    OneDigit,
    TwoDigits,
    ThreeDigits,
    FourDigits,
    ManyDigits,
    DigitsWithSeparator,
    Punctuation,
    Symbol,
}

/// <summary>The matches of a token with name lists: for each position within the name, the lists.</summary>
internal struct ListMatches
{
    public NameLists Whole;
    public NameLists Begin;
    public NameLists Inside;
    public NameLists End;

    /// <summary>Lists that match only without the token's proclitic.</summary>
    public NameLists WithoutProclitic;

    /// <summary>Lists of which all matches here are common words too.</summary>
    public NameLists Ambiguous;

    public readonly NameLists Any => Whole | Begin | Inside | End;

    /// <summary>Lists in which a name ends here.</summary>
    public readonly NameLists Ends => Whole | End;
}
