namespace EntityExtract.Text.Vectorized;

/// <summary>
/// The few operations on a vector of bytes that <see cref="ShuffleKernel{TLanes}"/> is made of, so that it is written
/// once for 16 lanes and for 32.
/// </summary>
internal interface IByteLanes<TSelf>
    where TSelf : struct, IByteLanes<TSelf>
{
    /// <summary>The number of bytes in the vector, and of characters in a block.</summary>
    public static abstract int Count { get; }

    /// <summary>A table of 16 bytes, ready for <see cref="LookUp"/>.</summary>
    public static abstract TSelf Table(ReadOnlySpan<byte> entries);

    public static abstract TSelf All(byte value);

    /// <summary>Splits <see cref="Count"/> characters into their low and their high bytes.</summary>
    public static abstract void Load(ref readonly char source, out TSelf low, out TSelf high);

    /// <summary>The entries of a table that the lanes, all below 16, ask for.</summary>
    public static abstract TSelf LookUp(TSelf table, TSelf nibbles);

    public static abstract TSelf LowNibbles(TSelf value);

    public static abstract TSelf HighNibbles(TSelf value);

    /// <summary>All bits set in the lanes that are equal.</summary>
    public static abstract TSelf Equal(TSelf left, TSelf right);

    public static abstract TSelf And(TSelf left, TSelf right);

    public static abstract TSelf Or(TSelf left, TSelf right);

    /// <summary>The lanes of one or the other, by a condition of all bits or none in each lane.</summary>
    public static abstract TSelf Select(TSelf condition, TSelf whenTrue, TSelf whenFalse);

    /// <summary>One bit for each lane that is zero.</summary>
    public static abstract uint Zeros(TSelf value);

    public static abstract void Store(TSelf classes, ref CharacterClass destination);

    /// <summary>Writes the characters at <paramref name="source"/> with changes in their low bytes.</summary>
    public static abstract void StoreChanged(ref readonly char source, TSelf changes, ref char destination);

    /// <summary>Writes <paramref name="first"/> and the numbers after it, <see cref="Count"/> of them.</summary>
    public static abstract void StoreSequence(int first, ref int destination);
}
