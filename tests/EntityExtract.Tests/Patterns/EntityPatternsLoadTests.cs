using System.Text;
using EntityExtract.Gazetteers;
using EntityExtract.Patterns;

namespace EntityExtract.Tests.Patterns;

/// <summary>Files of patterns, good and bad.</summary>
public sealed class EntityPatternsLoadTests : IDisposable
{
    private const string Header = "type\tpattern\tid\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("patterns.tsv", "type\tpattern\tid\nLOCATION\t[kind] (WORD)\tQ1\n\n[kind]\tKafr\t\n[kind]\tQasr al-Bay\t\n")]
    [InlineData("patterns.TSV", "\uFEFFid\tpattern\ttype\r\n\tKafr\t[kind]\r\n\tQasr al-Bay\t[kind]\r\nQ1\t [kind]  (  WORD  )  \tLOCATION\r\n")]
    [InlineData("patterns.jsonl", """
        {"type":"[kind]","pattern":"Kafr"}
        {"type":"[kind]","pattern":" Qasr al-Bay","id":null}

        {"pattern":"[kind] (WORD)", "id":"Q1", "type":"LOCATION"}
        """)]
    public void Two_formats_say_the_same(string file, string content)
    {
        EntityPatterns patterns = EntityPatterns.Load(_folder.Write(file, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(1, patterns.Count);
        ExtractedDocument document = UserNames.Extractor(patterns).Extract("Kafr X, Qasr al-Bay Y");
        Assert.Equal(["X Q1", "Y Q1"], document.Entities.Select(entity => $"{entity.Text} {entity.Id}"));
    }

    [Theory]
    [InlineData("", 1, "a header is wanted: the columns are type and pattern, and id if wanted")]
    [InlineData("type\tname\n", 1, "the header names a column 'name'; the columns are type and pattern")]
    [InlineData("type\tid\n", 1, "the header does not name the column 'pattern'")]
    [InlineData("pattern\n", 1, "the header does not name the column 'type'")]
    [InlineData(Header + "PERSON\tX\n", 2, "the header has 3 columns, and this line has 2 columns")]
    [InlineData(Header + "PLACE\tX\t\n", 2, "there is no type 'PLACE'; the types are PERSON, LOCATION, ORGANIZATION, DATE")]
    [InlineData(Header + "\tX\t\n", 2, "the type is missing")]
    [InlineData(Header + "PERSON\t \t\n", 2, "the pattern is missing")]
    [InlineData(Header + "PERSON\t( )\t\n", 2, "the pattern is missing")]
    [InlineData(Header + "PERSON\t() X\t\n", 2, "there is nothing between '(' and ')'")]
    [InlineData(Header + "PERSON\tX (Y\t\n", 2, "the pattern has '(' without ')'")]
    [InlineData(Header + "PERSON\tX) Y\t\n", 2, "the pattern has ')' without '('")]
    [InlineData(Header + "PERSON\t(X) (Y)\t\n", 2, "the pattern has '(' twice")]
    [InlineData(Header + "PERSON\t(X))\t\n", 2, "the pattern has ')' twice")]
    [InlineData(Header + "PERSON\tX ?\t\n", 2, "there is no part before '?'")]
    [InlineData(Header + "PERSON\t(X)?\t\n", 2, "there is no part before '?'")]
    [InlineData(Header + "PERSON\tX??\t\n", 2, "'X??' is no part of a pattern")]
    [InlineData(Header + "PERSON\t[title]PERSON\t\n", 2, "'[title]PERSON' is no part of a pattern")]
    [InlineData(Header + "PERSON\t[title\t\n", 2, "'[title' is no part of a pattern")]
    [InlineData(Header + "PERSON\t[my title] X\t\n", 2, "'[my' is no part of a pattern")]
    [InlineData(Header + "PERSON\tX? Y?\t\n", 2, "every part of the entity may be absent")]
    [InlineData(Header + "PERSON\tX (Y?)\t\n", 2, "every part of the entity may be absent")]
    [InlineData(Header + "PERSON\tX\t\nPERSON\tX [title]\t\nPERSON\t[title]\t\n", 3, "there is no list [title]")]
    [InlineData(Header + "PERSON\ta a a a a a a a a a a a a a a a a\t\n", 2, "the pattern has more than 16 parts")]
    [InlineData(Header + "[my title]\tX\t\n", 2, "'[my title]' is no list: its name has letters, digits, '-' and '_', as in [title]")]
    [InlineData(Header + "[]\tX\t\n", 2, "'[]' is no list")]
    [InlineData(Header + "[title]\tX\tQ1\n", 2, "a phrase of a list has no id")]
    [InlineData(Header + "[title]\tX?\t\n", 2, "a phrase of a list has no '[', ']', '(', ')' or '?' in it")]
    [InlineData(Header + "[title]\t,\t\n", 2, "the name has no letter and no digit")]
    [InlineData(Header + "[title]\t\t\n", 2, "the pattern is missing")]
    public void A_bad_line_is_named(string content, int line, string reason) =>
        AssertRefused("patterns.tsv", Encoding.UTF8.GetBytes(content), line, reason);

    [Fact]
    public void A_bad_line_of_json_lines_is_named() =>
        AssertRefused("patterns.jsonl", "\n{\"type\":\"PERSON\",\"name\":\"X\"}"u8.ToArray(), 2, "there is no field 'name': the columns are type and pattern");

    [Fact]
    public void A_pattern_and_an_id_have_a_longest_length()
    {
        string longest = new('x', 1_000);
        AssertRefused("patterns.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\t{longest}x\t\n"), 2, "the pattern is longer than 1,000 UTF-16 units");
        AssertRefused("patterns.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\tX\t{longest}x\n"), 2, "the id is longer than 1,000 UTF-16 units");

        EntityPatterns patterns = EntityPatterns.Load(_folder.Write("patterns.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\t{longest}\t{longest}\n")));
        Assert.Equal(longest, Assert.Single(UserNames.Extractor(patterns).Extract(longest).Entities).Id);
    }

    [Fact]
    public void An_entry_that_cannot_be_used_is_named_by_its_number()
    {
        var exception = Assert.Throws<DictionaryException>(() => UserNames.PatternSet(("PERSON", "X"), ("PERSON", "[title]")));

        Assert.Equal("Entry 2: there is no list [title].", exception.Message);
        Assert.Null(exception.File);
    }

    [Fact]
    public void Options_are_checked_and_kept()
    {
        var options = new PatternOptions { Priority = DictionaryPriority.UnderModel, Format = DictionaryFormat.JsonLines };

        Assert.Same(options, EntityPatterns.Load(new MemoryStream("{\"type\":\"DATE\",\"pattern\":\"X\"}"u8.ToArray()), "x", options).Options);
        Assert.Equal(DictionaryPriority.OverModel, EntityPatterns.Create([]).Options.Priority);
        Assert.Throws<ArgumentOutOfRangeException>(() => UserNames.PatternSet((DictionaryPriority)9));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => EntityPatterns.Load(Stream.Null, "x", new PatternOptions { Format = (DictionaryFormat)9 }));
        Assert.Throws<ArgumentException>(() => EntityPatterns.Load(Stream.Null, "x.csv", new PatternOptions()));
        Assert.Throws<FileNotFoundException>(() => EntityPatterns.Load(Path.Combine(_folder.FullName, "nowhere.tsv")));
    }

    private void AssertRefused(string file, byte[] content, int line, string reason)
    {
        string path = _folder.Write(file, content);

        var exception = Assert.Throws<DictionaryException>(() => EntityPatterns.Load(path));

        Assert.Equal((path, line), (exception.File, exception.Line));
        Assert.StartsWith(reason, exception.Reason, StringComparison.Ordinal);
    }
}
