using EntityExtract.Gazetteers;
using EntityExtract.Gazetteers.Phrases;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Documents;

/// <summary>Takes away the mentions that a deny list has.</summary>
internal sealed class DenyFilter(DenyList list)
{
    /// <summary>Takes them out of a list of mentions that are in order.</summary>
    public void RemoveDenied(AnalyzedDocument document, List<Mention> mentions)
    {
        int kept = 0;
        int token = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            while (document.Tokens[token].Original.End <= mention.Original.Start) token++;
            if (!IsDenied(document, token, mention)) mentions[kept++] = mention;
        }

        mentions.RemoveRange(kept, mentions.Count - kept);
    }

    private bool IsDenied(AnalyzedDocument document, int first, Mention mention)
    {
        int end = first + 1;
        while (end < document.Tokens.Length && document.Tokens[end].Original.Start < mention.Original.End) end++;
        if (end - first > PhraseReader.MaximumTokens) return false;

        ReadOnlySpan<char> text = document.Text.Chars;
        int bit = DenyList.BitOf(mention.Type);
        Span<char> restored = stackalloc char[PhraseStarts.RestoredLength];
        foreach (PhraseStarts start in new PhraseStarts(document.Tokens[first], document.Attributes[first], text, restored))
        {
            NormalizedSpan word = document.Tokens[first].Normalized;
            int place = document.Text.ToOriginal(new NormalizedPosition(word.Start + start.Skipped)).Value;
            if (place != mention.Original.Start) continue;

            ulong hash = start.Hash;
            for (int i = first + 1; i < end; i++) hash = WordHash.Append(hash, document.HashAt(i));
            ReadOnlySpan<Token> following = document.Tokens[(first + 1)..end];
            if (list.Names.TryFind(hash, start.Word, following, text, out uint record) && (list.Names.TagOf(record) & bit) != 0)
                return true;
        }

        return false;
    }
}
