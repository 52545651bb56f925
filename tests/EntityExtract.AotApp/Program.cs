using EntityExtract;
using EntityExtract.AotApp;

// Published as a native program, and run by the JIT as well: both must print the same.
switch (args)
{
    case ["extract", string file, string referenceDate]:
        var context = new ExtractionContext { ReferenceDate = DateOnly.Parse(referenceDate, System.Globalization.CultureInfo.InvariantCulture) };
        using (Stream output = Console.OpenStandardOutput())
            EntityLines.Write(EntityExtractor.Default.Extract(File.ReadAllText(file), context), output);
        return 0;

    // One byte says that the first entity is there, for those who measure how long that takes from the start of the process.
    case ["first-entity", string text]:
        if (EntityExtractor.Default.Extract(text).Entities.IsEmpty) return 1;
        using (Stream output = Console.OpenStandardOutput()) output.WriteByte((byte)'!');
        return 0;

    // The same without the library: what any program costs.
    case ["nothing"]:
        using (Stream output = Console.OpenStandardOutput()) output.WriteByte((byte)'!');
        return 0;

    default:
        Console.Error.WriteLine("Give 'extract FILE REFERENCE_DATE', 'first-entity TEXT' or 'nothing'.");
        return 2;
}
