using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>All lexemes of a pack in one trie over word numbers; one pass over the tokens finds them all.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<Lexeme>?> lexemes = [null];
    private int[] roots = [];

    /// <summary>Adds a lexeme under the words of its form.</summary>
    public void Add(ReadOnlySpan<int> words, Lexeme lexeme)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = ((long)node << 32) | (uint)word;
            if (!edges.TryGetValue(key, out var next))
            {
                next = lexemes.Count;
                lexemes.Add(null);
                edges.Add(key, next);
            }

            node = next;
        }

        (lexemes[node] ??= []).Add(lexeme);
    }

    /// <summary>Makes the first step of a look-up an array access. Call once, after the last <see cref="Add"/>.</summary>
    public void Freeze(int vocabularySize)
    {
        roots = new int[vocabularySize];
        foreach (var (key, next) in edges)
        {
            if (key >> 32 == 0)
            {
                roots[(int)(key & 0xffffffff)] = next;
            }
        }
    }

    /// <summary>Reports every lexeme in the tokens as (lexeme, first token, one past the last).</summary>
    public void Match(ReadOnlySpan<Token> tokens, string text, LexemeSink sink)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var word = tokens[start].Word;
            if (word == 0)
            {
                continue;
            }

            var node = word < roots.Length ? roots[word] : 0;
            var position = start;
            while (node != 0)
            {
                position++;
                if (lexemes[node] is { } found)
                {
                    foreach (var lexeme in found)
                    {
                        if (Agrees(lexeme, tokens, start, position, text))
                        {
                            sink(lexeme, start, position);
                        }
                    }
                }

                if (position >= tokens.Length || tokens[position].Word == 0)
                {
                    break;
                }

                node = edges.GetValueOrDefault(((long)node << 32) | (uint)tokens[position].Word, 0);
            }
        }
    }

    /// <summary>Whether the text is the form without its diacritics, every letter in the same case.</summary>
    private static bool IsPlain(string text, ReadOnlySpan<Token> tokens, int start, int end, string form)
    {
        var slice = text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
        if (slice.Length != form.Length)
        {
            return false;
        }

        for (var i = 0; i < slice.Length; i++)
        {
            if (slice[i] != form[i] && (char.IsUpper(slice[i]) != char.IsUpper(form[i]) || slice[i] > '\u007f' || char.ToLowerInvariant(slice[i]) != Letters.Fold(form[i], out _)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Agrees(Lexeme lexeme, ReadOnlySpan<Token> tokens, int start, int end, string text) => lexeme.Casing switch
    {
        Casing.Capital => tokens[start].IsCapital,
        Casing.Exact => IsExactly(text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start), lexeme.Form) || IsPlain(text, tokens, start, end, lexeme.Form),
        _ => true,
    };

    private static bool IsExactly(ReadOnlySpan<char> text, string form) =>
        text.SequenceEqual(form) || (Letters.HasMarks(text) && Letters.Compose(text) == form);
}
