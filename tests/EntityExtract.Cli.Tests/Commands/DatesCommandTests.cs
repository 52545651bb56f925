using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class DatesCommandTests
{
    private const string Yesterday = "\u0623\u0645\u0633";                                        // ams
    private const string Absolute = "12 \u0633\u0628\u062A\u0645\u0628\u0631 2024";               // 12 sibtambir 2024: September
    private const string Evening = "\u0645\u0633\u0627\u0621";                                    // masa

    [Fact]
    public void The_table_has_the_value_of_each_date() =>
        Assert.Equal(
            new CommandRun(
                ExitCode.Done,
                $"""
                0..3          2024-09-05             {Yesterday}
                5..19         2024-09-12             {Absolute}

                """.ReplaceLineEndings("\n"),
                ""),
            CommandRun.Of("dates", $"{Yesterday}. {Absolute}", "--reference", "2024-09-06"));

    [Fact]
    public void A_date_without_a_value_says_why() =>
        Assert.Equal($"0..3          needs-reference        {Yesterday}\n", CommandRun.Of("dates", Yesterday).Output);

    [Fact]
    public void Json_has_the_value_in_all_its_forms()
    {
        JsonElement line = Assert.Single(
            CommandRun.Of("dates", $"{Evening} {Yesterday}", "--reference", "2024-09-06", "--format", "jsonl").OutputJson);

        Assert.Equal($"{Evening} {Yesterday}", line.GetProperty("text").GetString());
        Assert.Equal(0, line.GetProperty("start").GetInt32());
        Assert.Equal(8, line.GetProperty("length").GetInt32());
        Assert.Equal("certain", line.GetProperty("certainty").GetString());
        Assert.Equal("resolved", line.GetProperty("resolution").GetString());
        JsonElement date = line.GetProperty("date");
        Assert.Equal("2024-09-05TEV", date.GetProperty("value").GetString());
        Assert.Equal("2024-09-05", date.GetProperty("edtf").GetString());
        Assert.Equal("gregorian", date.GetProperty("calendar").GetString());
        Assert.Equal("day", date.GetProperty("precision").GetString());
        Assert.Equal("2024-09-05", date.GetProperty("start").GetString());
        Assert.Equal("2024-09-05", date.GetProperty("end").GetString());
        Assert.Equal("evening", date.GetProperty("part").GetString());
        Assert.Equal("2024-09-06", date.GetProperty("relativeTo").GetString());
    }

    [Fact]
    public void Json_of_a_date_without_a_value_is_null() =>
        Assert.Equal(
            JsonValueKind.Null,
            Assert.Single(CommandRun.Of("dates", Yesterday, "--format", "jsonl").OutputJson).GetProperty("date").ValueKind);

    [Fact]
    public void A_text_without_dates_writes_nothing() =>
        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), CommandRun.Of("dates", Sample.Baghdad));

    [Fact]
    public void The_text_must_be_given() => Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("dates").ExitCode);
}
