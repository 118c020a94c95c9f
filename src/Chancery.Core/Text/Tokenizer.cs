using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Cuts text into words, numbers and single signs in one pass. Words glued by a lost space are cut where a lower-case letter meets a
/// capital and the first part is a word that the pack knows ("ofNational").
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, offsets in it.</summary>
    public static List<Token> Tokenize(string text, Vocabulary vocabulary)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var flags = TokenFlags.LineStart | TokenFlags.BlankBefore;
        var lineFeeds = 0;
        var glued = false;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                if (c == '\n')
                {
                    lineFeeds++;
                    flags |= lineFeeds > 1 ? TokenFlags.LineStart | TokenFlags.BlankBefore : TokenFlags.LineStart;
                }

                glued = false;
                i++;
                continue;
            }

            var start = i;
            var look = flags | (glued ? TokenFlags.Glued : TokenFlags.None);
            if (char.IsAsciiDigit(c))
            {
                i = ReadNumber(text, i, out var value);
                tokens.Add(new Token(start, i, vocabulary.Find(text.AsSpan(start, i - start)), value, look | TokenFlags.Number));
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                i = ReadWord(text, i, vocabulary, out var cut);
                AddWord(tokens, text, start, cut, look, vocabulary);
                if (cut < i)
                {
                    AddWord(tokens, text, cut, i, TokenFlags.None, vocabulary);
                }
            }
            else
            {
                i++;
                if (c is '\'' or '’' && i < text.Length && text[i] is 's' or 'S' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                {
                    i++;
                }

                tokens.Add(new Token(start, i, vocabulary.Find(Sign(text.AsSpan(start, i - start))), -1, look));
            }

            flags = TokenFlags.None;
            lineFeeds = 0;
            glued = true;
        }

        return tokens;
    }

    /// <summary>A word as it is, a sign in its plain shape (any dash as a hyphen).</summary>
    internal static string Plain(ReadOnlySpan<char> token) => Sign(token).ToString();

    private static ReadOnlySpan<char> Sign(ReadOnlySpan<char> sign) => sign switch
    {
        "’s" or "'S" or "’S" => "'s",
        "–" or "—" or "−" or "‑" or "‐" => "-",
        "“" or "”" or "„" or "«" or "»" => "\"",
        "’" or "‘" => "'",
        _ => sign,
    };

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad';

    private static int ReadNumber(string text, int i, out int value)
    {
        long number = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            number = Math.Min((number * 10) + (text[i] - '0'), int.MaxValue);
            i++;
        }

        value = (int)number;
        return i;
    }

    private static int ReadWord(string text, int i, Vocabulary vocabulary, out int cut)
    {
        var start = i;
        cut = -1;
        while (i < text.Length && IsWordPart(text[i]))
        {
            if (cut < 0 && i - start >= 2 && char.IsUpper(text[i]) && char.IsLower(text[i - 1])
                && Find(text.AsSpan(start, i - start), vocabulary) != 0 && Find(WholeWord(text, start), vocabulary) == 0)
            {
                cut = i;
            }

            i++;
        }

        cut = cut < 0 ? i : cut;
        return i;
    }

    private static ReadOnlySpan<char> WholeWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || Letters.IsMark(c) || char.IsSurrogate(c);

    private static void AddWord(List<Token> tokens, string text, int start, int end, TokenFlags look, Vocabulary vocabulary)
    {
        var word = text.AsSpan(start, end - start);
        var first = word[0];
        look |= TokenFlags.Word;
        if (char.IsUpper(first))
        {
            look |= TokenFlags.Capital;
            if (word.Length > 1 && AllUpper(word))
            {
                look |= TokenFlags.AllCapitals;
            }
        }

        tokens.Add(new Token(start, end, Find(word, vocabulary), -1, look));
    }

    private static bool AllUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int Find(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        // Decomposed letters: compose for the look-up only, so that offsets stay those of the text.
        return vocabulary.Find(Letters.HasMarks(word) ? Letters.Compose(word) : word);
    }
}
