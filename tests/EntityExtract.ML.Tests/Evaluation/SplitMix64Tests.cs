using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class SplitMix64Tests
{
    [Fact]
    public void Gives_the_numbers_of_the_published_generator()
    {
        // The first outputs for seed 1234567 (Rosetta Code, "Pseudo-random numbers/Splitmix64"), scaled to their high 31 bits.
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423];
        var random = new SplitMix64(1234567);

        foreach (ulong number in published)
            Assert.Equal((int)Math.BigMul(number, (ulong)int.MaxValue, out _), random.Next(int.MaxValue));
    }
}
