using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class TokenizeCommandTests : IDisposable
{
    // Beh-ghain-fatha-dal-alef-dal: Baghdad with a short vowel.
    private const string VocalizedBaghdad = "\u0628\u063A\u064E\u062F\u0627\u062F";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Words_are_the_normalised_tokens_of_each_line()
    {
        CommandRun run = CommandRun.With($"  {VocalizedBaghdad}, G20\n\n\u0662\u0663 x!", "tokenize", "--format", "words");

        // Arabic-Indic digits two and three.
        Assert.Equal(new CommandRun(ExitCode.Done, $"{Sample.Baghdad} , G20\n\n23 x !\n", ""), run);
    }

    [Fact]
    public void Words_of_long_input_come_whole()
    {
        string line = string.Join(' ', Enumerable.Range(0, 30_000));
        string input = $"{line}\nshort\n{line}\n";

        Assert.Equal(input, CommandRun.With(input, "tokenize", "--format", "words").Output);
    }

    [Fact]
    public void Json_has_offsets_into_the_file()
    {
        string path = _folder.Write("a.txt", $"\uFEFF\n{VocalizedBaghdad}.");

        JsonElement[] tokens = CommandRun.Of("tokenize", path, "--format", "jsonl").OutputJson;

        Assert.Equal(2, tokens.Length);
        Assert.Equal(path, tokens[0].GetProperty("id").GetString());
        Assert.Equal("word", tokens[0].GetProperty("kind").GetString());
        Assert.Equal(1, tokens[0].GetProperty("start").GetInt32());
        Assert.Equal(6, tokens[0].GetProperty("length").GetInt32());
        Assert.Equal(VocalizedBaghdad, tokens[0].GetProperty("text").GetString());
        Assert.Equal(Sample.Baghdad, tokens[0].GetProperty("normalized").GetString());
        Assert.Equal("punctuation", tokens[1].GetProperty("kind").GetString());
    }

    [Fact]
    public void The_table_shows_the_original_where_it_differs()
    {
        Assert.Equal(
            $"""
            -
              0..6          word          {Sample.Baghdad}  ({VocalizedBaghdad})
              7..10         foreign-word  G20

            """.ReplaceLineEndings("\n"),
            CommandRun.With($"{VocalizedBaghdad} G20", "tokenize").Output);
    }

    [Fact]
    public void Files_that_fail_are_named_and_the_others_tokenised()
    {
        CommandRun run = CommandRun.Of("tokenize", "nowhere.txt", _folder.Write("a.txt", "x"), "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal(["nowhere.txt: there is no such file."], run.ErrorLines);
    }
}
