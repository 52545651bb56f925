using CsCheck;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>What one mention of a word tells all the others.</summary>
public sealed class DocumentMemoryTests
{
    private static readonly Lexicon Names = new Lexicon()
        .With(Minister, NameLists.PersonTitle)
        .With(Muhammad, NameLists.PersonGiven)
        .With(Nasser, NameLists.PersonGiven | NameLists.Ambiguous)
        .With($"{Muhammad} {Sami}", NameLists.PersonFull)
        .With($"{Ministry} {Defence}", NameLists.Organization)
        .With($"{Baghdad} {International}", NameLists.Location)
        .With(City, NameLists.LocationTrigger)
        .With(Company, NameLists.OrganizationTrigger);

    private static readonly Gen<TokenAttributes> Attributes =
        Gen.Select(
            Gen.ULong[0, 5], Gen.ULong[0, 5], Gen.Bool, Gen.Enum<TokenShape>(), Gen.UInt[0, (1 << 18) - 1].Array[6], Gen.Bool)
            .Select((word, stem, hasStem, shape, lists, inQuotes) => new TokenAttributes
            {
                // Words that differ in their upper halves only want the same slot.
                Word = word << 40,
                Stem = hasStem ? stem << 40 : word << 40,
                Proclitic = hasStem ? And[0] : '\0',
                Shape = (int)shape % 3 == 0 ? TokenShape.Word : shape,
                InQuotes = inQuotes,
                Lists = new ListMatches
                {
                    // Few lists at once, or every word would have every kind of evidence.
                    Whole = (NameLists)(lists[0] & lists[1]),
                    Begin = (NameLists)(lists[1] & lists[2] & lists[3]),
                    Inside = (NameLists)(lists[2] & lists[3] & lists[4]),
                    End = (NameLists)(lists[3] & lists[4] & lists[5]),
                    Ambiguous = (NameLists)(lists[4] & lists[5]),
                },
            });

    [Fact]
    public void A_title_before_one_mention_is_known_at_every_mention()
    {
        TokenAttributes[] tokens = Names.Analyze($"{Said} {Minister} {Hamas}.\n{Hamas} {Said}.");

        Assert.Equal(Evidence.None, tokens[1].Evidence);
        Assert.Equal(Evidence.AfterTitle, tokens[2].Evidence);
        Assert.Equal(Evidence.AfterTitle, tokens[4].Evidence);
        Assert.Equal(Evidence.None, tokens[5].Evidence);
    }

    [Fact]
    public void A_mention_before_the_introduction_knows_it_too() =>
        Assert.Equal(Evidence.AfterTitle, Names.Analyze($"{Hamas}\n{Minister} {Hamas}")[0].Evidence);

    [Fact]
    public void A_mention_behind_a_proclitic_knows_it() =>
        Assert.Equal(Evidence.AfterTitle, Names.Analyze($"{Minister} {Hamas}\n{And}{Hamas}")[2].Evidence);

    [Fact]
    public void A_mention_behind_a_proclitic_tells_it() =>
        Assert.Equal(Evidence.AfterTitle, Names.Analyze($"{Minister} {And}{Hamas}\n{Hamas}")[2].Evidence);

    [Fact]
    public void Other_words_know_nothing_of_it() =>
        Assert.Equal(Evidence.None, Names.Analyze($"{Minister} {Hamas}\n{Today}")[2].Evidence);

    [Fact]
    public void The_end_of_a_sentence_parts_a_title_from_a_word() =>
        Assert.Equal(Evidence.None, Names.Analyze($"{Minister}\n{Hamas}")[1].Evidence);

    [Fact]
    public void Every_kind_of_evidence_is_found()
    {
        AssertEvidence(Evidence.AfterTitle, $"{Minister} {Hamas}");
        AssertEvidence(Evidence.AfterGivenName, $"{Muhammad} {Hamas}");
        AssertEvidence(Evidence.AfterLocationTrigger, $"{City} {Hamas}");
        AssertEvidence(Evidence.AfterOrganizationTrigger, $"{Company} {Hamas}");
        AssertEvidence(Evidence.Quoted, $"{Said} \u00AB{Hamas}\u00BB"); // guillemets

        Assert.Equal(Evidence.InFullName | Evidence.AfterGivenName, Names.Analyze($"{Muhammad} {Sami}\n{Sami}")[2].Evidence);
        Assert.Equal(Evidence.InOrganization, Names.Analyze($"{Ministry} {Defence}\n{Defence}")[2].Evidence);
        Assert.Equal(Evidence.InLocation, Names.Analyze($"{Baghdad} {International}\n{International}")[2].Evidence);
    }

    [Fact]
    public void A_given_name_that_is_a_common_word_too_tells_nothing() =>
        Assert.Equal(Evidence.None, Names.Analyze($"{Nasser} {Hamas}")[1].Evidence);

    [Fact]
    public void Two_words_between_quotation_marks_are_not_quoted_alone()
    {
        TokenAttributes[] tokens = Names.Analyze($"\u00AB{Hamas} {Today}\u00BB"); // guillemets

        Assert.All(tokens, token => Assert.Equal(Evidence.None, token.Evidence));
    }

    [Fact]
    public void Evidence_of_several_mentions_adds_up() =>
        Assert.Equal(
            Evidence.AfterTitle | Evidence.AfterLocationTrigger,
            Names.Analyze($"{Minister} {Hamas}\n{City} {Hamas}\n{Hamas}")[4].Evidence);

    [Fact]
    public void An_empty_document_is_nothing_to_remember() => DocumentMemory.Spread([], []);

    [Fact]
    public void Spreads_what_a_plain_dictionary_would_spread() =>
        Attributes.Array[1, 60].Sample(document =>
        {
            var starts = new bool[document.Length];
            for (int i = 0; i < starts.Length; i += 7) starts[i] = true;
            Evidence[] expected = Expected(document, starts);

            DocumentMemory.Spread(document, starts);

            Assert.Equal(expected, document.Select(token => token.Evidence));
        }, iter: 3_000);

    private static void AssertEvidence(Evidence expected, string introduction) =>
        Assert.Equal(expected, Names.Analyze($"{introduction}\n{Hamas}")[^1].Evidence);

    private static Evidence[] Expected(TokenAttributes[] document, bool[] starts)
    {
        var known = new Dictionary<ulong, Evidence>();
        for (int i = 0; i < document.Length; i++)
        {
            if (document[i].Shape != TokenShape.Word) continue;
            Evidence evidence = EvidenceOf(document, i, starts[i]);
            known[document[i].Word] = known.GetValueOrDefault(document[i].Word) | evidence;
            if (document[i].HasStem) known[document[i].Stem] = known.GetValueOrDefault(document[i].Stem) | evidence;
        }

        return
        [
            .. document.Select(token => token.Shape != TokenShape.Word
                ? Evidence.None
                : known[token.Word] | (token.HasStem ? known[token.Stem] : Evidence.None)),
        ];
    }

    private static Evidence EvidenceOf(TokenAttributes[] document, int i, bool startsSentence)
    {
        ListMatches own = document[i].Lists;
        NameLists inPhrase = own.Begin | own.Inside | own.End;
        Evidence evidence = Evidence.None;
        if (inPhrase.HasFlag(NameLists.PersonFull)) evidence |= Evidence.InFullName;
        if (inPhrase.HasFlag(NameLists.Organization)) evidence |= Evidence.InOrganization;
        if (inPhrase.HasFlag(NameLists.Location)) evidence |= Evidence.InLocation;
        if (startsSentence) return evidence;

        ListMatches before = document[i - 1].Lists;
        if (before.Ends.HasFlag(NameLists.PersonTitle)) evidence |= Evidence.AfterTitle;
        if (before.Ends.HasFlag(NameLists.LocationTrigger)) evidence |= Evidence.AfterLocationTrigger;
        if (before.Ends.HasFlag(NameLists.OrganizationTrigger)) evidence |= Evidence.AfterOrganizationTrigger;
        if (before.Whole.HasFlag(NameLists.PersonGiven) && !before.Ambiguous.HasFlag(NameLists.PersonGiven))
            evidence |= Evidence.AfterGivenName;
        bool isAlone = document[i - 1].Shape == TokenShape.Punctuation
            && i + 1 < document.Length
            && document[i + 1].Shape == TokenShape.Punctuation;
        return document[i].InQuotes && isAlone ? evidence | Evidence.Quoted : evidence;
    }
}
