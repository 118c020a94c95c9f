using System.Runtime.CompilerServices;

namespace Chancery.Core.Text;

/// <summary>
/// Runs of letters that the language was told by, kept for the tokenizer: what was hashed once need not be hashed again. They are of one text, in
/// its order, and may end before it does.
/// </summary>
internal sealed class WordRuns
{
    private WordRun[] runs = new WordRun[1024];
    private int count;
    private int next;

    /// <summary>Forgets all runs.</summary>
    public void Clear() => count = next = 0;

    /// <summary>Adds the run behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end, ulong hash, CharKind kinds)
    {
        if (count == runs.Length)
        {
            Array.Resize(ref runs, count * 2);
        }

        runs[count++] = new WordRun(start, end, hash, kinds);
    }

    /// <summary>Where the word that starts at a place ends, places given in the order of the text; what is no run, or goes on with a digit, is read anew.</summary>
    public int EndOfWord(string text, int start, out ulong hash, out CharKind kinds)
    {
        var all = runs;
        var at = next;
        while (at < count && at < all.Length && all[at].Start < start)
        {
            at++;
        }

        next = at;
        if (at < count && at < all.Length)
        {
            ref readonly var run = ref all[at];
            if (run.Start == start && (run.End == text.Length || (CharKinds.Of(text[run.End]) & CharKind.WordPart) == 0))
            {
                (hash, kinds) = (run.Hash, run.Kinds);
                return run.End;
            }
        }

        return CharKinds.EndOfRun(text, start, CharKind.WordPart, out hash, out kinds);
    }
}
