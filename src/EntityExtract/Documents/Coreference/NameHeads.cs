using System.Collections.Frozen;

namespace EntityExtract.Documents.Coreference;

/// <summary>
/// Words that stand before or inside names without telling one name from another, folded as
/// <see cref="NameFolding.Words"/> folds them.
/// </summary>
internal static class NameHeads
{
    // Words that begin names of organizations and are often left out: ministry, party, company.
    private static readonly FrozenSet<string> OrganizationHeads = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0648\u0632\u0627\u0631\u0647", // ministry
            "\u062D\u0632\u0628", // party
            "\u062D\u0631\u0643\u0647", // movement
            "\u0634\u0631\u0643\u0647", // company
            "\u0646\u0627\u062F\u064A", // club
            "\u0627\u0644\u0646\u0627\u062F\u064A", // the club
            "\u0635\u062D\u064A\u0641\u0647", // newspaper
            "\u062C\u0631\u064A\u062F\u0647", // newspaper
            "\u0645\u062C\u0644\u0647", // magazine
            "\u0642\u0646\u0627\u0647", // channel
            "\u0648\u0643\u0627\u0644\u0647", // agency
            "\u0645\u0646\u0638\u0645\u0647", // organization
            "\u0645\u062C\u0645\u0648\u0639\u0647", // group
            "\u0628\u0646\u0643", // bank
            "\u0627\u0644\u0628\u0646\u0643", // the bank
            "\u0645\u0635\u0631\u0641", // bank
            "\u062C\u0645\u0627\u0639\u0647", // group
            "\u0645\u0648\u0633\u0633\u0647", // foundation
            "\u0647\u064A\u064A\u0647", // authority
            "\u062C\u0627\u0645\u0639\u0647", // university
            "\u0645\u062C\u0644\u0633", // council
            "\u0642\u0648\u0627\u062A", // forces
            "\u0628\u0631\u0646\u0627\u0645\u062C", // programme
            "\u0627\u064A\u062A\u0644\u0627\u0641", // coalition
            "\u062A\u062D\u0627\u0644\u0641", // alliance
            "\u062A\u064A\u0627\u0631", // current
            "\u0643\u062A\u0644\u0647", // bloc
            "\u062C\u0628\u0647\u0647", // front
            "\u062A\u0646\u0638\u064A\u0645", // organization
            "\u062F\u0627\u0631", // house
            "\u0645\u0631\u0643\u0632", // centre
            "\u0645\u0639\u0647\u062F", // institute
            "\u062C\u0645\u0639\u064A\u0647", // association
            "\u0646\u0642\u0627\u0628\u0647", // union
            "\u0627\u062A\u062D\u0627\u062F", // federation
            "\u0641\u0631\u064A\u0642", // team
            "\u0645\u0646\u062A\u062E\u0628", // national team
            "\u0627\u0630\u0627\u0639\u0647", // radio
            "\u062A\u0644\u0641\u0632\u064A\u0648\u0646", // television
            "\u0645\u0648\u0642\u0639", // site
            "\u0635\u0646\u062F\u0648\u0642", // fund
            "\u062D\u0644\u0641", // pact
            "\u0645\u064A\u0644\u064A\u0634\u064A\u0627", // militia
            "\u0643\u062A\u0627\u064A\u0628", // brigades
            "\u0631\u0627\u0628\u0637\u0647", // league
        ]);

    // Words before names of places that the bare name may stand for; not strip (Gaza) or countryside, which are other places.
    private static readonly FrozenSet<string> PlaceHeads = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0645\u062F\u064A\u0646\u0647", // city
            "\u0628\u0644\u062F\u0647", // town
            "\u0642\u0631\u064A\u0647", // village
            "\u0645\u062D\u0627\u0641\u0638\u0647", // province
            "\u0648\u0644\u0627\u064A\u0647", // state
            "\u0627\u0642\u0644\u064A\u0645", // region
            "\u0645\u064A\u0646\u0627", // port
            "\u062C\u0645\u0647\u0648\u0631\u064A\u0647", // republic
            "\u062F\u0648\u0644\u0647", // state
            "\u0645\u0645\u0644\u0643\u0647", // kingdom
            "\u0633\u0644\u0637\u0646\u0647", // sultanate
            "\u0627\u0645\u0627\u0631\u0647", // emirate
            "\u0646\u0647\u0631", // river
            "\u062C\u0628\u0644", // mount
            "\u0628\u062D\u064A\u0631\u0647", // lake
            "\u062C\u0632\u064A\u0631\u0647", // island
            "\u0645\u062E\u064A\u0645", // camp
            "\u062D\u064A", // quarter
            "\u0645\u0637\u0627\u0631", // airport
            "\u0627\u0644\u0639\u0627\u0635\u0645\u0647", // the capital
            "\u0642\u0636\u0627", // district
            "\u0645\u0642\u0627\u0637\u0639\u0647", // county
        ]);

    // Titles of one word before names of people.
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0627\u0644\u0645\u0644\u0643", // the king
            "\u0627\u0644\u0627\u0645\u064A\u0631", // the prince
            "\u0627\u0644\u0627\u0645\u064A\u0631\u0647", // the princess
            "\u0627\u0644\u0634\u064A\u062E", // the sheikh
            "\u0627\u0644\u0634\u064A\u062E\u0647", // the sheikha
            "\u0627\u0644\u0631\u064A\u064A\u0633", // the president
            "\u0627\u0644\u0631\u064A\u064A\u0633\u0647", // the president
            "\u0627\u0644\u0648\u0632\u064A\u0631", // the minister
            "\u0627\u0644\u0648\u0632\u064A\u0631\u0647", // the minister
            "\u0627\u0644\u0646\u0627\u064A\u0628", // the deputy
            "\u0627\u0644\u0646\u0627\u064A\u0628\u0647", // the deputy
            "\u0627\u0644\u062F\u0643\u062A\u0648\u0631", // doctor
            "\u0627\u0644\u062F\u0643\u062A\u0648\u0631\u0647", // doctor
            "\u0627\u0644\u0633\u064A\u062F", // mister
            "\u0627\u0644\u0633\u064A\u062F\u0647", // missis
            "\u0627\u0644\u062C\u0646\u0631\u0627\u0644", // the general
            "\u0627\u0644\u0644\u0648\u0627", // major general
            "\u0627\u0644\u0639\u0645\u064A\u062F", // brigadier
            "\u0627\u0644\u0639\u0642\u064A\u062F", // colonel
            "\u0627\u0644\u0641\u0631\u064A\u0642", // lieutenant general
            "\u0627\u0644\u0642\u0627\u0636\u064A", // the judge
            "\u0627\u0644\u0642\u0627\u0636\u064A\u0647", // the judge
            "\u0627\u0644\u0633\u0641\u064A\u0631", // the ambassador
            "\u0627\u0644\u0633\u0641\u064A\u0631\u0647", // the ambassador
            "\u0627\u0644\u0645\u0647\u0646\u062F\u0633", // the engineer
            "\u0627\u0644\u0645\u062F\u0631\u0628", // the coach
            "\u0627\u0644\u0633\u0644\u0637\u0627\u0646", // the sultan
            "\u0627\u0644\u0628\u0627\u0628\u0627", // the pope
            "\u0627\u0644\u0645\u062D\u0627\u0645\u064A", // the lawyer
            "\u0627\u0644\u0627\u0633\u062A\u0627\u0630", // professor
            "\u0627\u0644\u0641\u0646\u0627\u0646", // the artist
            "\u0627\u0644\u0641\u0646\u0627\u0646\u0647", // the artist
        ]);

    // Titles that take one more word: minister of defence, head of government.
    private static readonly FrozenSet<string> ConstructTitles = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0648\u0632\u064A\u0631", // minister of
            "\u0648\u0632\u064A\u0631\u0647", // minister of
            "\u0631\u064A\u064A\u0633", // head of
            "\u0631\u064A\u064A\u0633\u0647", // head of
            "\u0627\u0645\u064A\u0631", // emir of
            "\u0645\u0644\u0643", // king of
            "\u0645\u062F\u064A\u0631", // director of
            "\u0645\u062D\u0627\u0641\u0638", // governor of
            "\u0646\u0627\u064A\u0628", // deputy of
            "\u0642\u0627\u064A\u062F", // commander of
        ]);

    // Words that are one part with the next.
    private static readonly FrozenSet<string> PartBeginnings = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0639\u0628\u062F", // Abd
            "\u0627\u0628\u0648", // Abu
            "\u0627\u0628\u064A", // Abi
            "\u0627\u0628\u0627", // Aba
            "\u0627\u0645", // Umm
            "\u0628\u0646", // bin
            "\u0627\u0628\u0646", // ibn
            "\u0628\u0646\u062A", // bint
            "\u0627\u0644", // Al
            "\u0628\u0648", // Bu
            "\u0648\u0644\u062F", // Ould
            "\u0641\u0627\u0646", // van
            "\u062F\u064A", // de
            "\u062F\u0627", // da
        ]);

    // Words that are one part with the word before.
    private static readonly FrozenSet<string> PartEndings = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "\u0627\u0644\u0644\u0647", // Allah
            "\u0627\u0644\u062F\u064A\u0646", // ad-Din
            "\u0627\u0644\u0632\u0647\u0631\u0627", // az-Zahra
            "\u0627\u0644\u0627\u0633\u0644\u0627\u0645", // al-Islam
        ]);

    /// <summary>True for the first word of an organization that its short name lacks.</summary>
    public static bool IsOrganizationHead(string word) => OrganizationHeads.Contains(word);

    /// <summary>True for the first word of a place that its short name lacks.</summary>
    public static bool IsPlaceHead(string word) => PlaceHeads.Contains(word);

    /// <summary>True for a word that is one part of a name with the next: Abd, Abu, bin.</summary>
    public static bool BeginsPart(string word) => PartBeginnings.Contains(word);

    /// <summary>True for a word that is one part of a name with the word before: Allah, ad-Din.</summary>
    public static bool EndsPart(string word) => PartEndings.Contains(word);

    /// <summary>The words of a name after its titles; all of them where nothing would be left.</summary>
    public static ReadOnlySpan<string> WithoutTitles(ReadOnlySpan<string> words)
    {
        while (words.Length > 1)
        {
            int length = Titles.Contains(words[0]) ? 1 : ConstructTitles.Contains(words[0]) ? 2 : 0;
            if (length == 0 || length >= words.Length) break;
            words = words[length..];
        }

        return words;
    }
}
