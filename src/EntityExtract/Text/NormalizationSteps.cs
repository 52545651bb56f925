namespace EntityExtract.Text;

/// <summary>
/// What <see cref="ArabicNormalizer"/> does to a text. Each step is one flag; presets combine them.
/// Whatever the steps, white space and newlines stay as they are.
/// </summary>
[Flags]
public enum NormalizationSteps
{
    /// <summary>The text as it is.</summary>
    None = 0,

    /// <summary>Removes short vowels, shadda, sukun, tanwin, the dagger alef and Quranic signs.</summary>
    RemoveTashkeel = 1 << 0,

    /// <summary>Removes tatweel (U+0640), the stroke that stretches a word.</summary>
    RemoveTatweel = 1 << 1,

    /// <summary>Removes bidirectional marks, zero-width characters, soft hyphens, variation selectors and byte order marks.</summary>
    RemoveInvisibles = 1 << 2,

    /// <summary>Turns presentation forms (U+FB50..U+FDFF, U+FE70..U+FEFF) into ordinary letters, ligatures into several.</summary>
    FoldPresentationForms = 1 << 3,

    /// <summary>Folds alef with hamza above or below, madda or wasla into plain alef.</summary>
    FoldAlef = 1 << 4,

    /// <summary>Folds alef maqsura (U+0649) into yeh (U+064A).</summary>
    FoldAlefMaqsura = 1 << 5,

    /// <summary>Folds teh marbuta (U+0629) into heh (U+0647).</summary>
    FoldTehMarbuta = 1 << 6,

    /// <summary>Folds waw and yeh with hamza (U+0624, U+0626) into the bare letters.</summary>
    FoldHamzaCarriers = 1 << 7,

    /// <summary>Folds Persian, Urdu and Maghrebi letters into the nearest Arabic ones.</summary>
    FoldPersianLetters = 1 << 8,

    /// <summary>Folds Arabic-Indic and Persian digits into '0' to '9'.</summary>
    FoldDigits = 1 << 9,

    /// <summary>Preset: what a reader does not see or miss. The words stay spelled as they were.</summary>
    Clean = RemoveTashkeel | RemoveTatweel | RemoveInvisibles | FoldPresentationForms,

    /// <summary>
    /// Preset: what the tagger reads. Alef maqsura, teh marbuta and hamza carriers stay, because they tell words apart:
    /// the name Ali (U+0639 U+0644 U+064A) from the preposition "on" (U+0639 U+0644 U+0649).
    /// </summary>
    Tagging = Clean | FoldAlef | FoldPersianLetters | FoldDigits,

    /// <summary>Preset: every step, for matching that forgives all common spelling variation.</summary>
    Search = Tagging | FoldAlefMaqsura | FoldTehMarbuta | FoldHamzaCarriers,
}
