namespace EntityExtract.Gazetteers;

/// <summary>Name lists for look-up, word by word: a phrase that begins a longer name carries <see cref="NameLists.Prefix"/>.</summary>
internal sealed class Gazetteer
{
    /// <summary>The number of bits of <see cref="NameLists"/>.</summary>
    public const int PayloadBits = 18;

    /// <summary>Names of more words are not kept.</summary>
    public const int MaximumWords = 9;

    private readonly FingerprintTable _table;

    public Gazetteer(FingerprintTable table) => _table = table;

    /// <summary>The lists that hold a word or phrase, by its <see cref="WordHash"/>.</summary>
    public NameLists Find(ulong hash) => (NameLists)_table.Find(hash);
}
