using System.Buffers.Binary;
using System.Runtime.InteropServices;
using EntityExtract.Tagging;

namespace EntityExtract.Models;

/// <summary>
/// The compiled model, weights.bin, all little-endian: magic, version, bucket bits, label count (32 bits each), the scale
/// and the 16 biases, slope and offset of the confidences, the transition scores (floats), then 16 signed bytes for each feature bucket.
/// </summary>
internal static class WeightsFile
{
    public const string FileName = "weights.bin";
    private const uint Magic = 0x4D544545; // "EETM"
    private const uint Version = 2;
    private const int HeaderLength = 4 * sizeof(uint);
    private const int ConfidencePlace = 1 + FeatureWeights.RowLength;
    private const int TransitionsPlace = ConfidencePlace + 2;
    private const int FloatCount = TransitionsPlace + ((BioLabel.Count + 1) * BioLabel.Count);
    private const int RowBytes = FeatureExtractor.BucketCount * FeatureWeights.RowLength;

    public static byte[] Write(FeatureWeights weights, Transitions transitions, ConfidenceScale confidence)
    {
        var bytes = new byte[HeaderLength + (FloatCount * sizeof(float)) + RowBytes];
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

        MemoryMarshal.AsBytes(weights.Rows).CopyTo(header[(HeaderLength + (FloatCount * sizeof(float)))..]);
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

        if (bytes.Length != HeaderLength + (FloatCount * sizeof(float)) + RowBytes)
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

        var rows = new sbyte[RowBytes];
        bytes[^RowBytes..].CopyTo(MemoryMarshal.AsBytes(rows.AsSpan()));
        return (
            new FeatureWeights(rows, floats[1..ConfidencePlace], floats[0]),
            new Transitions(floats[TransitionsPlace..]),
            confidence);
    }
}
