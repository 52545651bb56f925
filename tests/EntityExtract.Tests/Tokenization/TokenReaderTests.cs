using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsCheck;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>Tokens read in batches.</summary>
public sealed class TokenReaderTests
{
    [Fact]
    public void The_size_of_the_batches_does_not_matter() =>
        Gen.Select(HostileText.Strings, Gen.Int[1, 70]).Sample((text, size) =>
        {
            NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text);
            var expected = new List<Token>();
            foreach (Token token in ArabicTokenizer.Enumerate(normalized)) expected.Add(token);

            Assert.Equal(expected, ReadAll(new TokenReader(normalized), size));
            Assert.Equal(expected, ReadAll(new TokenReader(normalized, walkEnd: int.MaxValue), size));
        }, iter: 20_000);

    [Fact]
    public void Walking_may_end_anywhere() =>
        Gen.Select(HostileText.Strings, Gen.Int[0, 200]).Sample((text, walkEnd) =>
        {
            NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text);

            Assert.Equal(ReadAll(new TokenReader(normalized), 16), ReadAll(new TokenReader(normalized, walkEnd), 16));
        }, iter: 20_000);

    [Fact]
    public void At_the_end_there_is_nothing_more_to_read()
    {
        var reader = new TokenReader(ArabicNormalizer.Tagging.Normalize("a b"));
        var tokens = new Token[4];

        Assert.Equal(2, reader.Read(tokens));
        Assert.Equal(0, reader.Read(tokens));
        Assert.Equal(0, reader.Read([]));
    }

    [Fact]
    public void A_default_enumerator_is_empty()
    {
        TokenEnumerator none = default;

        Assert.False(none.MoveNext());
    }

    /// <summary>The reader writes a token as the kind and two pairs of a place and a length.</summary>
    [Fact]
    public void A_token_lies_in_memory_as_the_reader_writes_it()
    {
        var token = new Token(TokenKind.Number, new NormalizedSpan(3, 4), new OriginalSpan(5, 6));

        int[] parts = MemoryMarshal.Cast<Token, int>(new ReadOnlySpan<Token>(in token)).ToArray();

        Assert.Equal([(int)TokenKind.Number, 3, 4, 5, 6], parts);
        Assert.Equal(parts.Length * sizeof(int), Unsafe.SizeOf<Token>());
    }

    private static List<Token> ReadAll(TokenReader reader, int size)
    {
        var all = new List<Token>();
        var batch = new Token[size];
        for (int count; (count = reader.Read(batch)) > 0;) all.AddRange(batch.AsSpan(0, count));
        return all;
    }
}
