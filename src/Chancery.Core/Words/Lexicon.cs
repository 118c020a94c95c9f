using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>All lexemes of a pack in one trie over word numbers; one pass over the tokens finds them all.</summary>
public sealed class Lexicon
{
    private readonly List<(int Word, int FirstChild, int Sibling)> nodes = [(0, 0, 0)];
    private readonly List<Lexeme[]?> lexemes = [null];
    private int[] roots = new int[1024];
    private Lexeme[]?[] found = [];
    private int[] firstEdge = [];
    private int[] words = [];
    private int[] targets = [];

    /// <summary>Adds a lexeme under the words of its form.</summary>
    public void Add(ReadOnlySpan<int> words, Lexeme lexeme)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = node == 0 ? Root(word) : Child(node, word);
        }

        lexemes[node] = lexemes[node] is { } there ? [.. there, lexeme] : [lexeme];
    }

    /// <summary>Lays the trie out for look-ups. Call once, after the last <see cref="Add"/>.</summary>
    public void Freeze(int vocabularySize)
    {
        Array.Resize(ref roots, vocabularySize);
        found = [.. lexemes];
        firstEdge = new int[nodes.Count + 1];
        words = new int[nodes.Count];
        targets = new int[nodes.Count];
        var edge = 0;
        for (var node = 0; node < nodes.Count; node++)
        {
            firstEdge[node] = edge;
            for (var child = nodes[node].FirstChild; child != 0; child = nodes[child].Sibling)
            {
                words[edge] = nodes[child].Word;
                targets[edge++] = child;
            }

            Array.Sort(words, targets, firstEdge[node], edge - firstEdge[node]);
        }

        firstEdge[nodes.Count] = edge;
        nodes.Clear();
        lexemes.Clear();
    }

    /// <summary>Reports every lexeme in the tokens as (lexeme, first token, one past the last).</summary>
    public void Match(ReadOnlySpan<Token> tokens, string text, LexemeSink sink)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var node = roots[tokens[start].Word];
            for (var position = start + 1; node != 0; position++)
            {
                foreach (var lexeme in found[node] ?? [])
                {
                    if (Agrees(lexeme, tokens, start, position, text))
                    {
                        sink(lexeme, start, position);
                    }
                }

                node = position < tokens.Length ? Next(node, tokens[position].Word) : 0;
            }
        }
    }

    private int Next(int node, int word)
    {
        var (first, end) = (firstEdge[node], firstEdge[node + 1]);
        if (end - first > 8)
        {
            var at = Array.BinarySearch(words, first, end - first, word);
            return at < 0 ? 0 : targets[at];
        }

        for (var edge = first; edge < end; edge++)
        {
            if (words[edge] == word)
            {
                return targets[edge];
            }
        }

        return 0;
    }

    private int Root(int word)
    {
        if (word >= roots.Length)
        {
            Array.Resize(ref roots, Math.Max(word + 1, roots.Length * 2));
        }

        return roots[word] != 0 ? roots[word] : roots[word] = NewNode(word, 0);
    }

    private int Child(int node, int word)
    {
        for (var child = nodes[node].FirstChild; child != 0; child = nodes[child].Sibling)
        {
            if (nodes[child].Word == word)
            {
                return child;
            }
        }

        var added = NewNode(word, nodes[node].FirstChild);
        nodes[node] = nodes[node] with { FirstChild = added };
        return added;
    }

    private int NewNode(int word, int sibling)
    {
        nodes.Add((word, 0, sibling));
        lexemes.Add(null);
        return nodes.Count - 1;
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
