namespace EntityExtract.Cli.Output;

/// <summary>Offsets of a text in Unicode code points, as Python counts them, from offsets in UTF-16 units that never go down.</summary>
internal sealed class CodePointOffsets(string text)
{
    private int _unit;
    private int _surrogatePairs;

    /// <summary>The number of code points before a unit of the text.</summary>
    public int Of(int unit)
    {
        for (; _unit < unit; _unit++)
        {
            // A pair counts when its second half is passed.
            if (_unit > 0 && char.IsSurrogatePair(text[_unit - 1], text[_unit])) _surrogatePairs++;
        }

        return unit - _surrogatePairs;
    }
}
