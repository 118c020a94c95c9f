using Chancery.Core.Mentions;
using Chancery.Core.Packs.Images;
using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>All lexemes of a pack in one trie over word numbers; one pass over the tokens finds them all.</summary>
public sealed class Lexicon
{
    // While it grows, a node has a word, its first child and its next sibling. Plain arrays, because a list of them would have to be
    // compiled at start-up.
    private int[] nodeWords = new int[1024];
    private int[] firstChild = new int[1024];
    private int[] sibling = new int[1024];
    private Lexeme[]?[] found = new Lexeme[]?[1024];
    private int nodes = 1;
    private int[] roots = new int[1024];

    // Laid out: node w is that of the single word w, the others follow. Each has its edges and lexemes in a row; the node behind it tells
    // where they end. What a look-up touches lies close together: most of its time goes to waiting for memory.
    private (int Edge, int Entry)[] layout = [];
    private (int Word, int Node)[] edges = [];
    private LexiconEntry[] entries = null!;

    /// <summary>Where lexemes come from that were not asked for yet; null where all are there.</summary>
    private LexemeImage? image;

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
        var order = new int[vocabularySize + nodes];
        var numbers = new int[nodes];
        var count = vocabularySize;
        for (var word = 0; word < vocabularySize; word++)
        {
            order[word] = roots[word];
            numbers[roots[word]] = word;
        }

        for (var node = 1; node < nodes; node++)
        {
            if (nodeWords[node] >= vocabularySize || roots[nodeWords[node]] != node)
            {
                order[count] = node;
                numbers[node] = count++;
            }
        }

        Lay(order.AsSpan(0, count), numbers);
        (nodeWords, firstChild, sibling, found, roots) = ([], [], [], [], []);
    }

    private void Lay(ReadOnlySpan<int> order, int[] numbers)
    {
        layout = new (int, int)[order.Length + 1];
        edges = new (int, int)[nodes];
        var all = 0;
        foreach (var lexemes in found)
        {
            all += lexemes?.Length ?? 0;
        }

        entries = new LexiconEntry[all];
        var (edge, entry) = (0, 0);
        for (var number = 0; number < order.Length; number++)
        {
            layout[number] = (edge, entry);
            if (order[number] is not (> 0 and var node))
            {
                continue;
            }

            for (var child = firstChild[node]; child != 0; child = sibling[child])
            {
                Insert(layout[number].Edge, edge++, (nodeWords[child], numbers[child]));
            }

            foreach (var lexeme in found[node] ?? [])
            {
                entries[entry++] = new LexiconEntry { Lexeme = lexeme, Features = lexeme.Features, Class = lexeme.Class, Casing = lexeme.Casing, HasStop = lexeme.HasStop };
            }
        }

        layout[order.Length] = (edge, entry);
    }

    /// <summary>Puts an edge among those of its node, which are in the order of their words.</summary>
    private void Insert(int first, int end, (int Word, int Node) edge)
    {
        for (; end > first && edges[end - 1].Word > edge.Word; end--)
        {
            edges[end] = edges[end - 1];
        }

        edges[end] = edge;
    }

    /// <summary>Adds an item for every lexeme in the tokens of a chart that has none yet.</summary>
    public void Match(Chart chart)
    {
        var (tokens, count) = (chart.Row, chart.Count);
        var (layout, entries, bits) = (this.layout, this.entries, chart.Bits);
        var (items, used) = (chart.Room.Lexemes, chart.Room.Used);
        for (var start = 0; start < count; start++)
        {
            var node = tokens[start].Word;
            for (var position = start + 1; ; position++)
            {
                var (edge, entry) = layout[node];
                var (lastEdge, lastEntry) = layout[node + 1];
                Item? first = null, last = null;
                for (; entry < lastEntry; entry++)
                {
                    ref var each = ref entries[entry];
                    if (each.Casing == Casing.Capital && !tokens[start].IsCapital)
                    {
                        continue;
                    }

                    var lexeme = Volatile.Read(ref each.Lexeme) ?? Make(entry);
                    if (each.Casing != Casing.Exact || IsExactly(lexeme, tokens, start, position, chart.Text))
                    {
                        if (used == items.Length)
                        {
                            items = chart.Room.AddLexemes();
                        }

                        var item = items[used++];
                        item.Become(each, lexeme, start, position);
                        bits[start].Classes.Add(each.Class);
                        if (last is null)
                        {
                            first = item;
                        }
                        else
                        {
                            last.Next = item;
                        }

                        last = item;
                    }
                }

                if (last is not null)
                {
                    chart.AddLonger(first!, last);
                }

                if (edge == lastEdge || position == count)
                {
                    break;
                }

                node = Next(edge, lastEdge, tokens[position].Word);
                if (node == 0)
                {
                    break;
                }
            }
        }

        chart.Room.Used = used;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static Lexicon Read(ImageReader reader)
    {
        var lexicon = new Lexicon { roots = [], nodeWords = [], firstChild = [], sibling = [], found = [] };
        var (layout, edges) = (reader.Numbers(), reader.Numbers());
        lexicon.layout = new (int, int)[layout.Length / 2];
        for (var i = 0; i < lexicon.layout.Length; i++)
        {
            lexicon.layout[i] = (layout[2 * i], layout[(2 * i) + 1]);
        }

        lexicon.edges = new (int, int)[edges.Length / 2];
        for (var i = 0; i < lexicon.edges.Length; i++)
        {
            lexicon.edges[i] = (edges[2 * i], edges[(2 * i) + 1]);
        }

        var image = new LexemeImage(reader);
        lexicon.entries = new LexiconEntry[image.Count];
        for (var i = 0; i < image.Count; i++)
        {
            lexicon.entries[i] = new LexiconEntry { Features = Features.None, Class = image.ClassOf(i), Casing = image.CasingOf(i) };
        }

        lexicon.image = image;
        return lexicon;
    }

    /// <summary>Writes a lexicon that is laid out.</summary>
    internal void Write(ImageWriter writer)
    {
        writer.Number(layout.Length * 2);
        foreach (var (edge, entry) in layout)
        {
            writer.Number(edge);
            writer.Number(entry);
        }

        writer.Number(edges.Length * 2);
        foreach (var (word, node) in edges)
        {
            writer.Number(word);
            writer.Number(node);
        }

        LexemeImage.Write(writer, Array.ConvertAll(entries, entry => entry.Lexeme!));
    }

    /// <summary>Makes a lexeme of the image. What the entry tells of it is there before it is; two threads at once make the same.</summary>
    private Lexeme Make(int entry)
    {
        var lexeme = image!.LexemeOf(entry);
        entries[entry].Features = lexeme.Features;
        entries[entry].HasStop = lexeme.HasStop;
        Volatile.Write(ref entries[entry].Lexeme, lexeme);
        return lexeme;
    }

    /// <summary>Target of the edge with a word among the edges [first, end), which are in order; 0 if there is none.</summary>
    private int Next(int first, int end, int word)
    {
        while (end - first > 8)
        {
            var middle = (first + end) >>> 1;
            if (edges[middle].Word <= word)
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
            if (edges[first].Word == word)
            {
                return edges[first].Node;
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
    private static bool IsPlain(string text, Token[] tokens, int start, int end, string form)
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

    private static bool IsExactly(Lexeme lexeme, Token[] tokens, int start, int end, string text) =>
        IsExactly(text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start), lexeme.Form) || IsPlain(text, tokens, start, end, lexeme.Form);

    private static bool IsExactly(ReadOnlySpan<char> text, string form) =>
        text.SequenceEqual(form) || (Letters.HasMarks(text) && Letters.Compose(text) == form);
}
