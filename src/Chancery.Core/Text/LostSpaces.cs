using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Finds where a lost space glued a small word to another ("ofthe", "importanceto"), or two longer words ("policydialogue"): only in words that the pack does not know, and only
/// where both parts are known.
/// </summary>
/// <param name="heads">Small words that may be glued before another.</param>
/// <param name="tails">Small words that may be glued behind another.</param>
/// <param name="titleTails">Small words that may be glued behind a word with a capital.</param>
internal sealed class LostSpaces(string[] heads, string[] tails, string[] titleTails)
{
    /// <summary>Letters of the shorter part that is no small word.</summary>
    private const int Least = 5;

    /// <summary>Letters of the shorter of two words of which neither is a small one.</summary>
    private const int LeastOfTwo = 6;

    /// <summary>Letters of the shortest word with a capital that a small one may be glued to.</summary>
    private const int LeastTitle = 7;

    /// <summary>Letters of the shortest word that may be two.</summary>
    public const int Shortest = 5;

    /// <summary>Letters of the shortest word that may be glued to a number.</summary>
    public const int ShortestBeforeNumber = 3;

    /// <summary>Letters of the first word; 0 where it is one word.</summary>
    public int Cut(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        foreach (var tail in tails)
        {
            var head = word.Length - tail.Length;
            if (head >= 2 && word[^1] == tail[^1] && word.EndsWith(tail, StringComparison.Ordinal) && (head >= Least || IsSmall(word[..head])) && vocabulary.Find(word[..head]) != 0)
            {
                return head;
            }
        }

        foreach (var head in heads)
        {
            if (word.Length - head.Length >= Least && word[0] == head[0] && word.StartsWith(head, StringComparison.Ordinal) && vocabulary.Find(word[head.Length..]) != 0)
            {
                return head.Length;
            }
        }

        for (var head = LeastOfTwo; head <= word.Length - LeastOfTwo; head++)
        {
            if (vocabulary.Find(word[..head]) != 0 && vocabulary.Find(word[head..]) != 0)
            {
                // "policydialogue"
                return head;
            }
        }

        return 0;
    }

    /// <summary>Letters of a word with a capital ("Minister") before a small one that may be glued to it; 0 where none stands there.</summary>
    public int CutTitle(ReadOnlySpan<char> word)
    {
        foreach (var tail in titleTails)
        {
            if (word.Length - tail.Length >= LeastTitle && word.EndsWith(tail, StringComparison.Ordinal))
            {
                return word.Length - tail.Length;
            }
        }

        return 0;
    }

    private bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var tail in tails)
        {
            if (word.SequenceEqual(tail))
            {
                return true;
            }
        }

        return false;
    }
}
