using System.Buffers;
using System.Runtime.InteropServices;
using EntityExtract.Dates.Grammar;
using EntityExtract.Dates.Resolution;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Dates;

/// <summary>
/// Finds the dates of Arabic text and works out what they mean: Gregorian months in all three traditions, Hijri dates,
/// relative expressions, ranges, feasts. Immutable and thread-safe. It knows no clock and no culture: what a text calls
/// "yesterday" is worked out from the reference date that the caller gives, and found without a value if there is none.
/// The time is linear in the length of the text.
/// </summary>
/// <example>
/// <code>
/// foreach (RecognizedDate date in DateRecognizer.Default.Recognize(text, new DateOnly(2024, 9, 6)))
///     Console.WriteLine($"{date.Start}..{date.End} {date.Text} {date.Value?.Edtf}");
/// </code>
/// </example>
public sealed class DateRecognizer
{
    private DateRecognizer(DateRecognizerOptions options) => Options = options;

    /// <summary>The recogniser with default options.</summary>
    public static DateRecognizer Default { get; } = new(new DateRecognizerOptions());

    /// <summary>The options that it was made with.</summary>
    public DateRecognizerOptions Options { get; }

    /// <summary>Makes a recogniser.</summary>
    /// <param name="options">The options.</param>
    /// <returns>A new recogniser.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    public static DateRecognizer Create(DateRecognizerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Enum.IsDefined(options.ReferenceSource)
            ? new DateRecognizer(options)
            : throw new ArgumentOutOfRangeException(nameof(options), options.ReferenceSource, "There is no such source.");
    }

    /// <summary>Finds the dates of a text that speaks from an unknown day. Never throws on any string.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The dates in order of their offsets; they do not overlap. Those that are relative have no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<RecognizedDate> Recognize(string text) => Recognize(text, null);

    /// <summary>Finds the dates of a text. Never throws on any string.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="referenceDate">The day that the text speaks from, usually the day of publication; null if unknown.</param>
    /// <returns>The dates in order of their offsets; they do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<RecognizedDate> Recognize(string text, DateOnly? referenceDate)
    {
        ArgumentNullException.ThrowIfNull(text);

        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text);
        var tokens = new List<Token>();
        foreach (Token token in ArabicTokenizer.Enumerate(normalized)) tokens.Add(token);

        ReadOnlySpan<Token> all = CollectionsMarshal.AsSpan(tokens);
        if (Options.ReferenceSource == ReferenceSource.CallerOrDateline) referenceDate ??= Dateline.Find(normalized, all);

        var readings = new List<DateReading>();
        Read(normalized, all, referenceDate, readings);

        var dates = new List<RecognizedDate>();
        foreach (DateReading reading in readings)
        {
            if (reading.Certainty >= DateCertainty.Likely) dates.Add(reading.Describe(text));
        }

        return dates;
    }

    /// <summary>Adds the dates of a text that is tokenised already to a list, the weak and the excluded ones too.</summary>
    /// <param name="text">The text, normalised for tagging.</param>
    /// <param name="tokens">All its tokens, in order.</param>
    /// <param name="referenceDate">The day that the text speaks from; null if unknown.</param>
    /// <param name="readings">Where the dates are added, in order of their offsets.</param>
    internal static void Read(
        NormalizedText text, ReadOnlySpan<Token> tokens, DateOnly? referenceDate, List<DateReading> readings)
    {
        DateToken[] rented = ArrayPool<DateToken>.Shared.Rent(tokens.Length);
        try
        {
            Span<DateToken> lexed = rented.AsSpan(0, tokens.Length);
            if (!DateLexer.Classify(text, tokens, lexed)) return;

            var grammar = new DateGrammar(lexed, text.Chars);
            DatePeriod? antecedent = null;
            for (int at = 0; at < lexed.Length;)
            {
                if (grammar.MatchAt(at) is not { } match)
                {
                    at++;
                    continue;
                }

                NormalizedSpan span = NormalizedSpan.Between(lexed[at].Start, lexed[match.End - 1].End);
                var context = new DateContext(referenceDate, antecedent);
                DatePeriod? period = match.Meaning.Resolve(context);
                readings.Add(new DateReading(text.ToOriginal(span), match.Meaning, context, period, match.Certainty));
                if (period is not null && match.Certainty >= DateCertainty.Likely) antecedent = period;
                at = match.End;
            }
        }
        finally
        {
            ArrayPool<DateToken>.Shared.Return(rented);
        }
    }
}
