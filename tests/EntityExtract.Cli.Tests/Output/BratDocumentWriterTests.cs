using EntityExtract.Cli.Output;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Tests.Output;

public sealed class BratDocumentWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_and_its_entities_lie_beside_each_other()
    {
        Writer().Write("news/a.txt", Sample.Document);

        Assert.Equal(Sample.Text, Read("news/a.txt"));
        Assert.Equal(
            $"T1\tPERSON 4 7\t{Sample.Ali}\nT2\tLOCATION 8 13\t{Sample.Baghdad}\n"
                + $"T3\tPERSON 15 18\t{Sample.Ali}\nT4\tLOCATION 20 25\t{Sample.Baghdad}\n",
            Read("news/a.ann"));
    }

    [Fact]
    public void A_document_without_entities_has_an_empty_file()
    {
        Writer().Write("1", Sample.Make("x"));

        Assert.Equal("", Read("1.ann"));
    }

    [Fact]
    public void The_configuration_names_the_types()
    {
        Writer();

        Assert.StartsWith("[entities]\nPERSON\nLOCATION\nORGANIZATION\nDATE\n", Read("annotation.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        // U+1F600 is one code point and two UTF-16 units.
        Writer().Write("1", Sample.Make(
            "\U0001F600 a\U0001F600b \U0001F600c",
            Sample.Mention(EntityType.Person, 3, "a\U0001F600b", 1),
            Sample.Mention(EntityType.Location, 10, "c", 1)));

        Assert.Equal("T1\tPERSON 2 5\ta\U0001F600b\nT2\tLOCATION 7 8\tc\n", Read("1.ann"));
    }

    [Fact]
    public void An_entity_over_lines_has_a_span_on_each()
    {
        Writer().Write("1", Sample.Make("x a\r\nb\nc", Sample.Mention(EntityType.Person, 2, "a\r\nb\nc", 1)));

        Assert.Equal("T1\tPERSON 2 3;5 6;7 8\ta b c\n", Read("1.ann"));
    }

    [Fact]
    public void A_date_has_its_value_in_a_note()
    {
        Entity date = Sample.Mention(EntityType.Date, 0, "x", 1) with
        {
            Date = new DateValue { Edtf = "2024-09", Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Month },
        };
        Writer().Write("1", Sample.Make("x", date));

        Assert.Equal("T1\tDATE 0 1\tx\n#1\tAnnotatorNotes T1\t2024-09\n", Read("1.ann"));
    }

    [Fact]
    public void Documents_with_one_id_have_files_each()
    {
        BratDocumentWriter writer = Writer();
        writer.Write("1", Sample.Make("a"));
        writer.Write("1", Sample.Make("b"));
        writer.Write("1.txt", Sample.Make("c"));

        Assert.Equal(["a", "b", "c"], [Read("1.txt"), Read("1~2.txt"), Read("1~3.txt")]);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said() => Assert.Throws<OutputFailedException>(
        () => new BratDocumentWriter(_folder.Write("file", "")));

    private BratDocumentWriter Writer() => new(_folder.FullName);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));
}
