using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public InputFilesTests()
    {
        Directory.CreateDirectory(PathOf("sub/deep"));
        foreach (string name in (string[])["b.txt", "a.txt.gz", "c.jsonl", "notes.md", "sub/a.TXT", "sub/deep/d.ndjson.gz"])
            _folder.Write(name, "");
    }

    public void Dispose()
    {
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Files_and_standard_input_stand_for_themselves_whether_they_are_there_or_not() =>
        Assert.Equal(["-", "nowhere.txt", PathOf("notes.md")], Find("-", "nowhere.txt", PathOf("notes.md")));

    [Fact]
    public void A_folder_stands_for_the_files_of_known_formats_in_and_below_it() => Assert.Equal(
        Paths("a.txt.gz", "b.txt", "c.jsonl", "sub/a.TXT", "sub/deep/d.ndjson.gz"), Find(_folder.FullName));

    [Fact]
    public void A_folder_stands_for_the_files_of_the_format_that_is_asked_for() =>
        Assert.Equal(Paths("c.jsonl", "sub/deep/d.ndjson.gz"), InputFiles.Find([_folder.FullName], "jsonl", new FaultLog(_error)));

    [Theory]
    [InlineData("*.txt", "b.txt")]
    [InlineData("*", "a.txt.gz", "b.txt", "c.jsonl", "notes.md")]
    [InlineData("sub/**/*.gz", "sub/deep/d.ndjson.gz")]
    [InlineData("**/a.*", "a.txt.gz", "sub/a.TXT")]
    [InlineData("s*/*", "sub/a.TXT")]
    public void A_pattern_stands_for_the_files_that_match_it(string pattern, params string[] expected) =>
        Assert.Equal(Paths(expected), Find(PathOf(pattern)));

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        Directory.CreateSymbolicLink(PathOf("sub/up"), _folder.FullName);
        File.CreateSymbolicLink(PathOf("sub/link.txt"), PathOf("b.txt"));

        Assert.Equal(
            Paths("a.txt.gz", "b.txt", "c.jsonl", "sub/a.TXT", "sub/deep/d.ndjson.gz", "sub/link.txt"), Find(_folder.FullName));
        Assert.Equal(Paths("b.txt", "sub/link.txt"), Find(PathOf("**/*.txt")));
    }

    [Fact]
    public void Folders_and_patterns_without_a_file_are_named()
    {
        Directory.CreateDirectory(PathOf("empty"));

        Assert.Equal([PathOf("b.txt")], Find(PathOf("empty"), PathOf("*.csv"), PathOf("nowhere/*"), PathOf("b.txt")));
        Assert.Equal(
            $"{PathOf("empty")}: there is no file with a known extension in this folder.\n"
                + $"{PathOf("*.csv")}: no file matches.\n{PathOf("nowhere/*")}: no file matches.\n",
            _error.ToString());
    }

    private IReadOnlyList<string> Find(params string[] arguments) =>
        InputFiles.Find(arguments, InputFormats.ByExtension, new FaultLog(_error));

    private IEnumerable<string> Paths(params string[] names) => names.Select(PathOf);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
