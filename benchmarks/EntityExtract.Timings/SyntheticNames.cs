using System.Text;

namespace EntityExtract.Timings;

/// <summary>
/// A file of as many different names as wanted, of one to four made-up words of Arabic letters. Half of them have a canonical
/// name that differs, and all have an id, so that the memory is that of a real list.
/// </summary>
internal static class SyntheticNames
{
    private const string Letters = "\u0627\u0628\u062A\u062C\u062D\u062F\u0631\u0633\u0639\u0641\u0642\u0643\u0644\u0645\u0646\u0648\u064A"; // alef beh teh jeem hah dal reh seen ain feh qaf kaf lam meem noon waw yeh

    private static readonly string[] Tags = ["PERSON", "LOCATION", "ORGANIZATION"];

    /// <summary>The file, as TSV.</summary>
    /// <param name="count">The number of names.</param>
    /// <param name="words">Words that every tenth name begins with, one after the other, so that looking up goes beyond the first word.</param>
    public static byte[] Write(int count, IReadOnlyList<string> words)
    {
        var random = new Random(count);
        string[] vocabulary = [.. Enumerable.Range(0, Math.Max(100, count / 5)).Select(_ => Word(random))];
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine("type\tname\tcanonical\tid");
            for (int i = 0; i < count; i++)
            {
                // The last word is a number in letters, which no other name has.
                string name = string.Join(' ', Enumerable.Range(0, random.Next(3)).Select(_ => vocabulary[random.Next(vocabulary.Length)]));
                if (i % 10 == 0) name = $"{words[i / 10 % words.Count]} {name}";
                name = $"{name} {Spell(i)}".Trim();
                string canonical = i % 2 == 0 ? "" : "\u0623" + name; // alef with hamza
                writer.WriteLine($"{Tags[i % Tags.Length]}\t{name}\t{canonical}\tQ{i}");
            }
        }

        return stream.ToArray();
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(3, 8)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static string Spell(int number)
    {
        var word = new StringBuilder();
        for (number += Letters.Length * Letters.Length; number > 0; number /= Letters.Length) word.Append(Letters[number % Letters.Length]);
        return word.ToString();
    }
}
