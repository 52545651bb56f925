using System.Buffers.Binary;
using System.Runtime.InteropServices;
using EntityExtract.Tagging;

namespace EntityExtract.Models;

/// <summary>
/// The compiled model, weights.bin, all little-endian: magic, version, bucket bits, label count (32 bits each), the scale
/// and the 16 biases, slope and offset of the confidences, the transition scores (floats), then one
/// bit for each feature bucket (32-bit words, the first bucket lowest) and 16 signed bytes for each of those whose bit is set.
/// </summary>
internal static class WeightsFile
{
    public const string FileName = "weights.bin";
    private const uint Magic = 0x4D544545; // "EETM"
    private const uint Version = 3;
    private const int HeaderLength = 4 * sizeof(uint);
    private const int ConfidencePlace = 1 + FeatureWeights.RowLength;
    private const int TransitionsPlace = ConfidencePlace + 2;
    private const int FloatCount = TransitionsPlace + ((BioLabel.Count + 1) * BioLabel.Count);
    private const int IndexPlace = HeaderLength + (FloatCount * sizeof(float));
    private const int RowsPlace = IndexPlace + (FeatureExtractor.BucketCount / 8);

    public static byte[] Write(FeatureWeights weights, Transitions transitions, ConfidenceScale confidence)
    {
        var bytes = new byte[RowsPlace + weights.Rows.Length];
        Span<byte> header = bytes;
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], FeatureExtractor.BucketBits);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], BioLabel.Count);

        float[] floats = [weights.Scale, .. weights.Biases, confidence.Slope, confidence.Offset, .. transitions.All];
        for (int i = 0; i < floats.Length; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(header[(HeaderLength + (i * sizeof(float)))..], floats[i]);
        }

        for (int i = 0; i < weights.Index.WordCount; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header[(IndexPlace + (i * sizeof(uint)))..], weights.Index.Bits(i));
        }

        MemoryMarshal.AsBytes(weights.Rows).CopyTo(header[RowsPlace..]);
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static (FeatureWeights Weights, Transitions Transitions, ConfidenceScale Confidence) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("it is not a compiled model");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != Version
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]) != FeatureExtractor.BucketBits
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]) != BioLabel.Count)
        {
            throw new InvalidDataException("its version is not the one that this library reads");
        }

        RowIndex index = ReadIndex(bytes);
        if (bytes.Length != RowsPlace + (index.Count * FeatureWeights.RowLength))
            throw new InvalidDataException("its length does not fit its header");

        var floats = new float[FloatCount];
        for (int i = 0; i < floats.Length; i++)
        {
            floats[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(HeaderLength + (i * sizeof(float)))..]);

            // Only a transition may be minus infinity: BIO forbids it.
            bool mayBeForbidden = i >= TransitionsPlace;
            if (!float.IsFinite(floats[i]) && !(mayBeForbidden && float.IsNegativeInfinity(floats[i])))
                throw new InvalidDataException("it has a number that is none");
        }

        var confidence = new ConfidenceScale(floats[ConfidencePlace], floats[ConfidencePlace + 1]);
        if (confidence.Slope <= 0) throw new InvalidDataException("its confidences are upside down");

        var rows = new sbyte[bytes.Length - RowsPlace];
        bytes[RowsPlace..].CopyTo(MemoryMarshal.AsBytes(rows.AsSpan()));
        return (
            new FeatureWeights(index, rows, floats[1..ConfidencePlace], floats[0]),
            new Transitions(floats[TransitionsPlace..]),
            confidence);
    }

    private static RowIndex ReadIndex(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < RowsPlace) throw new InvalidDataException("its length does not fit its header");
        var bits = new uint[FeatureExtractor.BucketCount / 32];
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(IndexPlace + (i * sizeof(uint)))..]);
        }

        return new RowIndex(bits);
    }
}
