using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class TextDocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nb\n")]
    [InlineData(Sample.Text)]
    [InlineData("a\0b")]
    public void The_text_is_the_file_to_the_last_character(string text) => Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)).Text);

    [Fact]
    public void A_byte_order_mark_at_the_start_is_skipped() =>
        Assert.Equal("a\uFEFF", Read(Encoding.UTF8.GetBytes("\uFEFFa\uFEFF")).Text);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0x0A, 0x61, 0x62, 0xC3, 0x0A, 0x61 }, 2, 3)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, 1, 2)]
    public void Invalid_utf8_is_refused_with_its_place(byte[] bytes, int line, int byteOfLine)
    {
        InputDocument document = Read(bytes);

        Assert.False(document.IsReadable);
        Assert.Equal($"{document.Id}, line {line}: byte {byteOfLine} is not valid UTF-8.", document.Fault);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("nowhere.txt: there is no such file.", Read("nowhere.txt").Fault);

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal($"{_folder.FullName}: this is a folder, not a file.", Read(_folder.FullName).Fault);

    [Fact]
    public void A_text_longer_than_the_limit_is_refused()
    {
        string path = _folder.Write("a.txt", new byte[11]);

        Assert.True(TextDocumentReader.Read(InputRun.Source(path, o => o with { MaximumDocumentLength = 11 })).IsReadable);
        Assert.Equal(
            $"{path}: the file cannot be read (it is longer than 10 bytes).",
            TextDocumentReader.Read(InputRun.Source(path, o => o with { MaximumDocumentLength = 10 })).Fault);
    }

    private InputDocument Read(byte[] bytes) => Read(_folder.Write("a.txt", bytes));

    private static InputDocument Read(string path) => TextDocumentReader.Read(InputRun.Source(path));
}
