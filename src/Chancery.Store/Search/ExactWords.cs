using Chancery.Core.Text;

namespace Chancery.Store.Search;

/// <summary>Looks for words with their marks: "Hà" is not "Hạ". Case, and whether a mark is composed, do not count.</summary>
internal sealed class ExactWords
{
    private readonly string[] _words;

    public ExactWords(string words) => _words = Split(words);

    /// <summary>Whether each word stands in the text as a whole word.</summary>
    public bool AllIn(string text)
    {
        var composed = Letters.Compose(text);
        return Array.TrueForAll(_words, w => Holds(composed, w));
    }

    private static string[] Split(string words)
    {
        var composed = Letters.Compose(words);
        return [.. composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Trim).Where(w => w.Length > 0)];
    }

    private static string Trim(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
