namespace EntityExtract.Text;

/// <summary>Where a normalised text is written: what each of its code units is, where it came from, and its class.</summary>
/// <param name="chars">The normalised text.</param>
/// <param name="starts">The offsets in the original.</param>
/// <param name="classes">The classes of the normalised code units.</param>
internal readonly ref struct NormalizationOutput(Span<char> chars, Span<int> starts, Span<CharacterClass> classes)
{
    public Span<char> Chars { get; } = chars;

    public Span<int> Starts { get; } = starts;

    public Span<CharacterClass> Classes { get; } = classes;

    /// <summary>The output from a place on.</summary>
    public NormalizationOutput Slice(int start, int length) =>
        new(Chars.Slice(start, length), Starts.Slice(start, length), Classes.Slice(start, length));
}
