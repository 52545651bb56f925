using System.Globalization;
using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>The character tables against the Unicode data of the runtime.</summary>
public sealed class CharacterTableTests
{
    private static readonly char[] AllCodeUnits = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)];

    private static readonly (char From, char To)[] AllFolds =
    [
        .. LetterFolds.AlefForms, .. LetterFolds.AlefMaqsuraForms, .. LetterFolds.TehMarbutaForms,
        .. LetterFolds.HamzaCarriers, .. LetterFolds.PersianForms, .. Digits.Folds(),
    ];

    [Fact]
    public void Tashkeel_is_nonspacing_marks_only() =>
        Assert.All(AllCodeUnits.Where(Tashkeel.Contains),
            c => Assert.Equal(UnicodeCategory.NonSpacingMark, CharUnicodeInfo.GetUnicodeCategory(c)));

    [Fact]
    public void Tashkeel_has_every_nonspacing_mark_of_the_Arabic_blocks()
    {
        IEnumerable<char> missing = AllCodeUnits.Where(c => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F')
            or (>= '\u0870' and <= '\u08FF'))
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && !Tashkeel.Contains(c));

        Assert.Empty(missing);
    }

    [Fact]
    public void Invisible_characters_are_neither_letters_nor_white_space() =>
        Assert.All(AllCodeUnits.Where(Invisibles.Contains),
            c => Assert.False(char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || Tashkeel.Contains(c)));

    [Fact]
    public void Every_bidirectional_control_is_invisible()
    {
        // Unicode property Bidi_Control.
        const string Controls = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

        Assert.All(Controls, c => Assert.True(Invisibles.Contains(c)));
    }

    [Fact]
    public void Letters_fold_to_letters_and_digits_to_digits() =>
        Assert.All(AllFolds, fold =>
        {
            Assert.Equal(char.IsLetter(fold.From), char.IsLetter(fold.To));
            Assert.Equal(CharUnicodeInfo.GetDecimalDigitValue(fold.From), CharUnicodeInfo.GetDecimalDigitValue(fold.To));
        });

    [Fact]
    public void No_character_folds_twice() =>
        Assert.Equal(AllFolds.Length, AllFolds.Select(fold => fold.From).Distinct().Count());

    [Fact]
    public void Within_a_table_no_fold_leads_to_another()
    {
        (char From, char To)[][] tables =
        [
            LetterFolds.AlefForms, LetterFolds.AlefMaqsuraForms, LetterFolds.TehMarbutaForms,
            LetterFolds.HamzaCarriers, LetterFolds.PersianForms, [.. Digits.Folds()],
        ];

        Assert.All(tables, table => Assert.Empty(table.Select(fold => fold.To).Intersect(table.Select(fold => fold.From))));
    }
}
