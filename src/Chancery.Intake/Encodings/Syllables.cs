using System.Collections.Frozen;
using Chancery.Core.Text;

namespace Chancery.Intake.Encodings;

/// <summary>Whether a word can be one syllable, as the table beside this file spells them.</summary>
internal static class Syllables
{
    private const int Longest = 7;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Parts = EncodingData.Lines("syllables.tsv")
        .Select(line => line.Split('\t'))
        .Where(cells => cells[0] != "toned")
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<char> Toned = EncodingData.Lines("syllables.tsv").First(l => l.StartsWith("toned\t", StringComparison.Ordinal))["toned\t".Length..].ToFrozenSet();

    public static bool IsOne(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return false;
        }

        Span<char> bare = stackalloc char[word.Length];
        var tones = 0;
        var capitals = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var lower = char.ToLowerInvariant(word[i]);
            capitals += lower == word[i] ? 0 : 1;
            tones += Toned.Contains(lower) ? 1 : 0;
            bare[i] = Letters.Base(lower);
        }

        var hasOneCase = capitals == 0 || capitals == word.Length || (capitals == 1 && char.IsUpper(word[0]));
        return tones <= 1 && hasOneCase && Splits(bare.ToString());
    }

    private static bool Splits(string word)
    {
        for (var onset = 0; onset <= Math.Min(3, word.Length); onset++)
        {
            if (onset > 0 && !Parts["onset"].Contains(word[..onset]))
            {
                continue;
            }

            for (var end = onset + 1; end <= word.Length; end++)
            {
                if (Parts["nucleus"].Contains(word[onset..end]) && (end == word.Length || Parts["coda"].Contains(word[end..])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
