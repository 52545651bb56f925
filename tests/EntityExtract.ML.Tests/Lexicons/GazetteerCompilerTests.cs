using EntityExtract.Gazetteers;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>From name lists to the look-up table.</summary>
public sealed class GazetteerCompilerTests : IDisposable
{
    private const string Header = "name\tsources\tcount\tnote\tshippable\n";

    private static readonly string[] Files =
    [
        "person_full.tsv", "person_given.tsv", "person_family.tsv", "person_single.tsv", "person_token.tsv", "location.tsv",
        "location_tail.tsv", "organization.tsv", "org_trigger.tsv", "loc_trigger.tsv", "title_person.tsv", "nationality.tsv",
        "month.tsv", "hijri_month.tsv", "weekday.tsv", "camel_propn_nonperson.tsv",
    ];

    private readonly TemporaryFolder _folder = new();

    public GazetteerCompilerTests()
    {
        foreach (string file in Files) _folder.Write(file, Header);
    }

    public static TheoryData<string, string> ListOfEachFile => new()
    {
        { "person_full.tsv", "PersonFull" },
        { "person_given.tsv", "PersonGiven" },
        { "person_family.tsv", "PersonFamily" },
        { "person_single.tsv", "PersonSingle" },
        { "person_token.tsv", "PersonToken" },
        { "location.tsv", "Location" },
        { "location_tail.tsv", "LocationTail" },
        { "organization.tsv", "Organization" },
        { "org_trigger.tsv", "OrganizationTrigger" },
        { "loc_trigger.tsv", "LocationTrigger" },
        { "title_person.tsv", "PersonTitle" },
        { "nationality.tsv", "Nationality" },
        { "month.tsv", "Month" },
        { "hijri_month.tsv", "HijriMonth" },
        { "weekday.tsv", "Weekday" },
        { "camel_propn_nonperson.tsv", "OtherProperNoun" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(ListOfEachFile))]
    public void Each_file_has_its_list(string file, string list)
    {
        _folder.Write(file, Header + "x\ts\t1\t\tyes\n");

        Assert.Equal(Enum.Parse<NameLists>(list), Compile(out int names).Find(Hash("x")));
        Assert.Equal(1, names);
    }

    [Fact]
    public void Rows_that_may_not_be_shipped_are_left_out()
    {
        _folder.Write("location.tsv", Header + "x\ts\t1\t\tyes\ny\ts\t1\t\tno\n");

        Gazetteer gazetteer = Compile(out int names);

        Assert.Equal(NameLists.Location, gazetteer.Find(Hash("x")));
        Assert.Equal(NameLists.None, gazetteer.Find(Hash("y")));
        Assert.Equal(1, names);
    }

    [Fact]
    public void A_name_of_several_lists_is_in_all_of_them()
    {
        _folder.Write("location.tsv", Header + "x\ts\t1\tPERNAME\tyes\n");
        _folder.Write("person_family.tsv", Header + "x\ts\t1\tLOCNAME;AMBIG\tyes\n");

        Assert.Equal(NameLists.Location | NameLists.PersonFamily | NameLists.Ambiguous, Compile(out _).Find(Hash("x")));
    }

    [Theory]
    [InlineData("AMBIG", true)]
    [InlineData("city;AMBIG", true)]
    [InlineData("AMBIGUOUS", false)]
    [InlineData("", false)]
    public void The_note_says_whether_a_name_is_a_common_word_too(string note, bool isAmbiguous)
    {
        _folder.Write("location.tsv", Header + $"x\ts\t1\t{note}\tyes\n");

        Assert.Equal(isAmbiguous, Compile(out _).Find(Hash("x")).HasFlag(NameLists.Ambiguous));
    }

    [Fact]
    public void Names_are_normalised_as_texts_are()
    {
        // meem damma hah fatha meem fatha shadda dal; alef with hamza hah meem dal with its hamza
        _folder.Write("person_given.tsv", Header + "\u0645\u064F\u062D\u064E\u0645\u064E\u0651\u062F\ts\t1\t\tyes\n\u0623\u062D\u0645\u062F\ts\t1\t\tyes\n");

        Gazetteer gazetteer = Compile(out _);

        Assert.Equal(NameLists.PersonGiven, gazetteer.Find(Hash("\u0645\u062D\u0645\u062F"))); // meem hah meem dal
        Assert.Equal(NameLists.PersonGiven, gazetteer.Find(Hash("\u0627\u062D\u0645\u062F"))); // alef hah meem dal
    }

    [Fact]
    public void The_beginnings_of_a_name_lead_to_it()
    {
        _folder.Write("organization.tsv", Header + "a b c\ts\t1\t\tyes\n");

        Gazetteer gazetteer = Compile(out int names);

        Assert.Equal(NameLists.Prefix, gazetteer.Find(Hash("a")));
        Assert.Equal(NameLists.Prefix, gazetteer.Find(Hash("a", "b")));
        Assert.Equal(NameLists.Organization, gazetteer.Find(Hash("a", "b", "c")));
        Assert.Equal(NameLists.None, gazetteer.Find(Hash("b")));
        Assert.Equal(1, names);
    }

    [Fact]
    public void Names_of_more_than_nine_words_and_of_none_are_left_out()
    {
        _folder.Write(
            "organization.tsv",
            Header + "a b c d e f g h i j\ts\t1\t\tyes\n" + " \ts\t1\t\tyes\n" + "a b c d e f g h i\ts\t1\t\tyes\n");

        Gazetteer gazetteer = Compile(out int names);

        Assert.Equal(1, names);
        Assert.Equal(NameLists.Organization, gazetteer.Find(Hash("a", "b", "c", "d", "e", "f", "g", "h", "i")));
    }

    [Fact]
    public void The_order_of_the_rows_does_not_show()
    {
        _folder.Write("location.tsv", Header + "x\ts\t1\t\tyes\ny z\ts\t1\t\tyes\n");
        byte[] one = GazetteerCompiler.Compile(_folder.FullName).Table;
        _folder.Write("location.tsv", Header + "y z\ts\t1\t\tyes\nx\ts\t1\t\tyes\n");

        Assert.Equal(one, GazetteerCompiler.Compile(_folder.FullName).Table);
    }

    [Theory]
    [InlineData("x\ts\t1\t\tyes\ny\ts\t1\tyes\n", 3)]
    [InlineData("x\ts\t1\t\tyes\ty\n", 2)]
    [InlineData("x\ts\t1\t\tmaybe\n", 2)]
    [InlineData("x\ts\t1\t\t\n", 2)]
    [InlineData("\n", 2)]
    public void A_bad_row_is_named_with_its_file_and_line(string rows, int line)
    {
        string path = _folder.Write("month.tsv", Header + rows);

        LexiconException fault = Fault();

        Assert.Equal((path, (long)line), (fault.File, fault.Line));
        Assert.StartsWith($"'{path}', line {line}: ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name\tcount\n")]
    [InlineData("x\ts\t1\t\tyes\n")]
    [InlineData("\n")]
    public void Another_header_is_refused(string content)
    {
        string path = _folder.Write("month.tsv", content);

        Assert.Equal((path, 1L), (Fault().File, Fault().Line));
    }

    // Regression: a file of no bytes, as a copy that broke off leaves it, was taken for a list without names.
    [Fact]
    public void An_empty_file_is_refused()
    {
        string path = _folder.Write("month.tsv", "");

        Assert.Equal((path, 1L), (Fault().File, Fault().Line));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        string path = Path.Combine(_folder.FullName, "weekday.tsv");
        File.Delete(path);

        Assert.Equal((path, 0L), (Fault().File, Fault().Line));
    }

    [Fact]
    public void A_missing_folder_is_named() =>
        Assert.Equal(
            Path.Combine(_folder.FullName, "nowhere", "person_full.tsv"),
            Assert.Throws<LexiconException>(() => GazetteerCompiler.Compile(Path.Combine(_folder.FullName, "nowhere"))).File);

    private LexiconException Fault() => Assert.Throws<LexiconException>(() => GazetteerCompiler.Compile(_folder.FullName));

    private Gazetteer Compile(out int names)
    {
        (byte[] table, names) = GazetteerCompiler.Compile(_folder.FullName);
        return new Gazetteer(FingerprintTable.Read(table, Gazetteer.PayloadBits));
    }

    private static ulong Hash(params string[] words) => words.Select(word => WordHash.Of(word)).Aggregate(WordHash.Append);
}
