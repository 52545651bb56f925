namespace EntityExtract.Dates.Vocabulary;

/// <summary>What is peculiar about a word of the vocabulary.</summary>
internal enum DateWordTraits
{
    None,

    /// <summary>Also a common word or a name: it takes company to be a date.</summary>
    Ambiguous,
}

/// <summary>A word that dates are made of.</summary>
/// <param name="Spelling">The word after every fold of the normaliser: without hamza, with heh for teh marbuta.</param>
/// <param name="Kind">The part that it plays in the grammar.</param>
/// <param name="Value">Its number, or the member of the enumeration that its kind takes.</param>
/// <param name="Traits">What is peculiar about it.</param>
internal readonly record struct DateEntry(
    string Spelling, DateWordKind Kind, int Value, DateWordTraits Traits = DateWordTraits.None);
