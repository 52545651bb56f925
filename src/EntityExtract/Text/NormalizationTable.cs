using EntityExtract.Text.Vectorized;

namespace EntityExtract.Text;

/// <summary>What a set of steps makes of each of the 65,536 UTF-16 code units, so that the hot loop is one look-up.</summary>
internal sealed class NormalizationTable
{
    /// <summary>In <see cref="Map"/>: the code unit disappears.</summary>
    public const char Removed = '\uFFFF';

    /// <summary>In <see cref="Map"/>: see <see cref="Expansion"/>.</summary>
    public const char Expands = '\uFFFE';

    private readonly char[] _map = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _expansions = [];

    // The few that fold at all: building the table takes a part of every process start.
    private readonly List<char> _folded = [];

    public NormalizationTable(NormalizationSteps steps)
    {
        for (int c = 0; c <= char.MaxValue; c++) _map[c] = (char)c;

        if (steps.HasFlag(NormalizationSteps.FoldAlef)) Fold(LetterFolds.AlefForms);
        if (steps.HasFlag(NormalizationSteps.FoldPersianLetters)) Fold(LetterFolds.PersianForms);
        if (steps.HasFlag(NormalizationSteps.FoldHamzaCarriers)) Fold(LetterFolds.HamzaCarriers);
        if (steps.HasFlag(NormalizationSteps.FoldDigits)) Fold(Digits.Folds());

        // These two come after the others, whose results they may fold further.
        if (steps.HasFlag(NormalizationSteps.FoldTehMarbuta)) Refold(LetterFolds.TehMarbutaForms);
        if (steps.HasFlag(NormalizationSteps.FoldAlefMaqsura)) Refold(LetterFolds.AlefMaqsuraForms);

        if (steps.HasFlag(NormalizationSteps.RemoveTashkeel)) Remove(Tashkeel.All);
        if (steps.HasFlag(NormalizationSteps.RemoveTatweel)) _map[ArabicLetter.Tatweel] = Removed;
        if (steps.HasFlag(NormalizationSteps.RemoveInvisibles)) Remove(Invisibles.All);

        if (steps.HasFlag(NormalizationSteps.FoldPresentationForms))
        {
            foreach ((char form, string letters) in PresentationForms.All()) Expand(form, letters);
        }

        // The two non-characters that serve as signals here may stand in hostile text; they stay themselves.
        Expand(Removed, Removed.ToString());
        Expand(Expands, Expands.ToString());
        Pages = new FoldPages(this);
    }

    /// <summary>For each code unit: what it becomes, <see cref="Removed"/> or <see cref="Expands"/>.</summary>
    public ReadOnlySpan<char> Map => _map;

    /// <summary>The same for the pages that vectors look up.</summary>
    public FoldPages Pages { get; }

    /// <summary>What a code unit that <see cref="Expands"/> becomes.</summary>
    public string Expansion(char c) => _expansions[c];

    private void Remove(ReadOnlySpan<(char First, char Last)> ranges)
    {
        foreach ((char first, char last) in ranges) _map.AsSpan(first, last - first + 1).Fill(Removed);
    }

    private void Fold(IEnumerable<(char From, char To)> folds)
    {
        foreach ((char from, char to) in folds)
        {
            _map[from] = to;
            _folded.Add(from);
        }
    }

    private void Refold((char From, char To)[] folds)
    {
        foreach ((char from, char to) in folds)
        {
            foreach (char earlier in _folded)
            {
                if (_map[earlier] == from) _map[earlier] = to;
            }
        }

        Fold(folds);
    }

    // The letters of a form go through the other steps too: lam with alef with hamza becomes lam, alef.
    private void Expand(char form, string letters)
    {
        if (form is Removed or Expands)
        {
            _map[form] = Expands;
            _expansions[form] = letters;
            return;
        }

        Span<char> folded = stackalloc char[letters.Length];
        int length = 0;
        foreach (char letter in letters)
        {
            if (_map[letter] != Removed) folded[length++] = _map[letter];
        }

        _map[form] = length switch
        {
            0 => Removed,
            1 => folded[0],
            _ => Expands,
        };
        if (length > 1) _expansions[form] = folded[..length].ToString();
    }
}
