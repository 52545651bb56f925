namespace EntityExtract.ML.Lexicons;

/// <summary>A row of a name list.</summary>
internal readonly record struct NameRow(string Name, bool IsAmbiguous, bool IsShippable)
{
    private const int Columns = 5;
    private const string Header = "name\tsources\tcount\tnote\tshippable";

    /// <exception cref="LexiconException">The file is missing or has a bad line.</exception>
    public static IEnumerable<NameRow> Read(string path)
    {
        long number = 0;
        foreach (string line in LexiconException.ReadLines(path))
        {
            number++;
            if (number == 1)
            {
                if (line != Header) throw new LexiconException(path, 1, "the header of a name list is wanted");
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length != Columns) throw new LexiconException(path, number, $"{Columns} columns are wanted, and it has {cells.Length}");
            if (cells[4] is not ("yes" or "no")) throw new LexiconException(path, number, "the last column must be yes or no");
            yield return new NameRow(cells[0], cells[3].Split(';').Contains("AMBIG"), cells[4] == "yes");
        }

        if (number == 0) throw new LexiconException(path, 1, "the header of a name list is wanted");
    }
}
