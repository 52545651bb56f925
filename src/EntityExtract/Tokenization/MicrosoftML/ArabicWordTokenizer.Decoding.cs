using System.Buffers;
using System.Text;

namespace EntityExtract.Tokenization.MicrosoftML;

public sealed partial class ArabicWordTokenizer
{
    private const char Separator = ' ';

    // U+FFFD, replacement character: stands for a word that the vocabulary lacks, when it has none for the unknown id.
    private const string UnknownWord = "\uFFFD";

    /// <summary>The words of the vocabulary that ids stand for, as they were given, with a space between them.</summary>
    /// <param name="ids">The ids.</param>
    /// <returns>The text; U+FFFD for the unknown id unless the vocabulary has a word for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An id is neither in the vocabulary nor the unknown one.</exception>
    public override string Decode(IEnumerable<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);

        var text = new StringBuilder();
        foreach (int id in ids)
        {
            if (!TryGetWord(id, out string word))
            {
                throw new InvalidOperationException($"The id {id} is neither in the vocabulary nor the unknown id {UnknownId}.");
            }

            if (text.Length > 0) text.Append(Separator);
            text.Append(word);
        }

        return text.ToString();
    }

    /// <summary>Writes the words that ids stand for, with a space between them; never half a word.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="destination">Where the text is written.</param>
    /// <param name="idsConsumed">The number of ids whose words were written.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>, <see cref="OperationStatus.DestinationTooSmall"/>, or
    /// <see cref="OperationStatus.InvalidData"/> at an id that is neither in the vocabulary nor the unknown one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    public override OperationStatus Decode(
        IEnumerable<int> ids, Span<char> destination, out int idsConsumed, out int charsWritten)
    {
        ArgumentNullException.ThrowIfNull(ids);

        idsConsumed = 0;
        charsWritten = 0;
        foreach (int id in ids)
        {
            if (!TryGetWord(id, out string word)) return OperationStatus.InvalidData;

            int separator = charsWritten > 0 ? 1 : 0;
            Span<char> rest = destination[charsWritten..];
            if (rest.Length < separator + word.Length) return OperationStatus.DestinationTooSmall;

            if (separator > 0) rest[0] = Separator;
            word.CopyTo(rest[separator..]);
            charsWritten += separator + word.Length;
            idsConsumed++;
        }

        return OperationStatus.Done;
    }

    private bool TryGetWord(int id, out string word)
    {
        if (_words.TryGetValue(id, out string? known))
        {
            word = known;
            return true;
        }

        word = UnknownWord;
        return id == UnknownId;
    }
}
