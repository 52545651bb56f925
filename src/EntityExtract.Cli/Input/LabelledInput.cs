using EntityExtract.ML.Data;

namespace EntityExtract.Cli.Input;

/// <summary>Reads files of labelled documents and names what cannot be used of them.</summary>
internal static class LabelledInput
{
    public static List<LabelledDocument> Read(string path, FaultLog faults)
    {
        var documents = new List<LabelledDocument>();
        try
        {
            documents.AddRange(LabelledDocumentReader.Read(path, fault => faults.Add(fault.Message)));
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            faults.Add(InputName.Describe(path, exception));
        }

        return documents;
    }
}
