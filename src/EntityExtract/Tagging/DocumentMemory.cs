using System.Buffers;
using System.Numerics;
using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>
/// Carries what one mention of a word shows to all its mentions in the document: a name is introduced with its title
/// once ("minister Yoav Gallant") and stands bare after that ("Gallant").
/// </summary>
internal static class DocumentMemory
{
    private struct Entry
    {
        public ulong Word;
        public Evidence Evidence;
    }

    /// <summary>Gathers evidence over all tokens of a document, then gives each word token what its word gathered.</summary>
    /// <param name="document">The attributes of all tokens.</param>
    /// <param name="sentenceStarts">For each token, whether a sentence begins with it.</param>
    public static void Spread(Span<TokenAttributes> document, ReadOnlySpan<bool> sentenceStarts)
    {
        int witnesses = 0;
        for (int i = 0; i < document.Length; i++)
        {
            if (!CanBeName(document[i])) continue;
            document[i].Evidence = EvidenceAt(document, i, sentenceStarts);
            if (document[i].Evidence != Evidence.None) witnesses++;
        }

        if (witnesses == 0) return;

        // Room for the word and the stem of each witness at a load of at most one half.
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(witnesses * 4) + 1);
        Entry[] rented = ArrayPool<Entry>.Shared.Rent(capacity);
        Span<Entry> table = rented.AsSpan(0, capacity);
        table.Clear();

        for (int i = 0; i < document.Length; i++)
        {
            Evidence evidence = document[i].Evidence;
            if (evidence == Evidence.None) continue;

            Find(table, document[i].Word).Evidence |= evidence;
            if (document[i].HasStem) Find(table, document[i].Stem).Evidence |= evidence;
        }

        for (int i = 0; i < document.Length; i++)
        {
            if (!CanBeName(document[i])) continue;
            document[i].Evidence = Look(table, document[i].Word);
            if (document[i].HasStem) document[i].Evidence |= Look(table, document[i].Stem);
        }

        ArrayPool<Entry>.Shared.Return(rented);
    }

    private static bool CanBeName(in TokenAttributes token) => token.Shape == TokenShape.Word;

    private static Evidence EvidenceAt(ReadOnlySpan<TokenAttributes> document, int i, ReadOnlySpan<bool> sentenceStarts)
    {
        ref readonly ListMatches own = ref document[i].Lists;
        NameLists inPhrase = own.Begin | own.Inside | own.End;
        Evidence evidence = Evidence.None;
        if ((inPhrase & NameLists.PersonFull) != 0) evidence |= Evidence.InFullName;
        if ((inPhrase & NameLists.Organization) != 0) evidence |= Evidence.InOrganization;
        if ((inPhrase & NameLists.Location) != 0) evidence |= Evidence.InLocation;
        if (sentenceStarts[i]) return evidence;

        ref readonly TokenAttributes before = ref document[i - 1];
        if ((before.Lists.Ends & NameLists.PersonTitle) != 0) evidence |= Evidence.AfterTitle;
        if ((before.Lists.Whole & ~before.Lists.Ambiguous & NameLists.PersonGiven) != 0) evidence |= Evidence.AfterGivenName;
        if ((before.Lists.Ends & NameLists.LocationTrigger) != 0) evidence |= Evidence.AfterLocationTrigger;
        if ((before.Lists.Ends & NameLists.OrganizationTrigger) != 0) evidence |= Evidence.AfterOrganizationTrigger;
        if (document[i].InQuotes
            && before.Shape == TokenShape.Punctuation
            && i + 1 < document.Length
            && document[i + 1].Shape == TokenShape.Punctuation)
        {
            evidence |= Evidence.Quoted;
        }

        return evidence;
    }

    private static Evidence Look(ReadOnlySpan<Entry> table, ulong word)
    {
        int mask = table.Length - 1;
        for (int slot = (int)word & mask; ; slot = (slot + 1) & mask)
        {
            if (table[slot].Word == word) return table[slot].Evidence;
            if (table[slot].Evidence == Evidence.None) return Evidence.None;
        }
    }

    private static ref Entry Find(Span<Entry> table, ulong word)
    {
        int mask = table.Length - 1;
        int slot = (int)word & mask;
        while (table[slot].Evidence != Evidence.None && table[slot].Word != word) slot = (slot + 1) & mask;
        table[slot].Word = word;
        return ref table[slot];
    }
}
