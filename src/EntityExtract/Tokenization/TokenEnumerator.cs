using System.Runtime.CompilerServices;
using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>
/// Walks over the tokens of a normalised text without allocating. Every character that is neither white space nor
/// removed by the normaliser is in exactly one token.
/// </summary>
public ref struct TokenEnumerator
{
    private TokenReader _reader;
    private Batch _batch;
    private int _count;
    private int _index;

    internal TokenEnumerator(NormalizedText text)
    {
        _reader = new TokenReader(text);
        _index = -1;
    }

    /// <summary>The token that the last <see cref="MoveNext"/> found.</summary>
    public readonly Token Current => _batch[_index];

    /// <summary>This enumerator, so that <c>foreach</c> works on it.</summary>
    /// <returns>A copy at the same place.</returns>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Finds the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext() => ++_index < _count || ReadBatch();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadBatch()
    {
        _count = _reader.Read(_batch);
        _index = 0;
        return _count > 0;
    }

    // Few enough to copy and to clear, enough to pay for the call.
    [InlineArray(16)]
    private struct Batch
    {
        private Token _first;
    }
}
