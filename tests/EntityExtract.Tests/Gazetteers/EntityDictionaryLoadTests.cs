using System.Text;
using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Gazetteers;

/// <summary>Files of names, good and bad.</summary>
public sealed class EntityDictionaryLoadTests : IDisposable
{
    private const string Header = "type\tname\tcanonical\tid\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("names.tsv", "type\tname\tcanonical\tid\nLOCATION\tKafr X\tKX\tQ1\n\nPERSON\tAbu Y\t\t\n")]
    [InlineData("names.TSV", "\uFEFFid\tname\ttype\tcanonical\r\nQ1\tKafr X\tLOCATION\tKX\r\n\tAbu Y\tPERSON\t\r\n")]
    [InlineData("names.jsonl", """
        {"type":"LOCATION","name":"Kafr X","canonical":"KX","id":"Q1"}

        {"name":"Abu\u0020Y", "id":null, "type":"PERSON", "canonical":""}
        """)]
    [InlineData("names.ndjson", "{\"type\":\"LOCATION\",\"name\":\" Kafr X\",\"canonical\":\"KX\",\"id\":\"Q1\"} \n{\"type\":\"PERSON\",\"name\":\"Abu Y\"}")]
    public void Two_formats_say_the_same(string file, string content)
    {
        string path = _folder.Write(file, Encoding.UTF8.GetBytes(content));

        EntityDictionary dictionary = EntityDictionary.Load(path);

        Assert.Equal(2, dictionary.Count);
        EntityExtractor extractor = UserNames.Extractor(dictionary);
        Assert.Equal(["Location 0..6 KX", "Person 8..13 Abu Y"], extractor.Listed("Kafr X, Abu Y"));
        Assert.Equal(["Q1", null], extractor.Extract("Kafr X, Abu Y").Entities.Select(entity => entity.Id));
    }

    [Theory]
    [InlineData("", 1, "a header is wanted")]
    [InlineData("LOCATION\tX\n", 1, "the header names a column 'LOCATION'")]
    [InlineData("type\tname\tcolour\nLOCATION\tX\tred\n", 1, "the header names a column 'colour'; the columns are type and name")]
    [InlineData("type\tname\tname\n", 1, "the header names the column 'name' twice")]
    [InlineData("name\nX\n", 1, "the header does not name the column 'type'")]
    [InlineData("type\tid\n", 1, "the header does not name the column 'name'")]
    [InlineData("type\tname\nLOCATION\tX\tY\n", 2, "the header has 2 columns, and this line has 3 columns")]
    [InlineData("type\tname\nLOCATION\n", 2, "the header has 2 columns, and this line has 1 column")]
    [InlineData(Header + "LOCATION\tX\t\t\nPLACE\tY\t\t\n", 3, "there is no type 'PLACE'; the types are PERSON, LOCATION, ORGANIZATION, DATE")]
    [InlineData(Header + "person\tX\t\t\n", 2, "there is no type 'person'")]
    [InlineData(Header + "\tX\t\t\n", 2, "the type is missing")]
    [InlineData(Header + "PERSON\t \t\t\n", 2, "the name is missing")]
    [InlineData(Header + "PERSON\t(?)\t\t\n", 2, "the name has no letter and no digit")]
    [InlineData(Header + "PERSON\ta\u2028b\t\t\n", 2, "the name has a line break in it")]
    [InlineData(Header + "PERSON\tX Y\t\t\nLOCATION\tX  Y\t\t\n", 3, "the name is LOCATION here and PERSON in line 2")]
    [InlineData(Header + "PERSON\tX\t\tQ1\n\nPERSON\tX\t\tQ2\n", 4, "the name has the id 'Q2' here and the id 'Q1' in line 2")]
    [InlineData(Header + "PERSON\tX\t\tQ1\nPERSON\tX\t\t\n", 3, "the name has no id here and the id 'Q1' in line 2")]
    public void A_bad_line_of_a_tsv_file_is_named(string content, int line, string reason) =>
        AssertRefused("names.tsv", Encoding.UTF8.GetBytes(content), line, reason);

    [Theory]
    [InlineData("{", "the JSON is broken at byte 2")]
    [InlineData("{\"type\":\"PERSON\",\"name\":\"X\"} x", "the JSON is broken at byte")]
    [InlineData("[]", "the line is not a JSON object")]
    [InlineData("{}", "the type is missing")]
    [InlineData("{\"type\":\"PERSON\"}", "the name is missing")]
    [InlineData("{\"type\":\"PERSON\",\"name\":7}", "the field 'name' is not a string")]
    [InlineData("{\"type\":\"PERSON\",\"name\":\"X\",\"name\":\"Y\"}", "the field 'name' stands twice")]
    [InlineData("{\"type\":\"PERSON\",\"name\":\"X\",\"colour\":\"red\"}", "there is no field 'colour': the columns are")]
    [InlineData("{\"type\":\"PERSON\",\"name\":\"\\uD800\"}", "has half a surrogate pair")]
    [InlineData("{\"type\":\"PLACE\",\"name\":\"X\"}", "there is no type 'PLACE'")]
    public void A_bad_line_of_a_json_lines_file_is_named(string line, string reason) => AssertRefused(
        "names.jsonl", Encoding.UTF8.GetBytes("{\"type\":\"PERSON\",\"name\":\"good\"}\n" + line + "\n"), 2, reason);

    [Fact]
    public void An_invalid_byte_is_named() => AssertRefused(
        "names.tsv", [.. Encoding.UTF8.GetBytes(Header + "PERSON\tX"), 0xFF, (byte)'\n'], 2, "byte 9 is not valid UTF-8");

    [Theory]
    [InlineData("names.tsv", "type\tname\nPERSON\t")]
    [InlineData("names.jsonl", "\n{\"type\":\"PERSON\",\"name\":\"")]
    public void A_line_of_ten_megabytes_is_named(string file, string beginning) => AssertRefused(
        file, Encoding.UTF8.GetBytes(beginning + new string('x', 10_000_000) + "\"}\n"), 2, "the line is longer than 65,535 bytes");

    [Theory]
    [InlineData(1_001, "a", "the name is longer than 1,000 UTF-16 units")]
    [InlineData(300, "\uFDF2", "the name is longer than 1,000 UTF-16 units as normalised")] // the ligature of Allah, four letters
    [InlineData(33, "a ", "the name has more than 32 words, numbers and marks")]
    public void A_name_that_is_too_long_is_named(int count, string unit, string reason) => AssertRefused(
        "names.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\t{string.Concat(Enumerable.Repeat(unit, count))}\t\t\n"), 2, reason);

    [Fact]
    public void A_canonical_name_and_an_id_have_a_longest_length_too()
    {
        string longest = new('x', 1_000);
        AssertRefused("names.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\tX\t{longest}x\t\n"), 2, "the canonical name is longer");
        AssertRefused("names.tsv", Encoding.UTF8.GetBytes($"{Header}PERSON\tX\t\t{longest}x\n"), 2, "the id is longer");

        EntityDictionary dictionary = Load(Encoding.UTF8.GetBytes($"{Header}PERSON\t{longest}\t{longest[1..]}y\t{longest[1..]}z\n"));
        Entity entity = Assert.Single(UserNames.Extractor(dictionary).Extract(longest).Entities);

        Assert.Equal(longest[1..] + "y", entity.Name);
        Assert.Equal(longest[1..] + "z", entity.Id);
    }

    [Fact]
    public void A_million_duplicates_are_one_name()
    {
        string content = Header + string.Concat(Enumerable.Repeat($"LOCATION\t{Baghdad}\t\tQ1\n", 1_000_000));

        Assert.Equal(1, Load(Encoding.UTF8.GetBytes(content)).Count);
    }

    [Fact]
    public void A_million_duplicates_that_contradict_the_first_are_one_error()
    {
        string content = $"{Header}LOCATION\t{Baghdad}\t\t\n" + string.Concat(Enumerable.Repeat($"PERSON\t{Baghdad}\t\t\n", 1_000_000));

        AssertRefused("names.tsv", Encoding.UTF8.GetBytes(content), 3, "the name is PERSON here and LOCATION in line 2");
    }

    [Fact]
    public void The_first_entry_of_a_name_counts_where_that_is_wanted()
    {
        byte[] content = Encoding.UTF8.GetBytes($"{Header}LOCATION\t{Baghdad}\t\tQ1\nPERSON\t{Baghdad}\tX\tQ2\n");
        EntityDictionary dictionary = EntityDictionary.Load(
            new MemoryStream(content), "names.tsv", new DictionaryOptions { Conflicts = NameConflict.KeepFirst });

        Assert.Equal([$"Location 0..5 {Baghdad}"], UserNames.Extractor(dictionary).Listed(Baghdad));
    }

    [Fact]
    public void A_given_format_counts_more_than_the_ending()
    {
        byte[] content = Encoding.UTF8.GetBytes("{\"type\":\"PERSON\",\"name\":\"X\"}");
        var options = new DictionaryOptions { Format = DictionaryFormat.JsonLines };

        Assert.Equal(1, EntityDictionary.Load(new MemoryStream(content), "names.tsv", options).Count);
        Assert.Same(options, EntityDictionary.Load(new MemoryStream(content), "names", options).Options);
    }

    [Fact]
    public void An_ending_that_says_nothing_is_refused() => Assert.Throws<ArgumentException>(
        () => EntityDictionary.Load(Stream.Null, "names.csv", new DictionaryOptions()));

    [Fact]
    public void A_file_that_is_not_there_is_no_dictionary() =>
        Assert.Throws<FileNotFoundException>(() => EntityDictionary.Load(Path.Combine(_folder.FullName, "nowhere.tsv")));

    [Fact]
    public void An_empty_file_of_json_lines_is_a_dictionary_without_names() =>
        Assert.Equal(0, EntityDictionary.Load(_folder.Write("names.jsonl", [])).Count);

    private static EntityDictionary Load(byte[] content) =>
        EntityDictionary.Load(new MemoryStream(content), "names.tsv", new DictionaryOptions());

    private void AssertRefused(string file, byte[] content, long line, string reason)
    {
        string path = _folder.Write(file, content);

        var exception = Assert.Throws<DictionaryException>(() => EntityDictionary.Load(path));

        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
        Assert.Equal(path, exception.File);
        Assert.Equal(line, exception.Line);
        Assert.Equal($"{path}, line {line}: {exception.Reason}.", exception.Message);
    }
}
