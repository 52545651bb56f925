using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Patterns;

/// <summary>
/// Reads the text of a pattern: parts with white space between them, each a word, a list in brackets, WORD, NUMBER or the tag of a type,
/// with a question mark where it may be absent; parentheses around the parts that are the entity.
/// </summary>
/// <param name="lists">Gives the phrases of a list by its name, for a pattern that stands in a line.</param>
internal sealed class PatternParser(Func<string, uint, PatternPhrases> lists)
{
    // A comma or a dash between two parts is worth a part.
    private readonly PhraseReader _word = new(takesMarks: true);
    private readonly List<PatternPart> _parts = [];
    private int _entityStart;
    private int _entityEnd;

    /// <summary>The parts of the pattern that was read last.</summary>
    public IReadOnlyList<PatternPart> Parts => _parts;

    /// <summary>Those of them that are the entity.</summary>
    public Range Entity => _entityStart < 0 ? .. : _entityStart.._entityEnd;

    /// <summary>Whether a text has a character in it that means something to patterns.</summary>
    public static bool HasSyntax(ReadOnlySpan<char> text) => text.ContainsAny("[]()?");

    /// <summary>Whether a text is the name of a list in brackets.</summary>
    public static bool IsList(ReadOnlySpan<char> text) => text is ['[', .., ']'] && IsListName(text[1..^1]);

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="line">Where it stands.</param>
    /// <returns>What is wrong with it, without a full stop, or null.</returns>
    public string? Read(ReadOnlySpan<char> pattern, uint line)
    {
        _parts.Clear();
        _entityStart = _entityEnd = -1;
        for (int i = 0; i < pattern.Length;)
        {
            int length = LengthOfPiece(pattern[i..]);
            string? reason = pattern[i] switch
            {
                '(' => Open(),
                ')' => Close(),
                _ when char.IsWhiteSpace(pattern[i]) => null,
                _ => ReadPart(pattern.Slice(i, length), line),
            };
            if (reason is not null) return reason;
            i += length;
        }

        return FindFault();
    }

    private static int LengthOfPiece(ReadOnlySpan<char> rest)
    {
        if (rest[0] is '(' or ')' || char.IsWhiteSpace(rest[0])) return 1;

        int length = 1;
        while (length < rest.Length && rest[length] is not ('(' or ')') && !char.IsWhiteSpace(rest[length])) length++;
        return length;
    }

    private string? Open()
    {
        if (_entityStart >= 0) return "the pattern has '(' twice";
        _entityStart = _parts.Count;
        return null;
    }

    private string? Close()
    {
        if (_entityStart < 0) return "the pattern has ')' without '('";
        if (_entityEnd >= 0) return "the pattern has ')' twice";
        _entityEnd = _parts.Count;
        return null;
    }

    private string? ReadPart(ReadOnlySpan<char> piece, uint line)
    {
        bool isOptional = piece[^1] == '?';
        ReadOnlySpan<char> text = isOptional ? piece[..^1] : piece;
        if (text.IsEmpty) return "there is no part before '?'";
        if (_parts.Count == PatternRule.MaximumParts) return $"the pattern has more than {PatternRule.MaximumParts} parts";
        if (IsList(text))
        {
            _parts.Add(new PatternPart(PatternPartKind.Phrase, isOptional, lists(text[1..^1].ToString(), line)));
            return null;
        }

        if (HasSyntax(text)) return $"'{piece}' is no part of a pattern";
        if (EntityTypes.TryParseTag(text, out EntityType type)) _parts.Add(new PatternPart(PatternPartKind.Entity, isOptional, Type: type));
        else if (text is "WORD") _parts.Add(new PatternPart(PatternPartKind.Word, isOptional));
        else if (text is "NUMBER") _parts.Add(new PatternPart(PatternPartKind.Number, isOptional));
        else return ReadWord(text, isOptional, line);
        return null;
    }

    private string? ReadWord(ReadOnlySpan<char> text, bool isOptional, uint line)
    {
        var phrases = new PatternPhrases();
        if ((_word.Read(text) ?? phrases.Add(_word, line)) is { } reason) return reason;

        phrases.Table.Trim();
        _parts.Add(new PatternPart(PatternPartKind.Phrase, isOptional, phrases));
        return null;
    }

    private string? FindFault()
    {
        if (_parts.Count == 0) return "the pattern is missing";
        if (_entityStart >= 0 && _entityEnd < 0) return "the pattern has '(' without ')'";

        (int start, int length) = Entity.GetOffsetAndLength(_parts.Count);
        if (length == 0) return "there is nothing between '(' and ')'";
        return _parts.GetRange(start, length).TrueForAll(static part => part.IsOptional)
            ? "every part of the entity may be absent"
            : null;
    }

    private static bool IsListName(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }

        return !name.IsEmpty;
    }
}
