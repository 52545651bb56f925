using System.Runtime.CompilerServices;
using EntityExtract.Dates;
using EntityExtract.Gazetteers;
using EntityExtract.Gazetteers.Phrases;
using EntityExtract.Patterns;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Documents;

/// <summary>
/// The attempt to match one pattern from one token on. From the left each part takes as many tokens as it can, and fewer only where the
/// parts behind it would not match. What failed is noted for each part and token, so that no pattern takes more steps than it has parts,
/// times <see cref="MaximumTokens"/>, times the lengths of a phrase.
/// </summary>
internal ref struct PatternAttempt
{
    /// <summary>Longer matches are not found.</summary>
    public const int MaximumTokens = 64;

    private readonly PatternRule _rule;
    private readonly AnalyzedDocument _document;
    private readonly int _first;
    private readonly List<Mention> _found;
    private Steps _steps;
    private Failures _failures;
    private int _end;

    public PatternAttempt(PatternRule rule, AnalyzedDocument document, int first, List<Mention> found)
    {
        _rule = rule;
        _document = document;
        _first = first;
        _found = found;
    }

    /// <summary>Tries it.</summary>
    public bool TryMatch(out PatternMatch match)
    {
        match = default;
        if (!MatchFrom(0, _first)) return false;

        Span<Step> entity = ((Span<Step>)_steps)[.._rule.Parts.Length][_rule.Entity];
        int start = -1;
        int end = 0;
        int endToken = 0;
        double confidence = 1;
        foreach (Step step in entity)
        {
            if (step.IsAbsent) continue;
            if (start < 0) start = step.Original.Start;
            end = step.Original.End;
            endToken = step.EndToken;
            if (step.Mention >= 0) confidence = Math.Min(confidence, _found[step.Mention].Confidence);
        }

        var span = OriginalSpan.Between(start, end);
        if (span.Length <= 0) return false;

        var mention = new Mention(_rule.Type, span, confidence, EntitySource.Pattern, DateOf(entity), new Listing(_rule));
        match = new PatternMatch(mention, _end - _first, endToken);
        return true;
    }

    // The value of a date that is the only one in a wider one.
    private readonly DateValue? DateOf(ReadOnlySpan<Step> entity)
    {
        if (_rule.Type != EntityType.Date) return null;

        DateValue? value = null;
        foreach (Step step in entity)
        {
            if (step.IsAbsent || step.Mention < 0 || _found[step.Mention].Date is not { } date) continue;
            if (value is not null) return null;
            value = date;
        }

        return value;
    }

    private bool MatchFrom(int part, int token)
    {
        int offset = token - _first;
        if (part == _rule.Parts.Length)
        {
            _end = token;
            return offset <= MaximumTokens;
        }

        if (offset >= MaximumTokens || ((_failures[part] >> offset) & 1) != 0) return false;
        if (IsReachable(token) && MatchPart(part, token)) return true;
        if (_rule.Parts[part].IsOptional && Take(part, Step.Absent, token)) return true;

        _failures[part] |= 1UL << offset;
        return false;
    }

    private readonly bool IsReachable(int token) =>
        token < _document.Tokens.Length && (token == _first || _document.IsOnLineOfPrevious(token));

    private bool MatchPart(int part, int token)
    {
        TokenKind kind = _document.Tokens[token].Kind;
        return _rule.Parts[part].Kind switch
        {
            PatternPartKind.Phrase => MatchPhrase(part, token),
            PatternPartKind.Entity => MatchEntity(part, token),
            PatternPartKind.Word => kind is TokenKind.Word or TokenKind.ForeignWord && TakeToken(part, token),
            _ => kind is TokenKind.Number && TakeToken(part, token),
        };
    }

    private bool MatchEntity(int part, int token)
    {
        OriginalSpan word = _document.Tokens[token].Original;
        int mention = FirstMentionFrom(word.Start);
        if (mention == _found.Count) return false;

        // Behind a proclitic an entity stands only at the beginning, like a name.
        OriginalSpan span = _found[mention].Original;
        if (span.Start >= (token == _first ? word.End : word.Start + 1) || _found[mention].Type != _rule.Parts[part].Type) return false;

        int end = token + 1;
        while (end < _document.Tokens.Length && _document.Tokens[end].Original.Start < span.End) end++;
        return Take(part, new Step(span, end, mention), end);
    }

    private bool MatchPhrase(int part, int token)
    {
        PhraseTable phrases = _rule.Parts[part].Phrases!.Table;
        ReadOnlySpan<char> text = _document.Text.Chars;
        Span<char> restored = stackalloc char[PhraseStarts.RestoredLength];
        Span<ulong> hashes = stackalloc ulong[PhraseReader.MaximumTokens];
        foreach (PhraseStarts start in new PhraseStarts(_document.Tokens[token], _document.Attributes[token], text, restored))
        {
            uint lengths = phrases.LengthsFrom(start.Hash);
            for (int count = _document.HashPhrases(token, start.Hash, lengths, hashes); count > 0; count--)
            {
                if ((lengths & (1u << (count - 1))) == 0) continue;

                ReadOnlySpan<Token> following = _document.Tokens.Slice(token + 1, count - 1);
                if (!phrases.TryFind(hashes[count - 1], start.Word, following, text, out _)) continue;

                int from = _document.Tokens[token].Normalized.Start + start.Skipped;
                OriginalSpan span = _document.Text.ToOriginal(
                    NormalizedSpan.Between(from, _document.Tokens[token + count - 1].Normalized.End));
                if (Take(part, new Step(span, token + count, Mention: -1), token + count)) return true;
            }

            // Proclitics stand before the first word of a pattern only.
            if (token > _first) break;
        }

        return false;
    }

    private bool TakeToken(int part, int token) =>
        Take(part, new Step(_document.Tokens[token].Original, token + 1, Mention: -1), token + 1);

    private bool Take(int part, Step step, int next)
    {
        bool isFound = step.IsAbsent || step.Mention >= 0;
        if ((!isFound && IsTaken(part, step.Original)) || !MatchFrom(part + 1, next)) return false;

        _steps[part] = step;
        return true;
    }

    private readonly int FirstMentionFrom(int start)
    {
        int low = 0;
        int high = _found.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_found[middle].Original.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Whether what a part would add to the entity is an entity already, which a pattern under the model leaves alone.
    private readonly bool IsTaken(int part, OriginalSpan span)
    {
        if (_rule.Priority != DictionaryPriority.UnderModel) return false;

        (int first, int count) = _rule.Entity.GetOffsetAndLength(_rule.Parts.Length);
        if (part < first || part >= first + count) return false;

        int next = FirstMentionFrom(span.Start);
        return (next > 0 && _found[next - 1].Original.End > span.Start)
            || (next < _found.Count && _found[next].Original.Start < span.End);
    }

    /// <summary>What a part matched.</summary>
    /// <param name="Original">Its run of the block; empty for a part that is absent.</param>
    /// <param name="EndToken">The token behind it.</param>
    /// <param name="Mention">The number of the entity found before that it is, or -1.</param>
    private readonly record struct Step(OriginalSpan Original, int EndToken, int Mention)
    {
        public static Step Absent => new(default, EndToken: -1, Mention: -1);

        public bool IsAbsent => EndToken < 0;
    }

    [InlineArray(PatternRule.MaximumParts)]
    private struct Steps
    {
        private Step _first;
    }

    // For each part, a bit for each offset from the first token where it and those behind it do not match.
    [InlineArray(PatternRule.MaximumParts)]
    private struct Failures
    {
        private ulong _first;
    }
}
