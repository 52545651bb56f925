using CsCheck;
using EntityExtract.Gazetteers;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>What holds of any patterns in any text.</summary>
public sealed class EntityExtractorPatternPropertyTests
{
    private static readonly Gen<string> Parts = Gen.Frequency(
        (2, Gen.OneOf([.. ((string[])["WORD", "NUMBER", "PERSON", "LOCATION", "ORGANIZATION", "DATE", "[list]"]).Select(Gen.Const)])),
        (1, HostileText.Of(2).Select(static text => string.Concat(text.Where(c => !char.IsWhiteSpace(c))))));

    private static readonly Gen<string> Rules =
        from parts in Parts.Array[1, 6]
        from optional in Gen.Bool.Array[6]
        from start in Gen.Int[0, 5]
        from end in Gen.Int[0, 5]
        select string.Join(' ', parts.Select((part, i) =>
            $"{(i == start && start <= end ? "(" : "")} {part}{(optional[i] ? "?" : "")} {(i == Math.Min(end, parts.Length - 1) && start <= end && start < parts.Length ? ")" : "")}"));

    [Fact]
    public void Hostile_patterns_in_hostile_texts_give_sound_entities()
    {
        int matches = 0;
        Gen.Select(Rules.Array[1, 8], HostileText.Of(16).Array[1, 8], Gen.Enum<DictionaryPriority>()).Sample((rules, texts, priority) =>
        {
            (string, string)[] rows = [.. rules.Where(IsPattern).Select((rule, i) => (EntityTypes.All[i % 4].ToTag(), rule)), ("[list]", "x")];
            EntityExtractor extractor = Extractor(PatternSet(priority, rows));
            foreach (string text in texts) Interlocked.Add(ref matches, extractor.FoundBy(EntitySource.Pattern, text).Length);
        }, iter: 3_000);
        Assert.True(matches > 1_000, $"{matches} matches");
    }

    [Fact]
    public void Every_string_is_a_pattern_or_refused_for_a_reason() =>
        Gen.OneOf(HostileText.Strings, Gen.String["[]()? \u0628ab"], Rules).Sample(pattern =>
        {
            _ = IsPattern(pattern);
        }, iter: 20_000);

    private static bool IsPattern(string pattern)
    {
        try
        {
            return PatternSet(("[list]", "x"), ("PERSON", pattern)).Count == 1;
        }
        catch (DictionaryException exception)
        {
            Assert.Equal(2, exception.Line);
            Assert.NotEmpty(exception.Reason);
            return false;
        }
    }
}
