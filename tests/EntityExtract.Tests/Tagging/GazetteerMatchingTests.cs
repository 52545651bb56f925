using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>Where the names of the lists stand in a sentence.</summary>
public sealed class GazetteerMatchingTests
{
    private static readonly string DefenceMinistry = $"{Ministry} {Defence}";

    [Fact]
    public void A_name_of_one_word_is_whole()
    {
        TokenAttributes[] tokens = new Lexicon().With(Baghdad, NameLists.Location).Analyze($"{Visited} {Baghdad} {Today}");

        AssertLists(tokens[0].Lists);
        AssertLists(tokens[1].Lists, whole: NameLists.Location);
        AssertLists(tokens[2].Lists);
    }

    [Fact]
    public void A_name_of_several_words_has_a_beginning_an_inside_and_an_end()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With($"{DefenceMinistry} {Iraqi}", NameLists.Organization)
            .Analyze($"{Visited} {DefenceMinistry} {Iraqi} {Today}");

        AssertLists(tokens[0].Lists);
        AssertLists(tokens[1].Lists, begin: NameLists.Organization);
        AssertLists(tokens[2].Lists, inside: NameLists.Organization);
        AssertLists(tokens[3].Lists, end: NameLists.Organization);
        AssertLists(tokens[4].Lists);
    }

    [Fact]
    public void The_beginning_of_a_name_is_no_name()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze($"{Ministry} {Foreign}");

        Assert.All(tokens, token => AssertLists(token.Lists));
    }

    [Fact]
    public void The_longest_name_of_a_list_stands()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(Ministry, NameLists.Organization)
            .With(DefenceMinistry, NameLists.Organization)
            .With($"{DefenceMinistry} {Iraqi}", NameLists.Organization)
            .Analyze($"{DefenceMinistry} {Iraqi}");

        AssertLists(tokens[0].Lists, begin: NameLists.Organization);
        AssertLists(tokens[1].Lists, inside: NameLists.Organization);
        AssertLists(tokens[2].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void Each_list_has_its_own_longest_name()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(Ministry, NameLists.OrganizationTrigger)
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze(DefenceMinistry);

        AssertLists(tokens[0].Lists, whole: NameLists.OrganizationTrigger, begin: NameLists.Organization);
        AssertLists(tokens[1].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void Names_of_one_list_do_not_overlap_and_the_first_one_stands()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With($"{Muhammad} {Sami}", NameLists.PersonFull)
            .With($"{Sami} {Nasser}", NameLists.PersonFull)
            .With(Sami, NameLists.PersonFull)
            .Analyze($"{Muhammad} {Sami} {Nasser}");

        AssertLists(tokens[0].Lists, begin: NameLists.PersonFull);
        AssertLists(tokens[1].Lists, end: NameLists.PersonFull);
        AssertLists(tokens[2].Lists);
    }

    [Fact]
    public void Names_of_different_lists_may_overlap()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With($"{Muhammad} {Sami}", NameLists.PersonFull)
            .With($"{Sami} {Nasser}", NameLists.Organization)
            .Analyze($"{Muhammad} {Sami} {Nasser}");

        AssertLists(tokens[0].Lists, begin: NameLists.PersonFull);
        AssertLists(tokens[1].Lists, begin: NameLists.Organization, end: NameLists.PersonFull);
        AssertLists(tokens[2].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void A_name_is_found_behind_a_proclitic_and_marked_so()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(Baghdad, NameLists.Location)
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze($"{And}{Baghdad} {And}{DefenceMinistry}");

        AssertLists(tokens[0].Lists, whole: NameLists.Location);
        Assert.Equal(NameLists.Location, tokens[0].Lists.WithoutProclitic);
        AssertLists(tokens[1].Lists, begin: NameLists.Organization);
        Assert.Equal(NameLists.Organization, tokens[1].Lists.WithoutProclitic);
        AssertLists(tokens[2].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void A_name_that_stands_in_a_list_with_its_first_letter_needs_no_proclitic()
    {
        // waw lam beh noon alef noon, as if it were a name too
        TokenAttributes[] tokens = new Lexicon()
            .With(Lebanon, NameLists.Location)
            .With(And + Lebanon, NameLists.Location)
            .Analyze(And + Lebanon);

        AssertLists(tokens[0].Lists, whole: NameLists.Location);
        Assert.Equal(NameLists.None, tokens[0].Lists.WithoutProclitic);
    }

    [Fact]
    public void A_name_is_found_behind_two_proclitics()
    {
        // waw beh: and in
        TokenAttributes[] tokens = new Lexicon().With(Baghdad, NameLists.Location).Analyze("\u0648\u0628" + Baghdad);

        AssertLists(tokens[0].Lists, whole: NameLists.Location);
        Assert.Equal(NameLists.Location, tokens[0].Lists.WithoutProclitic);
    }

    [Theory]
    [InlineData("")]
    [InlineData(And)]
    public void The_article_that_lam_swallowed_is_restored(string before)
    {
        TokenAttributes[] tokens = new Lexicon()
            .With($"{Court} {Criminal} {International}", NameLists.Organization)
            .Analyze($"{before}{ForTheCourt} {Criminal} {International}");

        AssertLists(tokens[0].Lists, begin: NameLists.Organization);
        Assert.Equal(NameLists.None, tokens[0].Lists.WithoutProclitic);
        AssertLists(tokens[1].Lists, inside: NameLists.Organization);
        AssertLists(tokens[2].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void A_proclitic_within_a_name_is_part_of_it()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With($"{Ministry} {Iraq}", NameLists.Organization)
            .Analyze($"{Ministry} {And}{Iraq}");

        Assert.All(tokens, token => AssertLists(token.Lists));
    }

    [Fact]
    public void Spelling_that_the_normaliser_folds_does_not_matter()
    {
        // waw zain alef reh teh marbuta / alef lam dal feh alef ain, with fatha and shadda, and a tatweel
        TokenAttributes[] tokens = new Lexicon()
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze("\u0648\u064E\u0632\u0627\u0631\u0629 \u0627\u0644\u062F\u0651\u0641\u0640\u0627\u0639");

        AssertLists(tokens[0].Lists, begin: NameLists.Organization);
        AssertLists(tokens[1].Lists, end: NameLists.Organization);
    }

    [Fact]
    public void A_name_does_not_run_over_the_end_of_a_sentence()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze($"{Ministry}\n{Defence}");

        Assert.All(tokens, token => AssertLists(token.Lists));
    }

    [Fact]
    public void The_longest_names_have_nine_words()
    {
        string[] words = [Ministry, Defence, Iraqi, Court, Criminal, International, City, Company, Minister, Baghdad];
        string nine = string.Join(' ', words[..9]);
        string ten = string.Join(' ', words);

        AssertLists(new Lexicon().With(nine, NameLists.Organization).Analyze(nine)[8].Lists, end: NameLists.Organization);
        Assert.All(new Lexicon().With(ten, NameLists.Organization).Analyze(ten), token => AssertLists(token.Lists));
    }

    [Fact]
    public void A_foreign_word_may_be_a_name()
    {
        TokenAttributes[] tokens = new Lexicon().With("Reuters", NameLists.Organization).Analyze($"{Said} Reuters");

        AssertLists(tokens[1].Lists, whole: NameLists.Organization);
    }

    [Fact]
    public void A_match_is_ambiguous_when_its_name_is()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(Nasser, NameLists.PersonGiven | NameLists.Ambiguous)
            .With(Sami, NameLists.PersonGiven)
            .Analyze($"{Nasser} {Sami}");

        Assert.Equal(NameLists.PersonGiven, tokens[0].Lists.Ambiguous);
        Assert.Equal(NameLists.None, tokens[1].Lists.Ambiguous);
    }

    [Fact]
    public void A_match_is_not_ambiguous_when_a_longer_name_is_plain()
    {
        TokenAttributes[] tokens = new Lexicon()
            .With(Ministry, NameLists.Organization | NameLists.Ambiguous)
            .With(DefenceMinistry, NameLists.Organization)
            .Analyze(DefenceMinistry);

        Assert.Equal(NameLists.None, tokens[0].Lists.Ambiguous);
    }

    private static void AssertLists(
        ListMatches matches,
        NameLists whole = NameLists.None,
        NameLists begin = NameLists.None,
        NameLists inside = NameLists.None,
        NameLists end = NameLists.None)
    {
        Assert.Equal(whole, matches.Whole);
        Assert.Equal(begin, matches.Begin);
        Assert.Equal(inside, matches.Inside);
        Assert.Equal(end, matches.End);
    }
}
