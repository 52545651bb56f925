using EntityExtract.Gazetteers.Phrases;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Gazetteers.Phrases;

public sealed class PhraseTableTests
{
    private readonly PhraseTable _table = new();
    private readonly PhraseReader _phrase = new();

    [Fact]
    public void Fifty_thousand_names_keep_what_was_said_of_each()
    {
        const int count = 50_000;
        for (int i = 0; i < count; i++) Add($"name {i} x", i % 16, (uint)(i + 70_000), i % 3 == 0 ? $"Name {i}" : "", i % 2 == 0 ? $"Q{i}" : "");
        _table.Trim();

        Assert.Equal(count, _table.Count);
        for (int i = 0; i < count; i++)
        {
            Assert.True(TryFind($"name {i} x", out uint record));
            Assert.Equal(i % 16, _table.TagOf(record));
            Assert.Equal((uint)(i + 70_000), _table.LineOf(record));
            Assert.Equal(i % 3 == 0 ? $"Name {i}" : $"name {i} x", _table.NameOf(record));
            Assert.Equal(i % 2 == 0 ? $"Q{i}" : "", _table.IdOf(record));
        }

        Assert.False(TryFind($"name {count} x", out _));
    }

    [Fact]
    public void The_longest_of_texts_stay_whole_where_one_array_ends_and_the_next_begins()
    {
        string[] names = [.. Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 26)), PhraseReader.MaximumLength - (i / 26)))];
        foreach (string name in names) Add(name, 1, 1, name.ToUpperInvariant(), name);

        Assert.All(names, name =>
        {
            Assert.True(TryFind(name, out uint record));
            Assert.Equal(name.ToUpperInvariant(), _table.NameOf(record));
            Assert.Equal(name, _table.IdOf(record));
        });
    }

    [Fact]
    public void A_name_with_the_hash_of_another_is_not_taken_for_it()
    {
        Add("one two", 1, 1, "", "");
        NormalizedText text = ArabicNormalizer.Tagging.Normalize("one three two");
        var tokens = new List<Token>();
        foreach (Token token in ArabicTokenizer.Enumerate(text)) tokens.Add(token);
        Token[] following = [.. tokens.Skip(1)];

        // All under the hash that "one two" has.
        Assert.True(_table.TryFind(_phrase.Hash, "one", [following[1]], text.Chars, out _));
        Assert.False(_table.TryFind(_phrase.Hash, "one", [following[0]], text.Chars, out _));
        Assert.False(_table.TryFind(_phrase.Hash, "one", following, text.Chars, out _));
        Assert.False(_table.TryFind(_phrase.Hash, "one", [], text.Chars, out _));
        Assert.False(_table.TryFind(_phrase.Hash, "on", [following[1]], text.Chars, out _));
        Assert.False(_table.TryFind(_phrase.Hash, "oneone", [following[1]], text.Chars, out _));
    }

    [Fact]
    public void A_first_word_leads_to_the_lengths_of_its_names()
    {
        Add("a b", 1, 1, "", "");
        Add("a b c d", 1, 1, "", "");
        ulong a = _phrase.FirstWord;
        Add("b", 1, 1, "", "");

        Assert.Equal(0b1010u, _table.LengthsFrom(a));
        Assert.Equal(0b1u, _table.LengthsFrom(_phrase.FirstWord));
        Assert.Equal(0u, _table.LengthsFrom(12345));
    }

    [Fact]
    public void Tags_add_up_and_leave_the_rest()
    {
        Add("a", 1, 1, "A", "Q");
        Assert.True(TryFind("a", out uint record));

        _table.IncludeTag(record, 6);

        Assert.Equal(7, _table.TagOf(record));
        Assert.Equal("A", _table.NameOf(record));
        Assert.Equal("Q", _table.IdOf(record));
    }

    private void Add(string name, int tag, uint line, string shown, string id)
    {
        Assert.Null(_phrase.Read(name));
        Assert.Null(_table.Add(_phrase, tag, line, shown, id));
    }

    private bool TryFind(string name, out uint record)
    {
        Assert.Null(_phrase.Read(name));
        return _table.TryFind(_phrase, out record);
    }
}
