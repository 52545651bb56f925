using CsCheck;
using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>The alignment between the normalised text and the original, both ways.</summary>
public sealed class NormalizedTextTests
{
    [Fact]
    public void Without_changes_positions_are_the_same()
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0628\u064A\u062A"); // beh yeh teh: house

        for (int i = 0; i <= text.Length; i++)
        {
            Assert.Equal(new OriginalPosition(i), text.ToOriginal(new NormalizedPosition(i)));
            Assert.Equal(new NormalizedPosition(i), text.ToNormalized(new OriginalPosition(i)));
        }
    }

    [Fact]
    public void Tashkeel_belongs_to_the_letter_before_it_also_at_the_end_of_a_word()
    {
        // beh, dammatan, space, beh, shadda, fatha
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0628\u064C \u0628\u0651\u064E");

        Assert.Equal("\u0628 \u0628", text.ToString());
        Assert.Equal(new OriginalSpan(0, 2), text.ToOriginal(new NormalizedSpan(0, 1)));
        Assert.Equal(new OriginalSpan(3, 3), text.ToOriginal(new NormalizedSpan(2, 1)));
        Assert.Equal(new OriginalSpan(0, 6), text.ToOriginal(new NormalizedSpan(0, 3)));
        Assert.Equal(new NormalizedPosition(0), text.ToNormalized(new OriginalPosition(1)));
        Assert.Equal(new NormalizedPosition(2), text.ToNormalized(new OriginalPosition(5)));
    }

    [Fact]
    public void Tatweel_at_the_end_of_a_word_stays_inside_it()
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0647\u0640 \u0628"); // heh, tatweel, space, beh

        Assert.Equal(new OriginalSpan(0, 2), text.ToOriginal(new NormalizedSpan(0, 1)));
    }

    [Fact]
    public void Bidirectional_marks_round_a_word_stay_outside_it()
    {
        // right-to-left embedding, beh, fatha, pop directional formatting, right-to-left mark, space
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u202B\u0628\u064E\u202C\u200F ");

        Assert.Equal(new OriginalSpan(1, 2), text.ToOriginal(new NormalizedSpan(0, 1)));
    }

    [Fact]
    public void Bidirectional_marks_inside_a_word_stay_inside_it()
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0628\u200F\u0628"); // beh, right-to-left mark, beh

        Assert.Equal(new OriginalSpan(0, 3), text.ToOriginal(new NormalizedSpan(0, 2)));
        Assert.Equal(new OriginalSpan(0, 1), text.ToOriginal(new NormalizedSpan(0, 1)));
    }

    [Fact]
    public void The_letters_of_a_ligature_share_its_place()
    {
        // beh, lam with alef with hamza above, beh
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0628\uFEF7\u0628");

        Assert.Equal("\u0628\u0644\u0627\u0628", text.ToString()); // beh, lam, alef, beh
        Assert.Equal(new OriginalSpan(1, 1), text.ToOriginal(new NormalizedSpan(1, 1)));
        Assert.Equal(new OriginalSpan(1, 1), text.ToOriginal(new NormalizedSpan(2, 1)));
        Assert.Equal(new OriginalSpan(0, 2), text.ToOriginal(new NormalizedSpan(0, 2)));
        Assert.Equal(new OriginalSpan(1, 2), text.ToOriginal(new NormalizedSpan(2, 2)));
        Assert.Equal(new NormalizedPosition(1), text.ToNormalized(new OriginalPosition(1)));
        Assert.Equal(new NormalizedPosition(3), text.ToNormalized(new OriginalPosition(2)));
    }

    [Fact]
    public void Marks_behind_a_ligature_belong_to_it()
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\uFEFB\u064B\u0628"); // lam-alef, fathatan, beh

        Assert.Equal(new OriginalSpan(0, 2), text.ToOriginal(new NormalizedSpan(0, 2)));
    }

    [Fact]
    public void An_empty_span_stays_empty()
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("\u0628\u064E\u0628"); // beh, fatha, beh

        Assert.Equal(new OriginalSpan(2, 0), text.ToOriginal(new NormalizedSpan(1, 0)));
        Assert.Equal(new OriginalSpan(3, 0), text.ToOriginal(new NormalizedSpan(2, 0)));
    }

    [Fact]
    public void Positions_beyond_the_text_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ArabicNormalizer.Tagging.Normalize("\u0628").ToNormalized(new OriginalPosition(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ArabicNormalizer.Tagging.Normalize("\u0628").ToNormalized(new OriginalPosition(-1)));
        Assert.Throws<IndexOutOfRangeException>(() =>
            ArabicNormalizer.Tagging.Normalize("\u0628").ToOriginal(new NormalizedPosition(2)));
    }

    [Fact]
    public void There_and_back_is_the_first_letter_of_the_same_original() =>
        HostileText.Strings.Sample(original =>
        {
            NormalizedText text = ArabicNormalizer.Tagging.Normalize(original);
            int first = 0;
            for (int i = 0; i <= text.Length; i++)
            {
                OriginalPosition there = text.ToOriginal(new NormalizedPosition(i));
                if (there != text.ToOriginal(new NormalizedPosition(first))) first = i;
                Assert.Equal(new NormalizedPosition(first), text.ToNormalized(there));
            }
        }, iter: 5_000);

    [Fact]
    public void Both_directions_never_go_back() =>
        HostileText.Strings.Sample(original =>
        {
            NormalizedText text = ArabicNormalizer.Tagging.Normalize(original);
            for (int i = 1; i <= text.Length; i++)
            {
                Assert.True(text.ToOriginal(new NormalizedPosition(i)).Value >= text.ToOriginal(new NormalizedPosition(i - 1)).Value);
            }

            for (int i = 1; i <= original.Length; i++)
            {
                Assert.True(text.ToNormalized(new OriginalPosition(i)).Value >= text.ToNormalized(new OriginalPosition(i - 1)).Value);
            }
        }, iter: 5_000);

    [Fact]
    public void The_original_of_a_single_letter_normalises_to_it_or_its_ligature() =>
        HostileText.Strings.Sample(original =>
        {
            NormalizedText text = ArabicNormalizer.Tagging.Normalize(original);
            for (int i = 0; i < text.Length; i++)
            {
                OriginalSpan span = text.ToOriginal(new NormalizedSpan(i, 1));
                string again = ArabicNormalizer.Tagging.NormalizeToString(span.Slice(original).ToString());
                Assert.Contains(text.Chars[i], again);
            }
        }, iter: 5_000);
}
