namespace EntityExtract.Cli.Queue;

/// <summary>There is no server or stream to work with. The message is a sentence for the user.</summary>
internal sealed class QueueFailedException(string message, Exception? cause = null) : Exception(message, cause);
