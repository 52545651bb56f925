using System.Collections.Immutable;

namespace EntityExtract.Documents.Coreference;

/// <summary>
/// Puts the mentions of a document that name one thing together, in one pass: a mention joins the group of its own
/// identity, or that of the nearest fuller name before it, or waits for the first fuller name after it.
/// </summary>
internal sealed class MentionGrouping
{
    private readonly Dictionary<(EntityType Type, string Name), NameKeys> _keys = [];
    private readonly Dictionary<(EntityType Type, string Key), Group> _identities = [];
    private readonly Dictionary<(EntityType Type, string Key), Group> _offers = [];
    private readonly Dictionary<(EntityType Type, string Key), Group> _waiting = [];
    private readonly List<Group> _groups = [];

    /// <summary>Groups the people, places and organizations among entities.</summary>
    /// <param name="entities">The entities, in order of their offsets.</param>
    /// <returns>The groups, in order of their first mentions.</returns>
    public static ImmutableArray<EntityGroup> Of(ImmutableArray<Entity> entities)
    {
        var grouping = new MentionGrouping();
        foreach (Entity entity in entities)
        {
            if (entity.Type != EntityType.Date) grouping.Add(entity);
        }

        return [.. grouping._groups.Select(static group => group.ToEntityGroup())];
    }

    private void Add(Entity entity)
    {
        EntityType type = entity.Type;
        if (!_keys.TryGetValue((type, entity.Name), out NameKeys? keys))
            _keys[(type, entity.Name)] = keys = NameKeys.Of(type, entity.Name);

        Group group = Find(type, keys) ?? Await(type, keys);
        group.Add(entity, keys.Fullness);

        // A surname says who was named last; it must not become the identity of the first who bore it.
        if (!keys.IsShort) _identities.TryAdd((type, keys.Identity), group);
        foreach (string offer in keys.Offers) _offers[(type, offer)] = group;
    }

    private Group? Find(EntityType type, NameKeys keys)
    {
        if (!keys.IsShort && _identities.TryGetValue((type, keys.Identity), out Group? same)) return same;
        foreach (string sought in keys.Seeks)
        {
            if (_offers.TryGetValue((type, sought), out Group? fuller)) return fuller;
        }

        if (keys.IsShort) return _waiting.GetValueOrDefault((type, keys.Identity));
        foreach (string offer in keys.Offers)
        {
            if (_waiting.Remove((type, offer), out Group? shorter)) return shorter;
        }

        return null;
    }

    // A new group, whose name a fuller one may follow.
    private Group Await(EntityType type, NameKeys keys)
    {
        var group = new Group();
        _groups.Add(group);
        foreach (string sought in keys.Seeks)
        {
            if (NameKeys.IsAwaited(sought)) _waiting.TryAdd((type, sought), group);
        }

        return group;
    }

    private sealed class Group
    {
        private readonly ImmutableArray<Entity>.Builder _mentions = ImmutableArray.CreateBuilder<Entity>();
        private Entity? _canonical;
        private int _fullness;

        public void Add(Entity mention, int fullness)
        {
            _mentions.Add(mention);
            if (_canonical is not null
                && (fullness, mention.Name.Length).CompareTo((_fullness, _canonical.Name.Length)) <= 0) return;
            _canonical = mention;
            _fullness = fullness;
        }

        public EntityGroup ToEntityGroup() => new(_canonical!, _mentions.ToImmutable());
    }
}
