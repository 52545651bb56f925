using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class InputMeterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly InputMeter _meter = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void In_the_end_every_byte_on_the_disk_was_counted_once()
    {
        string table = "id,text\n1,a\n";
        int[] others = [.. Enumerable.Range(0, 10)];
        string[] texts = Array.ConvertAll(others, static n => $"{n}");
        string[] paths =
        [
            _folder.Write("a.txt", "abc"),
            _folder.Write("b.csv", table),
            _folder.Write("c.csv.gz", Gzip.Of(table)),
            _folder.Write("d.parquet", ParquetFile.Of(ParquetFile.Column("text", texts), ParquetFile.Column("other", others))),
        ];
        InputFile[] files = Array.ConvertAll(paths, FileOf);

        long? size = InputMeter.SizeOf(files);
        int documents = files.Sum(static f => f.Read().Count());

        Assert.Equal(paths.Sum(static p => new FileInfo(p).Length), size);
        Assert.Equal(13, documents);
        Assert.Equal(size, _meter.Bytes);
    }

    [Fact]
    public void The_size_is_unknown_when_standard_input_is_among_the_inputs() =>
        Assert.Null(InputMeter.SizeOf([FileOf(_folder.Write("a.txt", "abc")), FileOf("-")]));

    [Fact]
    public void A_file_that_is_not_there_has_no_size() => Assert.Equal(0, InputMeter.SizeOf([FileOf("nowhere.txt")]));

    private InputFile FileOf(string path) => new(InputRun.Source(path) with { Meter = _meter }, InputFormats.Of("auto", path));
}
