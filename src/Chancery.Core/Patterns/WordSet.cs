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

    public bool Has(int word) => (bits & StartBits.BitOf(word)) != 0 && Array.IndexOf(words, word) >= 0;
}
