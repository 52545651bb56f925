using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    [InlineData("a.b", "a", false)]
    [InlineData("a", "a.b", false)]
    [InlineData("a.*.c", "a.b.c", true)]
    [InlineData("a.*", "a.b.c", false)]
    [InlineData("a.>", "a.b.c", true)]
    [InlineData("a.>", "a", false)]
    [InlineData(">", "a.b", true)]
    public void A_pattern_stands_for_the_subjects_that_NATS_says(string pattern, string subject, bool expected) =>
        Assert.Equal(expected, Subject.Matches(pattern, subject));

    [Theory]
    [InlineData("a", true, true)]
    [InlineData("a.b-c_1", true, true)]
    [InlineData("a.*", true, false)]
    [InlineData("a.>", true, false)]
    [InlineData(">.a", false, false)]
    [InlineData("", false, false)]
    [InlineData("a..b", false, false)]
    [InlineData(".a", false, false)]
    [InlineData("a b", false, false)]
    [InlineData("a\n", false, false)]
    public void Only_subjects_name_messages_and_patterns_may_have_wildcards(string value, bool isPattern, bool isSubject)
    {
        Assert.Equal(isPattern, Subject.IsPattern(value));
        Assert.Equal(isSubject, Subject.IsSubject(value));
    }

    [Theory]
    [InlineData("documents", true)]
    [InlineData("a.b", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("*", false)]
    [InlineData("a b", false)]
    public void A_name_is_one_word(string value, bool expected) => Assert.Equal(expected, Subject.IsName(value));
}
