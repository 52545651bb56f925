namespace EntityExtract.Cli.Input;

/// <summary>Counts what was read of all inputs, as their bytes lie on the disk. Thread-safe: who reads and who shows it are two.</summary>
internal sealed class InputMeter
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The size of inputs together; null when one has none that is known, as standard input.</summary>
    public static long? SizeOf(IEnumerable<InputFile> files)
    {
        long size = 0;
        foreach (InputFile file in files)
        {
            if (file.Source.Name == InputName.StandardInput) return null;

            // One that is not there is an error when its turn comes.
            var info = new FileInfo(file.Source.Name);
            if (info.Exists) size += info.Length;
        }

        return size;
    }

    public void Add(long bytes) => Interlocked.Add(ref _bytes, bytes);
}
