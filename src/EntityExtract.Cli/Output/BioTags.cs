using System.Collections.Immutable;
using EntityExtract.Text;

namespace EntityExtract.Cli.Output;

/// <summary>Gives each token of a text, in order, the BIO tag of the first entity that reaches into it.</summary>
internal sealed class BioTags(ImmutableArray<Entity> entities)
{
    private int _entity;
    private bool _isInside;

    public string Next(OriginalSpan token)
    {
        while (_entity < entities.Length && entities[_entity].End <= token.Start)
        {
            _entity++;
            _isInside = false;
        }

        if (_entity == entities.Length || entities[_entity].Start >= token.End) return "O";

        string prefix = _isInside ? "I-" : "B-";
        _isInside = true;
        return prefix + entities[_entity].Type.ToTag();
    }
}
