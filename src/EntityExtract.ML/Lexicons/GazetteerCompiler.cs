using EntityExtract.Gazetteers;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Compiles name lists (tab-separated: name, sources, count, note, shippable) into the look-up table of a model. Only
/// rows marked shippable are taken: the licences of the others do not allow a package to carry them.
/// </summary>
public static class GazetteerCompiler
{
    private static readonly (string File, NameLists List)[] Files =
    [
        ("person_full.tsv", NameLists.PersonFull),
        ("person_given.tsv", NameLists.PersonGiven),
        ("person_family.tsv", NameLists.PersonFamily),
        ("person_single.tsv", NameLists.PersonSingle),
        ("person_token.tsv", NameLists.PersonToken),
        ("location.tsv", NameLists.Location),
        ("location_tail.tsv", NameLists.LocationTail),
        ("organization.tsv", NameLists.Organization),
        ("org_trigger.tsv", NameLists.OrganizationTrigger),
        ("loc_trigger.tsv", NameLists.LocationTrigger),
        ("title_person.tsv", NameLists.PersonTitle),
        ("nationality.tsv", NameLists.Nationality),
        ("month.tsv", NameLists.Month),
        ("hijri_month.tsv", NameLists.HijriMonth),
        ("weekday.tsv", NameLists.Weekday),
        ("camel_propn_nonperson.tsv", NameLists.OtherProperNoun),
    ];

    /// <summary>Compiles all lists of a folder.</summary>
    /// <param name="folder">The folder with the .tsv files.</param>
    /// <returns>The bytes of gazetteers.bin and the number of names in it.</returns>
    /// <exception cref="LexiconException">A file is missing or has a bad line.</exception>
    public static (byte[] Table, int Names) Compile(string folder)
    {
        var entries = new Dictionary<ulong, uint>();
        int names = 0;
        foreach ((string file, NameLists list) in Files)
        {
            foreach (NameRow row in NameRow.Read(Path.Combine(folder, file)))
            {
                if (row.IsShippable && Add(entries, row, list)) names++;
            }
        }

        return (FingerprintTable.Build(entries, Gazetteer.PayloadBits).ToBytes(), names);
    }

    private static bool Add(Dictionary<ulong, uint> entries, NameRow row, NameLists list)
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(row.Name);
        ulong phrase = 0;
        int words = 0;
        var prefixes = new List<ulong>();
        foreach (Token token in ArabicTokenizer.Enumerate(text))
        {
            ulong word = WordHash.Of(token.Normalized.Slice(text.Chars));
            if (words > 0) prefixes.Add(phrase);
            phrase = words == 0 ? word : WordHash.Append(phrase, word);
            words++;
        }

        if (words is 0 or > Gazetteer.MaximumWords) return false;

        Include(entries, phrase, list | (row.IsAmbiguous ? NameLists.Ambiguous : NameLists.None));
        foreach (ulong prefix in prefixes) Include(entries, prefix, NameLists.Prefix);
        return true;
    }

    private static void Include(Dictionary<ulong, uint> entries, ulong phrase, NameLists lists) =>
        entries[phrase] = entries.GetValueOrDefault(phrase) | (uint)lists;
}
