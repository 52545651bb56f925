namespace EntityExtract.Text.Vectorized;

/// <summary>The pages of 256 code units that the kernels know, by the high byte of the code unit.</summary>
internal static class Pages
{
    /// <summary>Basic Latin and Latin-1.</summary>
    public const byte Latin = 0x00;

    /// <summary>Arabic.</summary>
    public const byte Arabic = 0x06;

    /// <summary>General Punctuation, of which the kernels know the first half.</summary>
    public const byte Punctuation = 0x20;

    public const int Length = 256;

    /// <summary>Where the known half of <see cref="Punctuation"/> ends.</summary>
    public const int HalfLength = 128;

    public static char At(byte page, int low) => (char)((page << 8) | low);
}
