using EntityExtract.Gazetteers;
using EntityExtract.ML.Data;
using EntityExtract.ML.Lexicons;
using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Lexicons;

/// <summary>From raw text to what share of each word's occurrences was a name.</summary>
public sealed class NameLikenessCompilerTests : IDisposable
{
    // qala ar-rais Muhammad Hasan fi Baghdad: "president Muhammad Hasan said in Baghdad"
    private const string Said = "\u0642\u0627\u0644";
    private const string In = "\u0641\u064A";
    private const string Hasan = "\u062D\u0633\u0646";
    private const string Baghdad = "\u0628\u063A\u062F\u0627\u062F";
    private const string Line = Said + " \u0627\u0644\u0631\u0626\u064A\u0633 \u0645\u062D\u0645\u062F " + Hasan + " " + In + " " + Baghdad + ".";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_word_is_as_like_a_name_as_its_contexts_say()
    {
        NameLikenesses words = Compile(Lines(20), 10, out int count);

        Assert.Equal(6, count);
        Assert.InRange(words.Find(WordHash.Of(Baghdad)).LevelOf((int)EntityType.Location), 6u, 7u);
        Assert.InRange(words.Find(WordHash.Of(Hasan)).LevelOf((int)EntityType.Person), 6u, 7u);
        Assert.True(words.Find(WordHash.Of(Hasan)).IsInner((int)EntityType.Person));
        Assert.True(words.Find(WordHash.Of(Said)).IsKnown);
        Assert.Equal(0u, words.Find(WordHash.Of(In)).Levels);
    }

    [Fact]
    public void Marks_and_numbers_are_no_words()
    {
        NameLikenesses words = Compile(string.Concat(Enumerable.Repeat("2024 . 7\n", 20)), 1, out int count);

        Assert.Equal(0, count);
        Assert.False(words.Find(WordHash.Of(".")).IsKnown);
    }

    [Fact]
    public void Rare_words_are_left_out()
    {
        Compile(Lines(9), 10, out int count);

        Assert.Equal(0, count);
    }

    [Fact]
    public void Threads_do_not_change_the_bytes()
    {
        // More lines than one thread takes at once.
        string path = _folder.Write("text.txt", Lines(5_000));

        byte[] one = NameLikenessCompiler.Compile(EntityExtractor.Default, [path], [], 1, new NoProgress<string>()).Table;
        byte[] other = NameLikenessCompiler.Compile(EntityExtractor.Default, [path], [], 1, new NoProgress<string>()).Table;

        Assert.Equal(one, other);
    }

    [Fact]
    public void Several_files_are_one_text()
    {
        string first = _folder.Write("first.txt", Lines(6));
        string second = _folder.Write("second.txt", Lines(6));

        Assert.Equal(6, NameLikenessCompiler.Compile(EntityExtractor.Default, [first, second], [], 12, new NoProgress<string>()).Words);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        string missing = Path.Combine(_folder.FullName, "missing.txt");

        var exception = Assert.Throws<LexiconException>(
            () => NameLikenessCompiler.Compile(EntityExtractor.Default, [missing], [], 1, new NoProgress<string>()));

        Assert.Equal(missing, exception.File);
    }

    [Fact]
    public void No_word_occurs_less_than_once() => Assert.Throws<ArgumentOutOfRangeException>(
        () => NameLikenessCompiler.Compile(EntityExtractor.Default, [], [], 0, new NoProgress<string>()));

    [Theory]
    [InlineData(Line, 0)]
    [InlineData("x\n" + Line + " x", 0)] // the same seven words in a row
    [InlineData(Said + " " + In + " " + Baghdad, 6)]
    [InlineData("1 2 3 4 5 6 7 8", 6)]
    public void Paragraphs_that_the_model_learnt_from_say_nothing(string known, int words)
    {
        var document = new LabelledDocument { Id = "1", Source = "s", Text = known, Entities = [] };

        Assert.Equal(words, NameLikenessCompiler.Compile(
            EntityExtractor.Default, [_folder.Write("text.txt", Lines(20) + "1 2 3 4 5 6 7 8\n")], [document], 10, new NoProgress<string>()).Words);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Repeat(Line + "\n", count));

    private NameLikenesses Compile(string text, int minimumCount, out int words)
    {
        (byte[] table, words) = NameLikenessCompiler.Compile(
            EntityExtractor.Default, [_folder.Write("text.txt", text)], [], minimumCount, new NoProgress<string>());
        return new NameLikenesses(FingerprintTable.Read(table, NameLikeness.PayloadBits));
    }
}
