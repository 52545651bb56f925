using EntityExtract.Gazetteers;
using EntityExtract.Tagging;

namespace EntityExtract.Documents;

/// <summary>
/// What the user says about a text beside the model and the grammar of dates: names over them, names under them, patterns, and
/// what is denied. Immutable and thread-safe.
/// </summary>
internal sealed class UserNames
{
    private readonly DictionaryMatcher? _over;
    private readonly DictionaryMatcher? _under;
    private readonly PatternMatcher? _patterns;
    private readonly DenyFilter? _denied;

    public UserNames(EntityExtractorOptions options)
    {
        _over = MatcherOf(options, DictionaryPriority.OverModel);
        _under = MatcherOf(options, DictionaryPriority.UnderModel);
        _patterns = options.Patterns.IsEmpty ? null : new PatternMatcher(options.Patterns);
        _denied = options.DenyList is null ? null : new DenyFilter(options.DenyList);
    }

    /// <summary>Changes the mentions of a block of text as the user wants them.</summary>
    public void Apply(AnalyzedDocument document, MentionLists mentions)
    {
        // Before the merge, so that a name may come where a mention was denied.
        _denied?.RemoveDenied(document, mentions.Found);
        if (_over is not null)
        {
            FindListed(_over, document, mentions);
            mentions.Merge(strong: mentions.Listed, weak: mentions.Found);
        }

        if (_under is not null)
        {
            FindListed(_under, document, mentions);
            mentions.Merge(strong: mentions.Found, weak: mentions.Listed);
        }

        if (_patterns is not null)
        {
            mentions.Listed.Clear();
            _patterns.AddMatches(document, mentions.Found, mentions.Listed);
            _denied?.RemoveDenied(document, mentions.Listed);

            // What overlaps a pattern under the model was no match; what a pattern is made of gives way to it.
            mentions.Merge(strong: mentions.Listed, weak: mentions.Found);
        }
    }

    private void FindListed(DictionaryMatcher matcher, AnalyzedDocument document, MentionLists mentions)
    {
        mentions.Listed.Clear();
        matcher.AddMatches(document, mentions.Listed);
        _denied?.RemoveDenied(document, mentions.Listed);
    }

    private static DictionaryMatcher? MatcherOf(EntityExtractorOptions options, DictionaryPriority priority)
    {
        var dictionaries = options.Dictionaries.RemoveAll(dictionary => dictionary.Options.Priority != priority);
        return dictionaries.IsEmpty ? null : new DictionaryMatcher(dictionaries);
    }
}
