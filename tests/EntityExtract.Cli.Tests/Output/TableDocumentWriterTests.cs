using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class TableDocumentWriterTests
{
    [Fact]
    public void Piped_it_is_plain_text_grouped_by_type_with_the_most_frequent_name_first()
    {
        ExtractedDocument document = Sample.Make(
            new string(' ', 200),
            Sample.Mention(EntityType.Location, 0, "Cairo", 1),
            Sample.Mention(EntityType.Person, 10, "Ali", 1),
            Sample.Mention(EntityType.Person, 20, "Sami", 1),
            Sample.Mention(EntityType.Person, 30, "Sami", 1),
            Sample.Mention(EntityType.Person, 40, "Sami", 1),
            Sample.Mention(EntityType.Person, 150, "Sami", 1),
            Sample.Mention(EntityType.Person, 160, "Sami", 1));

        Assert.Equal(
            """
            a.txt: 7 entities

            PERSON
              5  20..24, 30..34, 40..44 +2  Sami
              1  10..13                     Ali

            LOCATION
              1  0..5  Cairo

            """.ReplaceLineEndings("\n"),
            Write(document, isTerminal: false));
    }

    [Fact]
    public void On_a_terminal_names_are_isolated_from_the_numbers_beside_them() =>
        Assert.Contains($"\u2068{Sample.Baghdad}\u2069", Write(Sample.Document, isTerminal: true), StringComparison.Ordinal);

    [Fact]
    public void A_document_gives_a_terminal_no_orders()
    {
        ExtractedDocument document = Sample.Make("x", Sample.Mention(EntityType.Person, 0, "x", 1, name: "\u001B[2Jx"));

        Assert.Contains("\u2068\uFFFD[2Jx\u2069", Write(document, isTerminal: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_are_no_markup()
    {
        ExtractedDocument document = Sample.Make("x", Sample.Mention(EntityType.Person, 0, "x", 1, name: "[red]x[/]"));

        Assert.Contains("  [red]x[/]\n", Write(document, isTerminal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_set_apart_and_failures_shown()
    {
        string output = WriterRun.Of(streams =>
        {
            var writer = new TableDocumentWriter(streams);
            writer.Write("a", Sample.Make("x", Sample.Mention(EntityType.Date, 0, "x", 1)));
            writer.WriteFault(null, "Bad.");
            writer.Flush();
        });

        Assert.Equal("a: 1 entity\n\nDATE\n  1  0..1  x\n\n?: failed\n", output);
    }

    private static string Write(ExtractedDocument document, bool isTerminal) => WriterRun.Of(
        streams =>
        {
            var writer = new TableDocumentWriter(streams);
            writer.Write("a.txt", document);
            writer.Flush();
        },
        isTerminal);
}
