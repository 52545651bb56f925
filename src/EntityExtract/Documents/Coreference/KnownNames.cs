using System.Collections.Frozen;

namespace EntityExtract.Documents.Coreference;

/// <summary>
/// Names of one thing that no rule could find to be so: countries by short and full name, organizations by name and
/// acronym. Read once from <c>known-names.tsv</c>: a tag of a type, then the names, parted by tabs. Immutable.
/// </summary>
internal sealed class KnownNames
{
    private const string Resource = "known-names.tsv";

    private static readonly Lazy<KnownNames> Lazily = new(Read);

    private readonly FrozenDictionary<(EntityType Type, string Name), string> _identities;

    private KnownNames(FrozenDictionary<(EntityType Type, string Name), string> identities) => _identities = identities;

    /// <summary>The names that the library ships.</summary>
    public static KnownNames Shared => Lazily.Value;

    /// <summary>The key that all names of the thing share; null for a name that is not listed.</summary>
    /// <param name="type">What is named.</param>
    /// <param name="name">Its folded words, joined.</param>
    public string? IdentityOf(EntityType type, string name) => _identities.GetValueOrDefault((type, name));

    private static KnownNames Read()
    {
        using Stream stream = typeof(KnownNames).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource '{Resource}' is missing.");
        using var reader = new StreamReader(stream);
        var identities = new Dictionary<(EntityType Type, string Name), string>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string[] fields = line.Split('\t');
            if (fields.Length < 3 || !EntityTypes.TryParseTag(fields[0], out EntityType type))
                throw new InvalidOperationException($"'{Resource}', line {number}: a type and two names or more expected.");
            foreach (string name in fields.AsSpan(1))
            {
                if (!identities.TryAdd((type, NameFolding.Joined(NameFolding.Words(name))), "=" + fields[1]))
                    throw new InvalidOperationException($"'{Resource}', line {number}: '{name}' is listed twice.");
            }
        }

        return new KnownNames(identities.ToFrozenDictionary());
    }
}
