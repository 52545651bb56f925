using System.IO.Compression;
using System.Text;

namespace EntityExtract.Cli.Tests;

/// <summary>Compresses as gzip does.</summary>
internal static class Gzip
{
    public static byte[] Of(string content) => Of(Encoding.UTF8.GetBytes(content));

    public static byte[] Of(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(content);
        return compressed.ToArray();
    }
}
