using System.Buffers.Binary;
using CsCheck;
using EntityExtract.Models;
using EntityExtract.Tagging;
using EntityExtract.Tests.Tagging;

namespace EntityExtract.Tests.Models;

public sealed class WeightsFileTests
{
    private const int HeaderLength = 16;
    private const int FirstBias = HeaderLength + sizeof(float);
    private const int Slope = FirstBias + (FeatureWeights.RowLength * sizeof(float));
    private const int Offset = Slope + sizeof(float);
    private const int FirstTransition = Offset + sizeof(float);

    private static readonly TaggerModel Model = TestModel.Random(2, Lexicon.Empty);
    private static readonly byte[] Bytes = WeightsFile.Write(Model.Weights, Model.Transitions, Model.Confidence);

    [Fact]
    public void What_was_written_is_read()
    {
        (FeatureWeights weights, Transitions transitions, ConfidenceScale confidence) = WeightsFile.Read(Bytes);

        Assert.Equal(Model.Weights.Scale, weights.Scale);
        Assert.Equal(Model.Weights.Biases, weights.Biases);
        Assert.Equal(BitsOf(Model.Weights.Index), BitsOf(weights.Index));
        Assert.True(Model.Weights.Rows.SequenceEqual(weights.Rows));
        Assert.Equal(Model.Transitions.All, transitions.All);
        Assert.Equal(Model.Confidence, confidence);
        Assert.True(Bytes.AsSpan().SequenceEqual(WeightsFile.Write(weights, transitions, confidence)));
    }

    [Fact]
    public void Each_number_has_its_place()
    {
        float[] biases = [.. Enumerable.Range(0, FeatureWeights.RowLength).Select(i => i + 0.5f)];
        var rows = new sbyte[FeatureExtractor.BucketCount * FeatureWeights.RowLength];
        rows[^1] = -7;
        byte[] bytes = WeightsFile.Write(
            FeatureWeights.Of(rows, biases, 0.25f),
            TestModel.TransitionsOf((before, label) => (100 * before) + label),
            new ConfidenceScale(0.75f, -1.25f));

        Assert.Equal("EETM"u8, bytes.AsSpan(0, 4));
        Assert.Equal(0.25f, FloatAt(bytes, HeaderLength));
        Assert.Equal(0.5f, FloatAt(bytes, FirstBias));
        Assert.Equal(15.5f, FloatAt(bytes, Slope - sizeof(float)));
        Assert.Equal(0.75f, FloatAt(bytes, Slope));
        Assert.Equal(-1.25f, FloatAt(bytes, Offset));
        Assert.Equal(101, FloatAt(bytes, FirstTransition + (14 * sizeof(float))));
        Assert.Equal(0x80, bytes[^(FeatureWeights.RowLength + 1)]);
        Assert.Equal(-7, (sbyte)bytes[^1]);
        Assert.Equal(FirstTransition + (14 * 13 * sizeof(float)) + (FeatureExtractor.BucketCount / 8) + FeatureWeights.RowLength, bytes.Length);
    }

    [Fact]
    public void Another_header_is_refused() =>
        Gen.Select(Gen.Int[0, HeaderLength - 1], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            byte[] bytes = [.. Bytes];
            bytes[place] ^= change;

            Assert.Throws<InvalidDataException>(() => WeightsFile.Read(bytes));
        }, iter: 200);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(HeaderLength)]
    [InlineData(1000)]
    public void A_file_that_was_cut_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => WeightsFile.Read(Bytes.AsSpan(0, length)));

    [Fact]
    public void A_file_of_a_byte_less_or_more_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => WeightsFile.Read(Bytes.AsSpan(0, Bytes.Length - 1)));
        Assert.Throws<InvalidDataException>(() => WeightsFile.Read([.. Bytes, 0]));
    }

    [Theory]
    [InlineData(HeaderLength, float.NaN)]
    [InlineData(HeaderLength, float.PositiveInfinity)]
    [InlineData(HeaderLength, float.NegativeInfinity)]
    [InlineData(FirstBias, float.NaN)]
    [InlineData(FirstBias, float.NegativeInfinity)]
    [InlineData(Slope, float.NaN)]
    [InlineData(Slope, 0f)]
    [InlineData(Slope, -0.5f)]
    [InlineData(Offset, float.NegativeInfinity)]
    [InlineData(FirstTransition, float.NaN)]
    [InlineData(FirstTransition, float.PositiveInfinity)]
    public void A_number_that_none_can_be_is_refused(int place, float number)
    {
        byte[] bytes = [.. Bytes];
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(place), number);

        Assert.Throws<InvalidDataException>(() => WeightsFile.Read(bytes));
    }

    [Fact]
    public void A_transition_may_be_forbidden()
    {
        byte[] bytes = [.. Bytes];
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(FirstTransition), float.NegativeInfinity);

        Assert.Equal(float.NegativeInfinity, WeightsFile.Read(bytes).Transitions.All[0]);
    }

    private static float FloatAt(byte[] bytes, int place) => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(place));

    private static IEnumerable<uint> BitsOf(RowIndex index) => Enumerable.Range(0, index.WordCount).Select(index.Bits);
}
