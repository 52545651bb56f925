namespace EntityExtract.Dates.Grammar;

/// <summary>Two or three numbers with one kind of separator between them: 23/7/2024, 2014-2015.</summary>
internal readonly struct DigitGroup
{
    private const int MostNumbers = 3;

    private readonly (int Number, int Digits) _first;
    private readonly (int Number, int Digits) _second;
    private readonly (int Number, int Digits) _third;

    private DigitGroup(scoped ReadOnlySpan<(int Number, int Digits)> numbers, char separator)
    {
        Count = numbers.Length;
        Separator = separator;
        _first = numbers[0];
        _second = numbers[1];
        _third = numbers.Length > 2 ? numbers[2] : default;
    }

    /// <summary>How many numbers, or 0 for what is no such group.</summary>
    public int Count { get; }

    public char Separator { get; }

    public int this[int index] => At(index).Number;

    public int DigitsOf(int index) => At(index).Digits;

    /// <summary>Takes a group apart.</summary>
    public static DigitGroup Read(ReadOnlySpan<char> text)
    {
        Span<(int Number, int Digits)> numbers = stackalloc (int, int)[MostNumbers];
        int count = 0;
        char separator = '\0';
        (int Number, int Digits) current = default;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (current.Digits == 4) return default;
                current = ((current.Number * 10) + (c - '0'), current.Digits + 1);
                continue;
            }

            if (count >= MostNumbers - 1 || (separator != '\0' && separator != c)) return default;
            separator = c;
            numbers[count++] = current;
            current = default;
        }

        numbers[count++] = current;
        return count < 2 ? default : new DigitGroup(numbers[..count], separator);
    }

    private (int Number, int Digits) At(int index) => index switch { 0 => _first, 1 => _second, _ => _third };
}
