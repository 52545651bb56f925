using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class NewFileTests : IDisposable
{
    private const string Random = "bcdfghjklm";

    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.FullName, "place");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_that_is_not_completed_leaves_what_was_there()
    {
        _folder.Write("place", "old");

        using (NewFile file = NewFile.Create(Place)) file.Content.Write("new"u8);

        Assert.Equal("old", File.ReadAllText(Place));
        Assert.Equal([Place], Files());
    }

    [Fact]
    public void What_a_killed_process_left_is_deleted_and_nothing_else()
    {
        string left = _folder.Write($"place.{Random}.new", "half");
        string[] others =
        [
            _folder.Write("place.new", ""),
            _folder.Write("place.backup.new", ""),
            _folder.Write("place.yesterdays.new", ""),
            _folder.Write("place.2025010112.new", ""),
            _folder.Write($"place.{Random}b.new", ""),
            _folder.Write($"place.{Random}", ""),
            _folder.Write($"places.{Random}.new", ""),
            _folder.Write($"place.other.{Random}.new", ""),
        ];

        using (NewFile file = NewFile.Create(Place)) file.Complete();

        Assert.False(File.Exists(left));
        Assert.Equal([Place, .. others.Order(StringComparer.Ordinal)], Files());
    }

    [Fact]
    public void Two_at_a_time_do_not_meet_and_the_last_to_be_completed_stays()
    {
        using NewFile first = NewFile.Create(Place);
        using NewFile second = NewFile.Create(Place);
        first.Content.Write("first"u8);
        second.Content.Write("second"u8);

        second.Complete();
        Assert.Equal("second", File.ReadAllText(Place));
        first.Complete();

        Assert.Equal("first", File.ReadAllText(Place));
        Assert.Equal([Place], Files());
    }

    [Fact]
    public void Of_many_at_a_time_there_is_always_a_whole_one()
    {
        byte[][] contents = [.. Enumerable.Range(0, 8).Select(i => Enumerable.Repeat((byte)i, 1_000 * (i + 1)).ToArray())];
        _folder.Write("place", contents[0]);

        Parallel.ForEach(contents, content =>
        {
            for (int i = 0; i < 50; i++)
            {
                using NewFile file = NewFile.Create(Place);
                file.Content.Write(content);
                byte[] there = ReadPlace();
                Assert.Equal(contents[there[0]], there);
                file.Complete();
            }
        });

        Assert.Equal([Place], Files());
    }

    [Fact]
    public void A_folder_that_went_away_is_a_failure_to_write()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "away")).FullName;
        using NewFile file = NewFile.Create(Path.Combine(folder, "place"));
        Directory.Delete(folder, recursive: true);

        Assert.Throws<OutputFailedException>(file.Complete);
    }

    [Fact]
    public void A_long_name_has_room_for_the_other_name()
    {
        string place = Path.Combine(_folder.FullName, new string('n', 240));

        using (NewFile file = NewFile.Create(place)) file.Complete();

        Assert.Equal([place], Files());
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_can_be_written_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "An administrator may list every folder.");
        string folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "unlisted")).FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string place = Path.Combine(folder, "place");

        using (NewFile file = NewFile.Create(place)) file.Complete();

        Assert.True(File.Exists(place));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private byte[] ReadPlace()
    {
        while (true)
        {
            try
            {
                return File.ReadAllBytes(Place);
            }
            catch (IOException) when (File.Exists(Place))
            {
                // .NET, other than cat and Python, asks for a lock to read, which the writer holds for the moment of renaming.
            }
        }
    }

    private string[] Files() => [.. Directory.GetFiles(_folder.FullName).Order(StringComparer.Ordinal)];
}
