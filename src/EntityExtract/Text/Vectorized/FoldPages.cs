namespace EntityExtract.Text.Vectorized;

/// <summary>
/// A <see cref="NormalizationTable"/> and the <see cref="CharacterClasses"/> of what it gives, in the form that the
/// kernels look up: by the low bytes of the code units of a page.
/// </summary>
internal sealed class FoldPages
{
    /// <summary>The character goes away. The highest bit, because vectors test that one at no cost.</summary>
    public const byte Removed = 0x80;

    /// <summary>The page cannot say what the character becomes.</summary>
    public const byte Rare = 0x40;

    /// <summary>The character, of the Arabic page, becomes one of the Latin page.</summary>
    public const byte BecomesLatin = 0x20;

    /// <summary>The class of what the character becomes.</summary>
    public const byte ClassBits = 0x1F;

    /// <summary>The number of rows in which the characters of the first halves of the Latin and the Arabic page stand.</summary>
    public const int RowCount = 16;

    /// <summary>The bit of the row number that tells the Arabic page.</summary>
    public const int ArabicRows = 0x8;

    /// <summary>The row of the Arabic page, U+0620..U+062F, with the forms of alef: the letters of news that change most.</summary>
    public const int AlefRow = ArabicRows | 0x2;

    /// <summary>The rows that have characters of several classes which all are common: U+0020..U+002F and U+0030..U+003F.</summary>
    public const int PunctuationRow = 0x2;

    public const int DigitRow = 0x3;

    /// <summary>The number of characters in a row.</summary>
    public const int RowLength = 16;

    public FoldPages(NormalizationTable table)
    {
        // Looked up once, or the plain loops would think that each removed character were one they have never met.
        _ = CharacterClasses.Of(NormalizationTable.Removed);

        for (int low = 0; low < Pages.Length; low++)
        {
            Latin[low] = Fold(table, Pages.Latin, low);
            Arabic[low] = Fold(table, Pages.Arabic, low);
            ArabicLow[low] = (byte)table.Map[Pages.At(Pages.Arabic, low)];
            if (low < Pages.HalfLength) Punctuation[low] = Fold(table, Pages.Punctuation, low);
        }

        for (int row = 0; row < RowCount; row++) Settle(row);
    }

    /// <summary>For each low byte of the Latin page, the flags and the class.</summary>
    public byte[] Latin { get; } = new byte[Pages.Length];

    /// <summary>The same of the Arabic page.</summary>
    public byte[] Arabic { get; } = new byte[Pages.Length];

    /// <summary>The same of the first half of the punctuation page.</summary>
    public byte[] Punctuation { get; } = new byte[Pages.HalfLength];

    /// <summary>For each low byte of the Arabic page, that of what it becomes.</summary>
    public byte[] ArabicLow { get; } = new byte[Pages.Length];

    /// <summary>For each column of <see cref="AlefRow"/>, the bits of the low byte that change.</summary>
    public byte[] AlefChanges { get; } = new byte[RowLength];

    /// <summary>For each row, the class of its settled characters; see also the two rows below.</summary>
    public byte[] RowClasses { get; } = new byte[RowCount];

    /// <summary>For each column of <see cref="PunctuationRow"/>, the class.</summary>
    public byte[] PunctuationRowClasses { get; } = new byte[RowLength];

    /// <summary>For each column of <see cref="DigitRow"/>, the class.</summary>
    public byte[] DigitRowClasses { get; } = new byte[RowLength];

    /// <summary>
    /// For each column of the Latin rows, one bit for each row: whether the character stays as it is and has the class that
    /// the tables of classes say.
    /// </summary>
    public byte[] SettledLatin { get; } = new byte[RowLength];

    /// <summary>The same of the Arabic rows, where the character may also change by <see cref="AlefChanges"/>.</summary>
    public byte[] SettledArabic { get; } = new byte[RowLength];

    private static byte Fold(NormalizationTable table, byte page, int low)
    {
        char original = Pages.At(page, low);
        char mapped = table.Map[original];
        if (mapped == NormalizationTable.Removed) return Removed;

        byte mappedPage = (byte)(mapped >> 8);
        bool isKnown = mapped == original || (page == Pages.Arabic && mappedPage is Pages.Arabic or Pages.Latin);
        if (!isKnown) return Rare;

        byte flags = mappedPage == page ? (byte)0 : BecomesLatin;
        return (byte)(flags | (byte)CharacterClasses.Of(mapped));
    }

    private void Settle(int row)
    {
        bool isArabic = (row & ArabicRows) != 0;
        ReadOnlySpan<byte> entries = (isArabic ? Arabic : Latin).AsSpan((row & ~ArabicRows) * RowLength, RowLength);
        ReadOnlySpan<byte> lows = ArabicLow.AsSpan((row & ~ArabicRows) * RowLength, RowLength);

        // The class of most characters that stay speaks for the row.
        byte rowClass = 0;
        int most = 0;
        foreach (byte entry in entries)
        {
            int count = IsClass(entry) ? entries.Count(entry) : 0;
            if (count > most) (most, rowClass) = (count, entry);
        }

        RowClasses[row] = rowClass;
        for (int column = 0; column < RowLength; column++)
        {
            byte entry = entries[column];
            if (!IsClass(entry)) continue;

            if (row == PunctuationRow) PunctuationRowClasses[column] = entry;
            else if (row == DigitRow) DigitRowClasses[column] = entry;
            else if (entry != rowClass) continue;

            int change = isArabic ? lows[column] ^ (((row & ~ArabicRows) * RowLength) + column) : 0;
            if (row == AlefRow) AlefChanges[column] = (byte)change;
            else if (change != 0) continue;

            (isArabic ? SettledArabic : SettledLatin)[column] |= (byte)(1 << (row & ~ArabicRows));
        }
    }

    private static bool IsClass(byte entry) => (entry & ~ClassBits) == 0;
}
