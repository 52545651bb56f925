using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class EncodingOptionTests : IDisposable
{
    private const string Advice = "; the text looks like Windows-1256, which --encoding windows-1256 reads.";

    private readonly TemporaryFolder _folder = new();
    private readonly Encoding _encoding;

    public EncodingOptionTests()
    {
        Assert.True(LegacyEncodings.TryFind("windows-1256", out Encoding? encoding));
        _encoding = encoding;
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Files => new()
    {
        { "a.txt", Sample.Text, "line 1: byte 1 is not valid UTF-8" },
        { "a.jsonl", $"{{\"id\":\"1\",\"text\":\"{Sample.Ali} {Sample.Baghdad}\"}}", "line 1: byte 19 is not valid UTF-8" },
        { "a.csv", $"id,text\n1,{Sample.Ali} {Sample.Baghdad}\n", "line 2: the row is not valid UTF-8" },
        { "a.tsv", $"id\ttext\n1\t{Sample.Ali} {Sample.Baghdad}\n", "line 2: the row is not valid UTF-8" },
        { "a.html", $"<p>{Sample.Text}</p>", "line 1: byte 4 is not valid UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Windows_1256_is_refused_with_the_option_that_reads_it(string name, string content, string reason)
    {
        string path = _folder.Write(name, _encoding.GetBytes(content));

        CommandRun refused = CommandRun.Of("extract", path, "--format", "csv");

        Assert.Equal(ExitCode.SomeFailed, refused.ExitCode);
        Assert.Equal([$"{path}, {reason}{Advice}"], refused.ErrorLines);
        CommandRun read = CommandRun.Of("extract", path, "--format", "csv", "--encoding", "windows-1256");
        string expected = CommandRun.Of("extract", _folder.Write(name, content), "--format", "csv").Output;
        Assert.Equal(new CommandRun(ExitCode.Done, expected, ""), read);
    }

    [Fact]
    public void One_line_among_others_is_refused_alone()
    {
        string Line(string id) => $"{{\"id\":\"{id}\",\"text\":\"{Sample.Ali}\"}}\n";
        byte[] mixed = [.. Encoding.UTF8.GetBytes(Line("1")), .. _encoding.GetBytes(Line("2")), .. Encoding.UTF8.GetBytes(Line("3"))];

        CommandRun run = CommandRun.With(mixed, "extract", "--input-format", "jsonl", "--format", "jsonl");

        Assert.Equal([$"standard input, line 2: byte 19 is not valid UTF-8{Advice}"], run.ErrorLines);
        Assert.Equal(["1", null, "3"], run.OutputJson.Select(d => d.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("normalize")]
    [InlineData("tokenize", "--format", "words")]
    [InlineData("tokenize", "--format", "jsonl")]
    public void Texts_of_other_commands_may_be_encoded_too(params string[] arguments)
    {
        CommandRun utf8 = CommandRun.With(Sample.Text, arguments);

        Assert.Equal(utf8, CommandRun.With(_encoding.GetBytes(Sample.Text), [.. arguments, "--encoding", "windows-1256"]));
        Assert.Equal(utf8, CommandRun.With(Encoding.Unicode.GetBytes("\uFEFF" + Sample.Text), [.. arguments, "--encoding", "utf-16"]));
    }

    [Fact]
    public void A_text_that_is_not_in_its_encoding_is_one_error()
    {
        CommandRun run = CommandRun.With([0x61, 0x00, 0x00, 0xDC], "extract", "--encoding", "utf-16");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("standard input: the file cannot be read (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_there_is_not_is_wrong_usage()
    {
        CommandRun run = CommandRun.Of("extract", "a.txt", "--encoding", "nonsense");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("There is no encoding 'nonsense'.", run.ErrorLines[0], StringComparison.Ordinal);
    }
}
