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
        string name = IsPlain(mention) ? mention : SingleSpaced(Clean.NormalizeToString(mention));
        return name.Length > 3 && name[0] == ArabicLetter.Lam && name[1] == ArabicLetter.Lam
            ? string.Concat([ArabicLetter.Alef, ArabicLetter.Lam], name.AsSpan(2))
            : name;
    }

    // Nearly all mentions are bare letters, digits and single spaces; there is nothing to clean, and no copy to make.
    private static bool IsPlain(string mention)
    {
        for (int i = 0; i < mention.Length; i++)
        {
            bool isPlain = mention[i] is (>= ArabicLetter.Hamza and <= '\u063A') // hamza .. ghain
                or (>= ArabicLetter.Feh and <= ArabicLetter.Yeh)
                || char.IsAsciiLetterOrDigit(mention[i])
                || (mention[i] == ' ' && i > 0 && mention[i - 1] != ' ');
            if (!isPlain) return false;
        }

        return true;
    }

    private static string SingleSpaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
