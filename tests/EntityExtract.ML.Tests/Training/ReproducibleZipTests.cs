using System.IO.Compression;
using System.Text;
using EntityExtract.ML.Training;

namespace EntityExtract.ML.Tests.Training;

public sealed class ReproducibleZipTests
{
    private static readonly (string Name, string Content)[] Entries =
        [("b/two.txt", new string('x', 10_000)), ("a.txt", "one"), ("b/empty", "")];

    [Fact]
    public void The_time_and_the_order_of_the_entries_do_not_show()
    {
        var morning = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
        var evening = new DateTimeOffset(2025, 6, 7, 20, 9, 10, TimeSpan.FromHours(3));
        byte[] one = Zip(Entries, morning, CompressionLevel.Fastest);
        byte[] two = Zip(Entries.Reverse(), evening, CompressionLevel.NoCompression);

        Assert.NotEqual(one, two);
        Assert.Equal(ReproducibleZip.Rewrite(one), ReproducibleZip.Rewrite(two));
    }

    [Fact]
    public void The_content_stays_and_the_time_is_the_beginning_of_time()
    {
        byte[] rewritten = ReproducibleZip.Rewrite(Zip(Entries, DateTimeOffset.UnixEpoch.AddYears(40), CompressionLevel.Fastest));

        using var archive = new ZipArchive(new MemoryStream(rewritten));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal), archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        }));
    }

    [Fact]
    public void Rewriting_again_changes_nothing()
    {
        byte[] once = ReproducibleZip.Rewrite(Zip(Entries, DateTimeOffset.UnixEpoch.AddYears(40), CompressionLevel.Fastest));

        Assert.Equal(once, ReproducibleZip.Rewrite(once));
    }

    [Fact]
    public void Other_content_gives_other_bytes()
    {
        DateTimeOffset time = DateTimeOffset.UnixEpoch.AddYears(40);

        Assert.NotEqual(
            ReproducibleZip.Rewrite(Zip([("a", "1")], time, CompressionLevel.Fastest)),
            ReproducibleZip.Rewrite(Zip([("a", "2")], time, CompressionLevel.Fastest)));
    }

    private static byte[] Zip(IEnumerable<(string Name, string Content)> entries, DateTimeOffset time, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, level);
                entry.LastWriteTime = time;
                using Stream target = entry.Open();
                target.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
