using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

/// <summary><c>extract</c> with names of the user's.</summary>
public sealed class ExtractUserNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_of_several_dictionaries_are_found_with_their_ids()
    {
        string places = _folder.Write("places.tsv", $"type\tname\tid\nORGANIZATION\t{Sample.Baghdad}\tQ1\n");
        string people = _folder.Write("people.jsonl", $$"""{"type":"PERSON","name":"{{Sample.Visited}}","canonical":"Z"}""");

        CommandRun run = CommandRun.With(
            Sample.Text, "extract", "--format", "jsonl", "--dictionary", places, "--dictionary", people);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        JsonElement[] listed =
        [
            .. Assert.Single(run.OutputJson).GetProperty("entities").EnumerateArray()
                .Where(e => e.GetProperty("source").GetString() == "dictionary"),
        ];
        Assert.Equal(["Z", Sample.Baghdad, Sample.Baghdad], listed.Select(e => e.GetProperty("name").GetString()!));
        Assert.Equal([0, 8, 20], listed.Select(e => e.GetProperty("start").GetInt32()));
        Assert.False(listed[0].TryGetProperty("id", out _));
        Assert.Equal("Q1", listed[1].GetProperty("id").GetString());
    }

    [Fact]
    public void Under_the_model_they_leave_its_entities()
    {
        string path = _folder.Write("places.tsv", $"type\tname\nORGANIZATION\t{Sample.Baghdad}\n");

        CommandRun with = CommandRun.With(
            Sample.Baghdad, "extract", "--format", "jsonl", "--dictionary", path, "--dictionary-priority", "under-model");

        Assert.Equal(CommandRun.With(Sample.Baghdad, "extract", "--format", "jsonl"), with);
    }

    [Theory]
    [InlineData("over-model", "pattern")]
    [InlineData("under-model", "model")]
    public void Patterns_find_what_is_made_of_other_things(string priority, string source)
    {
        string path = _folder.Write("patterns.jsonl", """{"type":"ORGANIZATION","pattern":"WORD","id":"Q7"}""");

        CommandRun run = CommandRun.With(
            Sample.Baghdad, "extract", "--format", "jsonl", "--patterns", path, "--pattern-priority", priority);

        JsonElement entity = Assert.Single(Assert.Single(run.OutputJson).GetProperty("entities").EnumerateArray());
        Assert.Equal(source, entity.GetProperty("source").GetString());
        Assert.Equal(source == "pattern", entity.TryGetProperty("id", out _));
    }

    [Fact]
    public void Denied_texts_are_no_entities()
    {
        string path = _folder.Write("deny.tsv", $"name\n{Sample.Baghdad}\n");

        Assert.Equal("{\"id\":\"-\",\"entities\":[]}\n", CommandRun.With(Sample.Baghdad, "extract", "--format", "jsonl", "--deny", path).Output);
    }

    [Theory]
    [InlineData("--dictionary", "names.tsv", "type\tname\nPLACE\tX\n", ", line 2: there is no type 'PLACE'; the types are PERSON, LOCATION, ORGANIZATION, DATE.")]
    [InlineData("--dictionary", "names.csv", "", ": the name ends neither in .tsv nor in .jsonl or .ndjson.")]
    [InlineData("--patterns", "patterns.tsv", "type\tpattern\nPERSON\t[title] PERSON\n", ", line 2: there is no list [title].")]
    [InlineData("--patterns", "patterns.txt", "", ": the name ends neither in .tsv nor in .jsonl or .ndjson.")]
    [InlineData("--deny", "deny.jsonl", "{", ", line 1: the JSON is broken at byte 2.")]
    [InlineData("--deny", "deny.txt", "", ": the name ends neither in .tsv nor in .jsonl or .ndjson.")]
    public void A_bad_file_is_one_sentence_and_nothing_is_done(string option, string file, string content, string sentence)
    {
        string path = _folder.Write(file, content);

        Assert.Equal(
            new CommandRun(ExitCode.WrongUsage, "", path + sentence + "\n"), CommandRun.With(Sample.Text, "extract", option, path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_sentence()
    {
        CommandRun run = CommandRun.With(Sample.Text, "extract", "--dictionary", "nowhere.tsv");

        Assert.Equal(new CommandRun(ExitCode.WrongUsage, "", "nowhere.tsv: there is no such file.\n"), run);
    }
}
