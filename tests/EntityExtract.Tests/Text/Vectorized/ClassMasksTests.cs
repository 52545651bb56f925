using CsCheck;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Tests.Text.Vectorized;

/// <summary>Vectors of each width make the masks that a plain loop makes.</summary>
public sealed class ClassMasksTests
{
    private static readonly CharacterClass[] Classes =
        [.. Enum.GetValues<CharacterClass>().Where(c => c is not (CharacterClass.Unknown or CharacterClass.Involved))];

    [Fact]
    public void Masks_have_the_bits_of_their_class() =>
        Gen.OneOf(Classes).Array[ClassMasks.Length].Sample(window =>
        {
            byte[] bytes = [.. window.Select(c => (byte)c)];
            foreach (CharacterClass which in Classes)
            {
                ulong expected = 0;
                for (int i = 0; i < window.Length; i++) expected |= window[i] == which ? 1UL << i : 0;

                Assert.Equal(expected, ClassMasks.Of(in window[0], which));
                Assert.Equal(expected, ClassMasks.Of512(ref bytes[0], which));
                Assert.Equal(expected, ClassMasks.Of256(ref bytes[0], which));
                Assert.Equal(expected, ClassMasks.Of128(ref bytes[0], which));
            }
        }, iter: 2_000);

    [Fact]
    public void One_involved_class_is_seen_wherever_it_stands()
    {
        foreach (CharacterClass which in Classes)
        {
            bool isInvolved = which is CharacterClass.Mark or CharacterClass.HighSurrogate or CharacterClass.ForeignLetter
                or CharacterClass.Digit or CharacterClass.Symbol;
            for (int place = 0; place < ClassMasks.Length; place++)
            {
                byte[] window = new byte[ClassMasks.Length];
                Array.Fill(window, (byte)CharacterClass.Space);
                window[place] = (byte)which;

                Assert.Equal(isInvolved, ClassMasks.AnyInvolved512(ref window[0]));
                Assert.Equal(isInvolved, ClassMasks.AnyInvolved256(ref window[0]));
                Assert.Equal(isInvolved, ClassMasks.AnyInvolved128(ref window[0]));
            }
        }
    }
}
