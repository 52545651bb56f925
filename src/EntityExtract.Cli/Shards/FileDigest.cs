using System.Buffers.Binary;
using System.Security.Cryptography;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Shards;

/// <summary>What tells a list of files from every other: their names, lengths and contents in their order.</summary>
internal static class FileDigest
{
    /// <summary>SHA-256, in lower-case hexadecimal, over the name, the length and the SHA-256 of each file.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="PipeRefusedException">A file could not be read again.</exception>
    public static string Of(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 18];
        foreach (string name in names)
        {
            (long length, byte[] content) = Hash(name, buffer, cancellationToken);
            Append(digest, StandardStreams.Utf8.GetBytes(name));
            Append(digest, length);
            Append(digest, content);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    // A file that cannot be read has no content: reading its documents names it, and a run that can read it is another.
    private static (long Length, byte[] Content) Hash(string name, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (!file.CanSeek) throw new PipeRefusedException(name);

            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            for (int read; (read = file.Read(buffer)) > 0; length += read)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
            }

            return (length, hash.GetHashAndReset());
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            return (-1, []);
        }
    }

    private static void Append(IncrementalHash digest, byte[] field)
    {
        Append(digest, field.LongLength);
        digest.AppendData(field);
    }

    private static void Append(IncrementalHash digest, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        digest.AppendData(bytes);
    }
}
