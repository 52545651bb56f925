using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class TsvDocumentWriterTests
{
    private const string Header = "id\ttype\tstart\tlength\ttext\tname\tconfidence\tsource\n";

    [Fact]
    public void Columns_are_named_even_without_entities() => Assert.Equal(Header, Write("1", Sample.Make("")));

    [Fact]
    public void An_entity_a_line_with_tabs_and_newlines_escaped()
    {
        ExtractedDocument document = Sample.Make(
            "x a\nb", Sample.Mention(EntityType.Organization, 2, "a\nb", 0.5, name: "a b"));

        Assert.Equal(Header + "c:\\\\d\\t\tORGANIZATION\t2\t3\ta\\nb\ta b\t0.5\tmodel\n", Write("c:\\d\t", document));
    }

    private static string Write(string id, ExtractedDocument document) => WriterRun.Of(streams =>
    {
        var writer = new TsvDocumentWriter(streams);
        writer.Write(id, document);
        writer.WriteFault("2", "Bad.");
        writer.Flush();
    });
}
