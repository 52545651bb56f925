using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>The form of a name that a dictionary would list, from the form that stands in the text.</summary>
internal static class CanonicalName
{
    private static readonly ArabicNormalizer Clean = new(NormalizationSteps.Clean);

    /// <summary>
    /// Cleans a mention of tashkeel, tatweel, invisible characters and double white space, and undoes the merging of lam
    /// with the article: li-l-mahkama ad-duwaliyya, "for the international court", gives al-mahkama ad-duwaliyya.
    /// </summary>
    public static string Of(string mention)
    {
        string name = SingleSpaced(Clean.NormalizeToString(mention));
        return name.Length > 3 && name[0] == ArabicLetter.Lam && name[1] == ArabicLetter.Lam
            ? string.Concat([ArabicLetter.Alef, ArabicLetter.Lam], name.AsSpan(2))
            : name;
    }

    private static string SingleSpaced(string text)
    {
        bool needsWork = false;
        for (int i = 0; i < text.Length && !needsWork; i++)
        {
            needsWork = char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])));
        }

        return needsWork ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }
}
