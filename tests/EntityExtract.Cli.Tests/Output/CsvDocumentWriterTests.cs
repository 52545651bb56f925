using EntityExtract.Cli.Output;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Tests.Output;

public sealed class CsvDocumentWriterTests
{
    private const string Header = "id,type,start,end,text,name,confidence,source,entity_id,date\n";

    [Fact]
    public void Columns_are_named_even_without_entities() => Assert.Equal(Header, Write("1", Sample.Make("")));

    [Fact]
    public void An_entity_a_row() => Assert.Equal(
        Header
            + $"1,PERSON,4,7,{Sample.Ali},{Sample.Ali},0.9876,model,,\n"
            + $"1,LOCATION,8,13,{Sample.Baghdad},{Sample.Baghdad},1,model,,\n"
            + $"1,PERSON,15,18,{Sample.Ali},{Sample.Ali},0.5,model,,\n"
            + $"1,LOCATION,20,25,{Sample.Baghdad},{Sample.Baghdad},0.25,model,,\n",
        Write("1", Sample.Document));

    [Fact]
    public void Fields_with_commas_quotes_and_new_lines_are_quoted_and_nothing_else_is_changed()
    {
        ExtractedDocument document = Sample.Make(
            "x a\nb", Sample.Mention(EntityType.Organization, 2, "a\nb", 0.5, name: "=\"a\"") with { Id = "-1,5" });

        Assert.Equal(Header + "\"c,d\",ORGANIZATION,2,5,\"a\nb\",\"=\"\"a\"\"\",0.5,model,\"-1,5\",\n", Write("c,d", document));
    }

    [Fact]
    public void A_date_has_its_value()
    {
        Entity date = Sample.Mention(EntityType.Date, 0, "x", 1) with
        {
            Date = new DateValue { Edtf = "2024-09", Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Month },
        };

        Assert.Equal(Header + "1,DATE,0,1,x,x,1,model,,2024-09\n", Write("1", Sample.Make("x", date)));
    }

    private static string Write(string id, ExtractedDocument document) => WriterRun.Of(streams =>
    {
        var writer = new CsvDocumentWriter(streams);
        writer.Write(id, document);
        writer.WriteFault("2", "Bad.");
        writer.Flush();
    });
}
