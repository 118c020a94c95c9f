using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>All lexemes of a pack in one trie over word numbers; one pass over the tokens finds them all.</summary>
public sealed class Lexicon
{
    // A node has a word, its first child and its next sibling. Plain arrays, because a list of them would have to be compiled at start-up.
    private int[] nodeWords = new int[1024];
    private int[] firstChild = new int[1024];
    private int[] sibling = new int[1024];
    private Lexeme[]?[] found = new Lexeme[]?[1024];
    private int nodes = 1;
    private int[] roots = new int[1024];
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

        if (found[node] is not { } there)
        {
            found[node] = [lexeme];
            return;
        }

        Array.Resize(ref there, there.Length + 1);
        there[^1] = lexeme;
        found[node] = there;
    }

    /// <summary>Lays the trie out for look-ups. Call once, after the last <see cref="Add"/>.</summary>
    public void Freeze(int vocabularySize)
    {
        Array.Resize(ref roots, vocabularySize);
        firstEdge = new int[nodes + 1];
        words = new int[nodes];
        targets = new int[nodes];
        var edge = 0;
        for (var node = 0; node < nodes; node++)
        {
            firstEdge[node] = edge;
            for (var child = firstChild[node]; child != 0; child = sibling[child])
            {
                words[edge] = nodeWords[child];
                targets[edge++] = child;
            }

            if (edge - firstEdge[node] > 1)
            {
                Array.Sort(words, targets, firstEdge[node], edge - firstEdge[node]);
            }
        }

        firstEdge[nodes] = edge;
        (nodeWords, firstChild, sibling) = ([], [], []);
    }

    /// <summary>Reports every lexeme in the tokens as (lexeme, first token, one past the last).</summary>
    public void Match(ReadOnlySpan<Token> tokens, string text, LexemeSink sink)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var node = roots[tokens[start].Word];
            for (var position = start + 1; node != 0; position++)
            {
                if (found[node] is { } lexemes)
                {
                    foreach (var lexeme in lexemes)
                    {
                        if (lexeme.Casing == Casing.Any || Agrees(lexeme, tokens, start, position, text))
                        {
                            sink(lexeme, start, position);
                        }
                    }
                }

                var (first, end) = (firstEdge[node], firstEdge[node + 1]);
                if (first == end || position == tokens.Length)
                {
                    break;
                }

                node = Next(first, end, tokens[position].Word);
            }
        }
    }

    /// <summary>Target of the edge with a word among the edges [first, end), which are in order; 0 if there is none.</summary>
    private int Next(int first, int end, int word)
    {
        while (end - first > 8)
        {
            var middle = (first + end) >>> 1;
            if (words[middle] <= word)
            {
                first = middle;
            }
            else
            {
                end = middle;
            }
        }

        for (; first < end; first++)
        {
            if (words[first] == word)
            {
                return targets[first];
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
        for (var child = firstChild[node]; child != 0; child = sibling[child])
        {
            if (nodeWords[child] == word)
            {
                return child;
            }
        }

        var added = NewNode(word, firstChild[node]);
        firstChild[node] = added;
        return added;
    }

    private int NewNode(int word, int next)
    {
        if (nodes == nodeWords.Length)
        {
            Array.Resize(ref nodeWords, nodes * 2);
            Array.Resize(ref firstChild, nodes * 2);
            Array.Resize(ref sibling, nodes * 2);
            Array.Resize(ref found, nodes * 2);
        }

        nodeWords[nodes] = word;
        sibling[nodes] = next;
        return nodes++;
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
