using System.Text.Json;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Shards;

/// <summary>The folder of a job's parts, where a part's done file says that the part is whole.</summary>
internal sealed class PartFolder(string path)
{
    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="OutputFailedException">It cannot be made.</exception>
    public void Create() => Explain(() => Directory.CreateDirectory(path));

    /// <summary>The record of a part that is there and was made from just that; null where the part must be made.</summary>
    public PartRecord? FindDone(Shard shard, PartOrigin origin)
    {
        try
        {
            PartRecord? record = JsonSerializer.Deserialize(
                File.ReadAllBytes(DoneOf(shard)), PartRecordJson.Default.PartRecord);
            var part = new FileInfo(PartOf(shard));
            return record?.Origin == origin && part.Exists && part.Length == record.Counts.Bytes ? record : null;
        }
        catch (Exception exception) when (exception is JsonException || InputName.IsReadFailure(exception))
        {
            return null;
        }
    }

    /// <summary>Begins a part, which is nobody's until it is completed.</summary>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public NewFile Begin(Shard shard)
    {
        // Before the part changes: a done file must never stand beside a part that it does not tell of.
        Explain(() => File.Delete(DoneOf(shard)));
        return NewFile.Create(PartOf(shard));
    }

    /// <summary>Says that a part is whole.</summary>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void MarkDone(Shard shard, PartOrigin origin, PartCounts counts)
    {
        var record = new PartRecord { Part = shard.PartName, Origin = origin, Counts = counts };
        using NewFile file = NewFile.Create(DoneOf(shard));
        file.Content.Write(JsonSerializer.SerializeToUtf8Bytes(record, PartRecordJson.Default.PartRecord));
        file.Complete();
    }

    private string PartOf(Shard shard) => Path.Combine(path, shard.PartName);

    private string DoneOf(Shard shard) => Path.Combine(path, shard.DoneName);

    private static void Explain(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (OutputFailedException.IsCause(exception))
        {
            throw new OutputFailedException(exception);
        }
    }
}
