using EntityExtract.Tokenization;

namespace EntityExtract.Gazetteers.Phrases;

/// <summary>
/// Names by their normalised tokens, each with a tag of four bits, the number of the line that it came from, and texts that
/// are optional. It grows while it is loaded, by one thread; from then on it is only read, by any number of threads.
/// </summary>
/// <remarks>
/// <para>
/// A first word leads to the lengths, in tokens, of the names that begin with it: one look-up, which says no to nearly every
/// token of a text. For the others the hash of each possible length is looked up, and the name found is compared letter by
/// letter with the text, so that names with the same hash are never taken for each other.
/// </para>
/// <para>
/// A name is a record of characters in a <see cref="TextPool"/>: tag and flags; the line, in two; the length of the key and
/// the key; and for each flag the length of a text and the text. With 8 bytes for its hash that is 90 bytes for a name of 20
/// letters with an id, where an object with its strings would take 250.
/// </para>
/// </remarks>
internal sealed class PhraseTable
{
    private const int KeyOffset = 4;
    private const int HasNameFlag = 1 << 4;
    private const int HasIdFlag = 1 << 5;
    private const int TagMask = HasNameFlag - 1;

    private readonly HashSlots _lengths = new();
    private readonly HashSlots _names = new();
    private readonly TextPool _texts = new();

    /// <summary>The number of different names.</summary>
    public int Count { get; private set; }

    /// <summary>The lengths of the names that begin with a word: bit n - 1 for those of n tokens. It may have a bit too many.</summary>
    /// <param name="firstWord">The <see cref="WordHash"/> of the word.</param>
    public uint LengthsFrom(ulong firstWord) => _lengths.FindFirst(firstWord);

    /// <summary>Finds the name that stands in a text.</summary>
    /// <param name="hash">The hash of its tokens.</param>
    /// <param name="firstWord">The first token as normalised, or the part of it that is meant.</param>
    /// <param name="following">The other tokens.</param>
    /// <param name="text">The normalised text that these tokens are of.</param>
    /// <param name="record">The name.</param>
    public bool TryFind(
        ulong hash, ReadOnlySpan<char> firstWord, ReadOnlySpan<Token> following, ReadOnlySpan<char> text, out uint record)
    {
        int slot = _names.FirstSlot(hash);
        for (uint found; (found = _names.FindNext(hash, ref slot)) != 0;)
        {
            record = found - 1;
            if (IsKey(KeyOf(record), firstWord, following, text)) return true;
        }

        record = 0;
        return false;
    }

    /// <summary>Finds a name by what a reader made of it.</summary>
    public bool TryFind(PhraseReader phrase, out uint record) => TryFind(phrase.Hash, phrase.Key, [], [], out record);

    /// <summary>Adds a name that is not there yet.</summary>
    /// <param name="phrase">The name.</param>
    /// <param name="tag">Its tag, from 0 to 15.</param>
    /// <param name="line">Where it stands, from 1.</param>
    /// <param name="name">How it is shown; empty for its key.</param>
    /// <param name="id">Its id, or empty.</param>
    /// <returns>What is wrong, without a full stop, or null.</returns>
    public string? Add(PhraseReader phrase, int tag, uint line, ReadOnlySpan<char> name, ReadOnlySpan<char> id)
    {
        if (_texts.IsFull) return "there is no room for more than 4 billion characters of names";

        ReadOnlySpan<char> key = phrase.Key;
        int nameLength = name.IsEmpty ? 0 : name.Length + 1;
        int idLength = id.IsEmpty ? 0 : id.Length + 1;
        uint record = _texts.Reserve(KeyOffset + key.Length + nameLength + idLength, out Span<char> text);
        int flags = (name.IsEmpty ? 0 : HasNameFlag) | (id.IsEmpty ? 0 : HasIdFlag);
        text[0] = (char)(tag | flags);
        text[1] = (char)(line >> 16);
        text[2] = (char)line;
        text[3] = (char)key.Length;
        key.CopyTo(text[KeyOffset..]);
        WriteText(name, text[(KeyOffset + key.Length)..]);
        WriteText(id, text[(KeyOffset + key.Length + nameLength)..]);

        _names.Add(phrase.Hash, record + 1);
        _lengths.Include(phrase.FirstWord, 1u << (phrase.TokenCount - 1));
        Count++;
        return null;
    }

    /// <summary>Sets bits of the tag of a name.</summary>
    public void IncludeTag(uint record, int tag) => _texts.At(record) |= (char)(tag & TagMask);

    public int TagOf(uint record) => _texts.From(record)[0] & TagMask;

    public uint LineOf(uint record)
    {
        ReadOnlySpan<char> text = _texts.From(record);
        return ((uint)text[1] << 16) | text[2];
    }

    /// <summary>How a name is shown: as it was added, or its key.</summary>
    public ReadOnlySpan<char> NameOf(uint record)
    {
        ReadOnlySpan<char> text = _texts.From(record);
        return (text[0] & HasNameFlag) == 0 ? KeyOf(record) : ReadText(text[(KeyOffset + text[3])..]);
    }

    /// <summary>The id of a name, or empty.</summary>
    public ReadOnlySpan<char> IdOf(uint record)
    {
        ReadOnlySpan<char> text = _texts.From(record);
        if ((text[0] & HasIdFlag) == 0) return default;

        ReadOnlySpan<char> rest = text[(KeyOffset + text[3])..];
        return ReadText((text[0] & HasNameFlag) == 0 ? rest : rest[(1 + rest[0])..]);
    }

    /// <summary>Gives back the room that loading left over.</summary>
    public void Trim() => _texts.Trim();

    private ReadOnlySpan<char> KeyOf(uint record)
    {
        ReadOnlySpan<char> text = _texts.From(record);
        return text.Slice(KeyOffset, text[3]);
    }

    private static bool IsKey(
        ReadOnlySpan<char> key, ReadOnlySpan<char> firstWord, ReadOnlySpan<Token> following, ReadOnlySpan<char> text)
    {
        if (!key.StartsWith(firstWord)) return false;

        key = key[firstWord.Length..];
        foreach (Token token in following)
        {
            ReadOnlySpan<char> word = token.Normalized.Slice(text);
            if (key.Length <= word.Length || key[0] != ' ' || !key[1..].StartsWith(word)) return false;
            key = key[(1 + word.Length)..];
        }

        return key.IsEmpty;
    }

    private static void WriteText(ReadOnlySpan<char> text, Span<char> place)
    {
        if (text.IsEmpty) return;
        place[0] = (char)text.Length;
        text.CopyTo(place[1..]);
    }

    private static ReadOnlySpan<char> ReadText(ReadOnlySpan<char> place) => place.Slice(1, place[0]);
}
