using System.Buffers;
using EntityExtract.Tokenization.MicrosoftML;

namespace EntityExtract.Tests.Tokenization.MicrosoftML;

/// <summary>From ids back to text.</summary>
public sealed class ArabicWordTokenizerDecodingTests
{
    // qaf alef lam: he said
    private const string Said = "\u0642\u0627\u0644";

    // alef with hamza above, hah, meem, dal: Ahmad
    private const string Ahmad = "\u0623\u062D\u0645\u062F";

    private const int Unknown = 0;

    private static readonly ArabicWordTokenizer Tokenizer =
        new(new Dictionary<string, int> { [Said] = 1, [Ahmad] = 2 }, Unknown);

    [Fact]
    public void Words_come_back_as_the_vocabulary_spells_them() => Assert.Equal($"{Said} {Ahmad}", Tokenizer.Decode([1, 2]));

    [Fact]
    public void No_ids_make_an_empty_text() => Assert.Equal("", Tokenizer.Decode([]));

    [Fact]
    public void The_unknown_id_is_a_replacement_character_unless_the_vocabulary_names_it()
    {
        var named = new ArabicWordTokenizer(new Dictionary<string, int> { ["[UNK]"] = Unknown, [Said] = 1 }, Unknown);

        Assert.Equal($"{Said} \uFFFD", Tokenizer.Decode([1, Unknown]));
        Assert.Equal($"{Said} [UNK]", named.Decode([1, Unknown]));
    }

    [Fact]
    public void Other_ids_are_invalid()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Tokenizer.Decode([1, 77]));
        Assert.Contains("77", refusal.Message, StringComparison.Ordinal);

        char[] destination = new char[20];
        Assert.Equal(OperationStatus.InvalidData, Tokenizer.Decode([1, 77], destination, out int consumed, out int written));
        Assert.Equal((1, Said.Length), (consumed, written));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 1, 3)]
    [InlineData(7, 1, 3)]
    [InlineData(8, 2, 8)]
    [InlineData(20, 2, 8)]
    public void A_span_takes_whole_words(int room, int ids, int chars)
    {
        char[] destination = new char[room];

        OperationStatus status = Tokenizer.Decode([1, 2], destination, out int consumed, out int written);

        Assert.Equal(room >= 8 ? OperationStatus.Done : OperationStatus.DestinationTooSmall, status);
        Assert.Equal((ids, chars), (consumed, written));
        Assert.Equal($"{Said} {Ahmad}"[..written], new string(destination, 0, written));
    }

    [Fact]
    public void Words_that_share_an_id_come_back_as_the_first_in_order()
    {
        var tokenizer = new ArabicWordTokenizer(new Dictionary<string, int> { [Said] = 1, [Ahmad] = 1 }, Unknown);

        Assert.Equal(Ahmad, tokenizer.Decode([1])); // alef with hamza (U+0623) stands before qaf (U+0642)
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("ids", () => Tokenizer.Decode(null!));
        Assert.Throws<ArgumentNullException>("ids", () => Tokenizer.Decode(null!, [], out _, out _));
    }
}
