using System.Collections.Immutable;
using EntityExtract.Gazetteers.Files;
using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Patterns;

/// <summary>Collects patterns and the lists that they name, in any order.</summary>
internal sealed class PatternBuilder
{
    private readonly PatternOptions _options;
    private readonly PatternParser _parser;
    private readonly PhraseReader _phrase = new();
    private readonly Dictionary<string, PatternPhrases> _lists = [];
    private readonly Dictionary<string, uint> _firstUses = [];
    private readonly ImmutableArray<PatternRule>.Builder _rules = ImmutableArray.CreateBuilder<PatternRule>();

    public PatternBuilder(PatternOptions options)
    {
        _options = options;
        _parser = new PatternParser(UseList);
    }

    /// <summary>Adds the pattern or the phrase of a row.</summary>
    /// <returns>What is wrong with it, without a full stop, or null.</returns>
    public string? Add(ReadOnlySpan<char> type, ReadOnlySpan<char> pattern, ReadOnlySpan<char> id, uint line)
    {
        pattern = pattern.Trim();
        if (pattern.IsEmpty) return "the pattern is missing";
        if (pattern.Length > PhraseReader.MaximumLength) return "the pattern is longer than 1,000 UTF-16 units";
        if (id.Length > PhraseReader.MaximumLength) return "the id is longer than 1,000 UTF-16 units";
        if (!type.StartsWith('[')) return AddRule(type, pattern, id, line);
        if (!PatternParser.IsList(type)) return $"'{type}' is no list: its name has letters, digits, '-' and '_', as in [title]";
        return id.IsEmpty ? AddPhrase(type[1..^1].ToString(), pattern, line) : "a phrase of a list has no id";
    }

    /// <summary>Ends the reading.</summary>
    /// <param name="rules">The patterns, in the order in which they stand.</param>
    /// <returns>What is wrong, without a full stop, and where; or null.</returns>
    public (string Reason, uint Line)? Build(out ImmutableArray<PatternRule> rules)
    {
        rules = _rules.DrainToImmutable();
        foreach ((string name, PatternPhrases list) in _lists)
        {
            if (list.Table.Count == 0) return ($"there is no list [{name}]", _firstUses[name]);
            list.Table.Trim();
        }

        return null;
    }

    private string? AddRule(ReadOnlySpan<char> tag, ReadOnlySpan<char> pattern, ReadOnlySpan<char> id, uint line)
    {
        if ((RowTypes.Find(tag, out EntityType type) ?? _parser.Read(pattern, line)) is { } reason) return reason;

        _rules.Add(new PatternRule
        {
            Type = type,
            Id = id.IsEmpty ? null : id.ToString(),
            Priority = _options.Priority,
            Parts = [.. _parser.Parts],
            Entity = _parser.Entity,
        });
        return null;
    }

    private string? AddPhrase(string list, ReadOnlySpan<char> phrase, uint line)
    {
        if (PatternParser.HasSyntax(phrase)) return "a phrase of a list has no '[', ']', '(', ')' or '?' in it";
        return _phrase.Read(phrase) ?? List(list).Add(_phrase, line);
    }

    private PatternPhrases UseList(string name, uint line)
    {
        _firstUses.TryAdd(name, line);
        return List(name);
    }

    private PatternPhrases List(string name)
    {
        if (!_lists.TryGetValue(name, out PatternPhrases? list)) _lists.Add(name, list = new PatternPhrases());
        return list;
    }
}
