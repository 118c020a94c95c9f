using System.Runtime.InteropServices;
using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>How often the words of a text begin with which letters: a headline's verbs, and an advertiser's, stand in other forms elsewhere.</summary>
internal sealed class WordOpenings
{
    /// <summary>Letters by which two forms of a word are told to be one; shorter words are not counted.</summary>
    public const int Letters = 4;

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts the words of the tokens [start, end).</summary>
    public void Add(Chart chart, int start, int end)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = start; i < end; i++)
        {
            if (chart[i].IsWord && chart.Slice(i, i + 1) is { Length: >= Letters } word)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word[..Letters], out _)++;
            }
        }
    }

    /// <summary>How many words begin like one of at least so many letters, in any case.</summary>
    public int Count(ReadOnlySpan<char> word) => _counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..Letters], out var count) ? count : 0;
}
