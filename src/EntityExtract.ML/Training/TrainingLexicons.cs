using EntityExtract.Gazetteers;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>What a model is trained with besides labelled documents, and the files that it will carry.</summary>
internal sealed record TrainingLexicons(byte[] GazetteersFile, byte[] ClustersFile, byte[] LikenessFile, TaggerLexicons Lexicons)
{
    /// <exception cref="ModelRefusedException">A file is missing or damaged.</exception>
    public static TrainingLexicons Read(TrainingOptions options)
    {
        (byte[] gazetteers, FingerprintTable names) =
            Read(options.GazetteersFile, ModelReader.GazetteersFile, Gazetteer.PayloadBits);
        (byte[] clusters, FingerprintTable words) = Read(options.ClustersFile, ModelReader.ClustersFile, WordCluster.PayloadBits);
        (byte[] likenesses, FingerprintTable likeWords) =
            Read(options.LikenessFile, ModelReader.LikenessFile, NameLikeness.PayloadBits);
        return new TrainingLexicons(
            gazetteers,
            clusters,
            likenesses,
            new TaggerLexicons(new Gazetteer(names), new WordClusters(words), new NameLikenesses(likeWords)));
    }

    private static (byte[] File, FingerprintTable Table) Read(string? path, string embedded, int payloadBits)
    {
        byte[] bytes = Read(path, embedded);
        try
        {
            return (bytes, FingerprintTable.Read(bytes, payloadBits));
        }
        catch (InvalidDataException e)
        {
            throw new ModelRefusedException(path ?? ModelFiles.Embedded.DescribeFile(embedded), e.Message, e);
        }
    }

    private static byte[] Read(string? path, string embedded)
    {
        if (path is null) return ModelReader.ReadVerified(ModelFiles.Embedded, embedded);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        return ModelFiles.InFolder(folder).Read(Path.GetFileName(path));
    }
}
