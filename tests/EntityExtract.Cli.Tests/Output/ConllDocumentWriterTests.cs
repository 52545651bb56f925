using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ConllDocumentWriterTests
{
    [Fact]
    public void A_token_a_line_and_an_empty_line_after_each_sentence() =>
        Assert.Equal(
            $"""
            # id = 1
            {Sample.Visited}{"\t"}O
            {Sample.Ali}{"\t"}B-PERSON
            {Sample.Baghdad}{"\t"}B-LOCATION
            .{"\t"}O

            {Sample.Ali}{"\t"}B-PERSON
            {Sample.And}{Sample.Baghdad}{"\t"}B-LOCATION


            """.ReplaceLineEndings("\n"),
            Write("1", Sample.Document));

    [Fact]
    public void Entities_of_several_tokens_go_on_and_neighbours_stay_apart()
    {
        ExtractedDocument document = Sample.Make(
            "a b c d",
            Sample.Mention(EntityType.Person, 0, "a b", 1),
            Sample.Mention(EntityType.Person, 4, "c", 1));

        Assert.Equal("# id = x\na\tB-PERSON\nb\tI-PERSON\nc\tB-PERSON\nd\tO\n\n", Write("x", document));
    }

    [Fact]
    public void Two_entities_in_one_token_give_it_the_tag_of_the_first()
    {
        ExtractedDocument document = Sample.Make(
            "abcd e",
            Sample.Mention(EntityType.Person, 0, "ab", 1),
            Sample.Mention(EntityType.Location, 2, "cd e", 1));

        Assert.Equal("# id = x\nabcd\tB-PERSON\ne\tB-LOCATION\n\n", Write("x", document));
    }

    [Fact]
    public void An_empty_document_is_its_comment() =>
        Assert.Equal("# id = a\\nb\n\n", Write("a\nb", Sample.Make(" \n ")));

    private static string Write(string id, ExtractedDocument document) => WriterRun.Of(streams =>
    {
        var writer = new ConllDocumentWriter(streams);
        writer.Write(id, document);
        writer.WriteFault("2", "Bad.");
        writer.Flush();
    });
}
