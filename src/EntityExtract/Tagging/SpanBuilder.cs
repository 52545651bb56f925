using EntityExtract.Gazetteers;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>
/// Makes spans of characters from the labels of tokens, as GUIDELINES wants them: proclitics, quotation marks and
/// brackets stay outside.
/// </summary>
internal sealed class SpanBuilder
{
    private readonly WordClusters _clusters;
    private readonly ConfidenceScale _confidence;

    public SpanBuilder(WordClusters clusters, ConfidenceScale confidence)
    {
        _clusters = clusters;
        _confidence = confidence;
    }

    /// <summary>Adds the spans of one sentence to a list.</summary>
    public void Build(
        AnalyzedDocument document, Sentence sentence, ReadOnlySpan<byte> labels, LabelLattice lattice, List<TaggedSpan> spans)
    {
        for (int first = 0; first < labels.Length;)
        {
            if (labels[first] == BioLabel.Outside)
            {
                first++;
                continue;
            }

            int end = first + 1;
            while (end < labels.Length && BioLabel.IsInside(labels[end])) end++;

            ReadOnlySpan<byte> own = labels[first..end];
            (int trimmedFirst, int trimmedEnd) = TrimEdges(
                document, sentence.FirstToken + first, sentence.FirstToken + end);
            if (trimmedFirst < trimmedEnd)
            {
                double confidence = _confidence.Of(lattice.SpanProbability(first, own));
                spans.Add(SpanOf(document, trimmedFirst, trimmedEnd, own[0], confidence));
            }

            first = end;
        }
    }

    private TaggedSpan SpanOf(AnalyzedDocument document, int first, int end, int label, double confidence)
    {
        NormalizedSpan word = document.Tokens[first].Normalized;
        int proclitics = BioLabel.IsBeginAfterProclitic(label) ? ProcliticLength(word.Slice(document.Text.Chars)) : 0;
        NormalizedSpan normalized = NormalizedSpan.Between(word.Start + proclitics, document.Tokens[end - 1].Normalized.End);
        return new TaggedSpan(BioLabel.TypeOf(label), document.Text.ToOriginal(normalized), confidence);
    }

    // One letter, or two where the word is commoner without both: wa-bi-l-iraq, but wa-baghdad (which begins like wa-bi-).
    private int ProcliticLength(ReadOnlySpan<char> word)
    {
        if (Proclitics.FirstLength(word) == 0) return 0;
        if (Proclitics.PairLength(word) == 0 || Proclitics.MergedArticleStart(word) == 1) return 1;

        uint withoutOne = _clusters.Find(WordHash.Of(word[1..])).Frequency;
        uint withoutTwo = _clusters.Find(WordHash.Of(word[2..])).Frequency;
        return withoutTwo > withoutOne ? 2 : 1;
    }

    // A mark at the edge is outside, unless it closes a bracket that opened within: "September (Aylul)".
    private static (int First, int End) TrimEdges(AnalyzedDocument document, int first, int end)
    {
        while (first < end && document.Tokens[first].Kind == TokenKind.Punctuation) first++;
        while (first < end && IsOutsideAtEnd(document, first, end - 1)) end--;
        return (first, end);
    }

    // So is an "and" before a number, which is a token of its own: the years 1994 wa-1999.
    private static bool IsOutsideAtEnd(AnalyzedDocument document, int first, int last)
    {
        Token token = document.Tokens[last];
        return token.Kind == TokenKind.Punctuation
            ? !ClosesWithin(document, first, last)
            : token.Normalized.Length == 1 && document.Text.Chars[token.Normalized.Start] == ArabicLetter.Waw;
    }

    private static bool ClosesWithin(AnalyzedDocument document, int first, int closing)
    {
        ReadOnlySpan<char> text = document.Text.Chars;
        char close = text[document.Tokens[closing].Normalized.Start];
        char open = close switch
        {
            ')' => '(',
            ']' => '[',
            '\u00BB' => '\u00AB', // right and left guillemet
            _ => '\0',
        };
        for (int i = closing - 1; open != '\0' && i >= first; i--)
        {
            char c = text[document.Tokens[i].Normalized.Start];
            if (c == open) return true;
            if (c == close) return false;
        }

        return false;
    }
}
