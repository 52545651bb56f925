namespace EntityExtract;

/// <summary>A model was not loaded, because a file of it is missing, damaged or of another version.</summary>
public sealed class ModelRefusedException : Exception
{
    /// <summary>Names the file and the reason.</summary>
    /// <param name="file">The file that was refused.</param>
    /// <param name="reason">What is wrong with it, as the end of a sentence.</param>
    /// <param name="innerException">What was thrown while reading it, if anything was.</param>
    public ModelRefusedException(string file, string reason, Exception? innerException = null)
        : base($"The model file '{file}' was refused: {reason}.", innerException)
    {
        File = file;
        Reason = reason;
    }

    /// <summary>The file that was refused.</summary>
    public string File { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
