namespace EntityExtract.Gazetteers.Phrases;

/// <summary>
/// Many short texts one after the other in a few large arrays: without the 22 bytes and more that each string costs. A
/// text never goes over the end of an array.
/// </summary>
internal sealed class TextPool
{
    private const int ChunkBits = 16;
    private const int ChunkLength = 1 << ChunkBits;
    private const int FirstLength = 256;

    // As many as an offset of 32 bits can name, less one, so that the offset after the last is a number too.
    private const int MostChunks = (1 << (32 - ChunkBits)) - 1;

    private readonly List<char[]> _chunks = [new char[FirstLength]];
    private int _used;

    /// <summary>Whether there is no room any more: after 4 billion code units.</summary>
    public bool IsFull => _chunks.Count >= MostChunks;

    /// <summary>What stands at an offset and after it.</summary>
    public ReadOnlySpan<char> From(uint offset) => _chunks[(int)(offset >> ChunkBits)].AsSpan((int)(offset & (ChunkLength - 1)));

    /// <summary>What stands at an offset, to be written over.</summary>
    public ref char At(uint offset) => ref _chunks[(int)(offset >> ChunkBits)][offset & (ChunkLength - 1)];

    /// <summary>Makes room for a text of at most <see cref="ChunkLength"/> code units.</summary>
    /// <returns>Its offset and where it is written.</returns>
    public uint Reserve(int length, out Span<char> text)
    {
        if (_used + length > ChunkLength)
        {
            _chunks.Add(new char[ChunkLength]);
            _used = 0;
        }
        else if (_used + length > _chunks[^1].Length)
        {
            // Only the first begins small, for a dictionary of a few names.
            char[] chunk = _chunks[^1];
            Array.Resize(ref chunk, Math.Min(ChunkLength, Math.Max(2 * chunk.Length, _used + length)));
            _chunks[^1] = chunk;
        }

        uint offset = ((uint)(_chunks.Count - 1) << ChunkBits) | (uint)_used;
        text = _chunks[^1].AsSpan(_used, length);
        _used += length;
        return offset;
    }

    /// <summary>Gives back the room that the last texts do not need.</summary>
    public void Trim()
    {
        char[] chunk = _chunks[^1];
        Array.Resize(ref chunk, _used);
        _chunks[^1] = chunk;
        _chunks.TrimExcess();
    }
}
