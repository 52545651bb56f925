namespace EntityExtract.Cli.Queue;

/// <summary>The rules of NATS for names and subjects.</summary>
internal static class Subject
{
    private const char Separator = '.';
    private const string OneToken = "*";
    private const string AllThatFollow = ">";

    /// <summary>Whether a message may have this subject.</summary>
    public static bool IsSubject(string value) => IsPattern(value) && !value.AsSpan().ContainsAny('*', '>');

    /// <summary>Whether this stands for subjects: a subject, or one with wildcards.</summary>
    public static bool IsPattern(string value)
    {
        string[] tokens = value.Split(Separator);
        return tokens.All(static token => token.Length > 0 && !token.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
            && !tokens.AsSpan(0, tokens.Length - 1).Contains(AllThatFollow);
    }

    /// <summary>Whether this may be the name of a stream or a consumer.</summary>
    public static bool IsName(string value) => IsSubject(value) && !value.AsSpan().ContainsAny(Separator, '/', '\\');

    /// <summary>Whether a pattern stands for a subject.</summary>
    public static bool Matches(string pattern, string subject)
    {
        string[] tokens = subject.Split(Separator);
        string[] patterns = pattern.Split(Separator);
        for (int i = 0; i < patterns.Length; i++)
        {
            if (i == tokens.Length) return false;
            if (patterns[i] == AllThatFollow) return true;
            if (patterns[i] != OneToken && patterns[i] != tokens[i]) return false;
        }

        return patterns.Length == tokens.Length;
    }
}
