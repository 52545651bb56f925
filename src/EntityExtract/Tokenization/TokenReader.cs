using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Tokenization;

/// <summary>Reads the tokens of a normalised text, many at a time: the fast way, which <see cref="TokenEnumerator"/> wraps.</summary>
internal ref struct TokenReader
{
    // The lowest bits of the class of the first character.
    private const int KindBits = 7;

    private readonly NormalizedText _text;

    // The borders that are found and still to come, one bit for each place from _from on.
    private TokenBorders _borders;
    private ulong _firsts;
    private ulong _ends;
    private int _from;

    // From the places of the window to those of the original, if it is the same distance for all of them.
    private int _distance;
    private bool _isUnchanged;

    // Where the next token begins, if that is found, and where the last one ended.
    private int _nextStart;
    private int _lastEnd;

    // Where the next borders are looked for, and how far tokens are walked over instead.
    private int _next;
    private int _walkEnd;

    public TokenReader(NormalizedText text)
        : this(text, ClassMasks.IsSupported ? 0 : int.MaxValue)
    {
    }

    /// <summary>Walks over as much of the text as is said one token after the other, which finds the same tokens.</summary>
    public TokenReader(NormalizedText text, int walkEnd)
    {
        _text = text;
        _walkEnd = walkEnd;
    }

    /// <summary>Reads tokens until there is no more room or no more text.</summary>
    /// <param name="tokens">Where they go.</param>
    /// <returns>The number of tokens read; zero at the end of the text.</returns>
    public int Read(scoped Span<Token> tokens)
    {
        int count = 0;
        while (count < tokens.Length)
        {
            if (_ends != 0 || (_lastEnd >= _walkEnd && _next < _text.Starts.Length))
            {
                int read = ReadWindows(tokens[count..], out bool isRough);
                if (isRough) Smooth(tokens.Slice(count, read));
                count += read;
            }
            else if (_lastEnd < _walkEnd && Walk(out Token token))
            {
                tokens[count++] = token;
            }
            else
            {
                break;
            }
        }

        return count;
    }

    private bool Walk(out Token token)
    {
        var walk = new TokenWalk(_text);
        int start = walk.FirstVisible(_lastEnd);
        if (start < 0)
        {
            token = default;
            return false;
        }

        int end = walk.EndOf(start);
        var span = NormalizedSpan.Between(start, end);
        token = new Token(walk.KindOf(start), span, _text.ToOriginal(span));
        _lastEnd = end;
        _next = end;
        _borders = default;
        _distance = token.Original.End - end;
        return true;
    }

    /// <summary>Reads tokens as long as their borders are clear.</summary>
    /// <remarks>Calls nothing, so that what it works with stays in registers.</remarks>
    /// <param name="tokens">Where they go.</param>
    /// <param name="isRough">Whether a token may reach too far in the original.</param>
    /// <returns>The number of tokens read.</returns>
    [MethodImpl(HotLoop.Options)]
    private int ReadWindows(scoped Span<Token> tokens, out bool isRough)
    {
        // The places found in a window are inside the text, so that they need no second check.
        ref CharacterClass classes = ref MemoryMarshal.GetReference(_text.Classes);
        ref int starts = ref MemoryMarshal.GetReference(_text.Starts);
        ReadOnlySpan<char> original = _text.Original;
        ref Token token = ref MemoryMarshal.GetReference(tokens);
        int room = tokens.Length;
        bool rough = false;

        while (room > 0)
        {
            if (_ends == 0)
            {
                if (_next >= _text.Starts.Length || _lastEnd < _walkEnd) break;
                if (!OpenWindow()) continue;
            }

            ulong firsts = _firsts;
            ulong ends = _ends;
            int count = Math.Min(room, BitOperations.PopCount(ends));
            room -= count;

            // Places are counted from the beginning of the window on; a token that is open from before begins below it.
            ref CharacterClass windowClasses = ref Unsafe.Add(ref classes, _from);
            long start = _nextStart - _from;
            if (_isUnchanged)
            {
                long from = _from;
                long originalFrom = from + _distance;
                do
                {
                    long end = LowestBit(ends);
                    long span = ((end - start) << 32) + start;
                    Write(ref token, Unsafe.Add(ref windowClasses, (nint)start), span + from, span + originalFrom);
                    token = ref Unsafe.Add(ref token, 1);
                    start = LowestBit(firsts);
                    ends &= ends - 1;
                    firsts &= firsts - 1;
                }
                while (--count != 0);
            }
            else
            {
                ref int windowStarts = ref Unsafe.Add(ref starts, _from);
                do
                {
                    long end = LowestBit(ends);
                    long originalStart = Unsafe.Add(ref windowStarts, (nint)start);
                    long originalEnd = Unsafe.Add(ref windowStarts, (nint)end);
                    int last = Unsafe.Add(ref windowStarts, (nint)end - 1);
                    rough |= originalEnd != last + 1
                        && (originalEnd <= last || !Invisibles.IsArabicLetterOrMark(original[(int)originalEnd - 1]));
                    Write(
                        ref token,
                        Unsafe.Add(ref windowClasses, (nint)start),
                        ((end - start) << 32) + start + _from,
                        ((originalEnd - originalStart) << 32) + originalStart);
                    token = ref Unsafe.Add(ref token, 1);
                    start = LowestBit(firsts);
                    ends &= ends - 1;
                    firsts &= firsts - 1;
                }
                while (--count != 0);
            }

            _firsts = firsts;
            _ends = ends;
            _nextStart = (int)start + _from;
        }

        isRough = rough;
        return tokens.Length - room;
    }

    // As unsigned, so that the compiler need not extend the sign that it does not have.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long LowestBit(ulong bits) => (uint)BitOperations.TrailingZeroCount(bits);

    /// <summary>Finds the borders of the next window.</summary>
    /// <returns>Whether a token ends in it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool OpenWindow()
    {
        int from = _next;
        bool isOpen = _borders.IsOpen;
        _walkEnd = from + _borders.Find(_text.Classes, from, out ulong firsts, out ulong ends);
        if (!isOpen)
        {
            _nextStart = from + BitOperations.TrailingZeroCount(firsts);
            firsts &= firsts - 1;
        }

        // Where nothing was removed from the window before up to the last place that a token ends at, one distance leads
        // from all places to the original ones. It holds for four windows of news in five.
        int last = Math.Min(from + TokenBorders.Length - 1, _text.Length);
        int distance = _text.Starts[last] - last;
        _isUnchanged = distance == _distance && !_text.HasLigatures
            && (!isOpen || _text.Starts[_nextStart] - _nextStart == distance);
        _distance = distance;

        _from = from;
        _next = from + TokenBorders.Length;
        _firsts = firsts;
        _ends = ends;
        if (ends == 0) return false;

        _lastEnd = from + BitOperations.Log2(ends);
        return true;
    }

    /// <summary>Gives tokens the ends that removed marks behind them and ligatures leave them.</summary>
    private readonly void Smooth(scoped Span<Token> tokens)
    {
        ReadOnlySpan<int> starts = _text.Starts;
        foreach (ref Token token in tokens)
        {
            int end = token.Normalized.End;
            if (starts[end] == starts[end - 1] + 1) continue;

            token = token with
            {
                Original = OriginalSpan.Between(token.Original.Start, _text.ToOriginalEnd(end)),
            };
        }
    }

    // Three stores in place of five. TokenLayoutTests holds the token to its layout.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref Token token, CharacterClass first, long normalized, long original)
    {
        int kind = (int)first & KindBits;
        if (BitConverter.IsLittleEndian)
        {
            ref byte bytes = ref Unsafe.As<Token, byte>(ref token);
            Unsafe.WriteUnaligned(ref bytes, kind);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, sizeof(int)), normalized);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, sizeof(int) + sizeof(long)), original);
        }
        else
        {
            token = new Token(
                (TokenKind)kind,
                new NormalizedSpan((int)normalized, (int)(normalized >> 32)),
                new OriginalSpan((int)original, (int)(original >> 32)));
        }
    }
}
