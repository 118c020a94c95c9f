namespace Chancery.Core.Patterns;

/// <summary>Words of which a pattern takes any one.</summary>
internal sealed class WordSet
{
    private readonly int[] words;
    private readonly ulong bits;

    public WordSet(int[] words)
    {
        this.words = words;
        foreach (var word in words)
        {
            bits |= StartBits.BitOf(word);
        }
    }

    /// <summary>The words.</summary>
    public ReadOnlySpan<int> Words => words;

    public bool Has(int word)
    {
        if ((bits & StartBits.BitOf(word)) == 0)
        {
            return false;
        }

        var all = words;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] == word)
            {
                return true;
            }
        }

        return false;
    }
}
