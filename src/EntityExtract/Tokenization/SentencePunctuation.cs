using System.Globalization;

namespace EntityExtract.Tokenization;

/// <summary>What a punctuation mark means to the sentence splitter.</summary>
internal enum SentenceMark : byte
{
    None,

    /// <summary>Ends a sentence.</summary>
    Stop,

    /// <summary>Tells, after a stop, that the sentence goes on all the same.</summary>
    Continuation,

    OpeningBracket,
    ClosingBracket,
    OpeningQuote,
    ClosingQuote,

    /// <summary>A quote that opens and closes: only its place tells which.</summary>
    StraightQuote,
}

/// <summary>The characters that the sentence splitter looks for.</summary>
internal static class SentencePunctuation
{
    public const char FullStop = '.';

    public static SentenceMark Of(char c) => c switch
    {
        FullStop or '!' or '?'
            or '\u061F' // Arabic question mark
            or '\u061B' // Arabic semicolon
            or '\u061D' // Arabic end of text mark
            or '\u061E' // Arabic triple dot punctuation mark
            or '\u06D4' // Arabic full stop (Urdu)
            or '\u2026' // horizontal ellipsis
            or '\u203C' // double exclamation mark
            or '\u203D' // interrobang
            or '\u2047' or '\u2048' or '\u2049' // double question mark, question exclamation mark and its reverse
            or '\u3002' // ideographic full stop
            or '\uFE52' or '\uFE56' or '\uFE57' // small full stop, question mark, exclamation mark
            or '\uFF01' or '\uFF0E' or '\uFF1F' // full-width exclamation mark, full stop, question mark
            => SentenceMark.Stop,

        ',' or ':'
            or '\u060C' // Arabic comma
            => SentenceMark.Continuation,

        '"' or '\'' => SentenceMark.StraightQuote,

        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.OpenPunctuation => SentenceMark.OpeningBracket,
            UnicodeCategory.ClosePunctuation => SentenceMark.ClosingBracket,
            UnicodeCategory.InitialQuotePunctuation => SentenceMark.OpeningQuote,
            UnicodeCategory.FinalQuotePunctuation => SentenceMark.ClosingQuote,
            _ => SentenceMark.None,
        },
    };

    /// <summary>Whether a character ends a line: every one that Unicode (UAX 14) gives a mandatory break.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\v' or '\f' or '\r'
        or '\u0085'  // next line
        or '\u2028'  // line separator
        or '\u2029'; // paragraph separator
}
