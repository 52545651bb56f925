using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class JsonLinesDocumentWriterTests
{
    [Fact]
    public void A_document_is_a_line_with_its_entities_in_order_and_arabic_as_it_is()
    {
        ExtractedDocument document = Sample.Make(
            Sample.Text, Sample.Mention(EntityType.Location, 8, Sample.Baghdad, 0.987654321));

        Assert.Equal(
            $$"""{"id":"1","entities":[{"type":"LOCATION","start":8,"length":5,"text":"{{Sample.Baghdad}}","name":"{{Sample.Baghdad}}","confidence":0.9877,"source":"model"}]}""" + "\n",
            Write(writer => writer.Write("1", document)));
    }

    [Fact]
    public void An_entity_of_a_dictionary_has_its_id()
    {
        Entity entity = Sample.Mention(EntityType.Location, 0, "x", 1) with { Source = EntitySource.Dictionary, Id = "Q1" };

        Assert.Equal(
            """{"id":"1","entities":[{"type":"LOCATION","start":0,"length":1,"text":"x","name":"x","confidence":1,"source":"dictionary","id":"Q1"}]}""" + "\n",
            Write(writer => writer.Write("1", Sample.Make("x", entity))));
    }

    [Fact]
    public void A_document_without_entities_has_an_empty_list() =>
        Assert.Equal("{\"id\":\"a\\\"b\\n\",\"entities\":[]}\n", Write(writer => writer.Write("a\"b\n", Sample.Make(""))));

    [Fact]
    public void A_failure_keeps_its_line()
    {
        Assert.Equal(
            "{\"id\":\"1\",\"error\":\"Bad.\"}\n{\"id\":null,\"error\":\"Worse.\"}\n",
            Write(writer =>
            {
                writer.WriteFault("1", "Bad.");
                writer.WriteFault(null, "Worse.");
            }));
    }

    [Fact]
    public void The_text_is_given_back_when_it_is_asked_for() => Assert.Equal(
        "{\"id\":\"1\",\"text\":\"a\\nb\",\"entities\":[]}\n",
        Write(writer => writer.Write("1", Sample.Make("a\nb")), new WritingOptions { WithText = true }));

    private static string Write(Action<JsonLinesDocumentWriter> write, WritingOptions? options = null) => WriterRun.Of(streams =>
    {
        var writer = new JsonLinesDocumentWriter(streams, options ?? WritingOptions.Default);
        write(writer);
        writer.Flush();
    });
}
