namespace EntityExtract.Cli;

/// <summary>A file of names that the command line gave cannot be used; nothing was done.</summary>
internal sealed class DictionaryRefusedException(string sentence, Exception cause) : Exception(sentence, cause);
