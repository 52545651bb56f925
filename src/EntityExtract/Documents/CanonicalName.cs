using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>The form of a name that a dictionary would list, from the form that stands in the text.</summary>
internal static class CanonicalName
{
    private static readonly ArabicNormalizer Cleaner = new(NormalizationSteps.Clean);

    /// <summary>
    /// Cleans a mention of tashkeel, tatweel, invisible characters and double white space, and undoes the merging of lam
    /// with the article: li-l-mahkama ad-duwaliyya, "for the international court", gives al-mahkama ad-duwaliyya.
    /// </summary>
    /// <param name="mention">The mention as it stands in the text.</param>
    /// <param name="buffer">The memory to clean it in.</param>
    /// <returns>The name: the mention itself where the two are the same.</returns>
    public static string Of(string mention, NormalizationBuffer buffer)
    {
        ReadOnlySpan<char> name = Clean(mention, buffer);
        if (name.Length > 3 && name[0] == ArabicLetter.Lam && name[1] == ArabicLetter.Lam)
            return string.Concat([ArabicLetter.Alef, ArabicLetter.Lam], name[2..]);
        return name.SequenceEqual(mention) ? mention : name.ToString();
    }

    /// <summary>Cleans a name of tashkeel, tatweel, invisible characters and double white space.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">The memory to clean it in, which the result may be a view of.</param>
    /// <returns>The clean name.</returns>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> name, NormalizationBuffer buffer) =>
        IsPlain(name) ? name : SingleSpaced(name, buffer);

    // Nearly all mentions are bare letters, digits and single spaces; there is nothing to clean, and no copy to make.
    private static bool IsPlain(ReadOnlySpan<char> mention)
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

    // In place, since the cleaned mention is only getting shorter.
    private static ReadOnlySpan<char> SingleSpaced(ReadOnlySpan<char> mention, NormalizationBuffer buffer)
    {
        int cleanLength = Cleaner.Normalize(mention, buffer).Length;
        Span<char> chars = buffer.Output.Chars;
        int length = 0;
        bool isAfterSpace = false;
        for (int i = 0; i < cleanLength; i++)
        {
            if (char.IsWhiteSpace(chars[i]))
            {
                isAfterSpace = length > 0;
                continue;
            }

            if (isAfterSpace) chars[length++] = ' ';
            isAfterSpace = false;
            chars[length++] = chars[i];
        }

        return chars[..length];
    }
}
