using EntityExtract.Text;
using static EntityExtract.Text.ArabicLetter;

namespace EntityExtract.Documents.Coreference;

/// <summary>What the spellings of one name have in common.</summary>
internal static class NameFolding
{
    // Fewer consonants than this, and different names agree: Salim, Salem, Salma.
    private const int MinimumConsonants = 4;
    private const char Teh = '\u062A';
    private const char Tah = '\u0637';
    private const char Ghain = '\u063A';

    private static readonly ArabicNormalizer Folder = new(NormalizationSteps.Search);

    /// <summary>The words of a name with letters folded that writers exchange, hamza left out.</summary>
    public static string[] Words(string name)
    {
        string folded = Folder.NormalizeToString(name).Replace(Hamza.ToString(), "", StringComparison.Ordinal);
        string[] words = folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [name] : words;
    }

    /// <summary>Words written as one, since writers part compounds or not: Khan Yunis.</summary>
    public static string Joined(ReadOnlySpan<string> words) => string.Concat(words);

    /// <summary>
    /// The parts of a name of a person: Abd, Abu, Ibn are one part with the next word, Allah and ad-Din one with the word
    /// before.
    /// </summary>
    public static string[] Parts(ReadOnlySpan<string> words)
    {
        var parts = new List<string>(words.Length);
        bool isOpen = false;
        foreach (string word in words)
        {
            if (parts.Count > 0 && (isOpen || NameHeads.EndsPart(word))) parts[^1] += word;
            else parts.Add(word);
            isOpen = NameHeads.BeginsPart(word);
        }

        return [.. parts];
    }

    /// <summary>
    /// A word of a name by its sound: g as ghain or jeem, t as teh or tah, and without long vowels where the consonants are
    /// enough to tell it by.
    /// </summary>
    public static string Sound(string word)
    {
        Span<char> all = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        Span<char> consonants = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        int count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i] switch { Ghain => Jeem, Tah => Teh, _ => word[i] };
            all[i] = c;
            if (i == 0 || c is not (Alef or Waw or Yeh)) consonants[count++] = c;
        }

        int counted = HasArticle(word) ? count - 2 : count;
        return (counted >= MinimumConsonants ? consonants[..count] : all).ToString();
    }

    /// <summary>A word of a name of a place: without the last letter where that is heh or alef (Suriya).</summary>
    public static string PlaceStem(string word)
    {
        string sound = Sound(word);
        return sound.Length > 3 && sound[^1] is Heh or Alef ? sound[..^1] : sound;
    }

    /// <summary>A word of a name of an organization: without article, attached lam, and the endings of adjectives.</summary>
    public static string Stem(string word)
    {
        string stem = WithoutArticle(word);
        if (stem.Length > 4 && stem[0] == Lam) stem = stem[1..];
        if (stem.Length > 4 && stem[^2] == Yeh && stem[^1] is Heh or Alef) return Sound(stem[..^2]);
        return Sound(stem.Length > 3 && stem[^1] is Yeh or Heh or Alef ? stem[..^1] : stem);
    }

    /// <summary>True for a word that begins with the article.</summary>
    public static bool HasArticle(string word) => word.Length > 3 && word[0] == Alef && word[1] == Lam;

    /// <summary>A word without the article, be it merged with lam or not.</summary>
    public static string WithoutArticle(string word) =>
        HasArticle(word) || (word.Length > 3 && word[0] == Lam && word[1] == Lam) ? word[2..] : word;

    /// <summary>The two or more words at the beginning, and the two or more at the end, that are not the whole.</summary>
    public static IEnumerable<string> Runs(string[] words)
    {
        // Longer names than this are lists; what they are short for is not worth a square of their length.
        if (words.Length > 12) yield break;
        for (int length = 2; length < words.Length; length++)
        {
            yield return string.Join(' ', words, 0, length);
            yield return string.Join(' ', words, words.Length - length, length);
        }
    }
}
