using EntityExtract.Gazetteers;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>The name lists and word clusters that a model is trained with, and the files that it will carry.</summary>
internal sealed record TrainingLexicons(byte[] GazetteersFile, byte[] ClustersFile)
{
    public Gazetteer Gazetteer { get; } = new(FingerprintTable.Read(GazetteersFile, Gazetteers.Gazetteer.PayloadBits));

    public WordClusters Clusters { get; } = new(FingerprintTable.Read(ClustersFile, WordCluster.PayloadBits));

    /// <exception cref="ModelRefusedException">A file is missing or damaged.</exception>
    public static TrainingLexicons Read(TrainingOptions options)
    {
        byte[] gazetteers = Read(options.GazetteersFile, ModelReader.GazetteersFile);
        byte[] clusters = Read(options.ClustersFile, ModelReader.ClustersFile);
        try
        {
            return new TrainingLexicons(gazetteers, clusters);
        }
        catch (InvalidDataException e)
        {
            throw new ModelRefusedException($"{options.GazetteersFile} or {options.ClustersFile}", e.Message, e);
        }
    }

    private static byte[] Read(string? path, string embedded)
    {
        if (path is null) return ModelReader.ReadVerified(ModelFiles.Embedded, embedded);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        return ModelFiles.InFolder(folder).Read(Path.GetFileName(path));
    }
}
