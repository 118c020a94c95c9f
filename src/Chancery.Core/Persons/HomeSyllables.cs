using Chancery.Core.Packs;

namespace Chancery.Core.Persons;

/// <summary>
/// Whether a name can be one that is borne at home, by its syllables: an onset, a nucleus and a coda of the lists in the pack's settings, folded.
/// A pack that lists none takes every name.
/// </summary>
internal static class HomeSyllables
{
    /// <summary>The home party whose people bear no such name; null where they may.</summary>
    public static string? Excluded(LanguagePack pack, string[] words)
    {
        if (pack.Setting("home") is not { } home || pack.SettingWords("syllable-nuclei") is not { Length: > 0 } nuclei)
        {
            return null;
        }

        var (onsets, codas) = (pack.SettingWords("syllable-onsets"), pack.SettingWords("syllable-codas"));
        foreach (var word in words)
        {
            if (!IsSyllable(word, onsets, nuclei, codas))
            {
                return home;
            }
        }

        return null;
    }

    private static bool IsSyllable(string word, string[] onsets, string[] nuclei, string[] codas)
    {
        if (IsRime(word, nuclei, codas))
        {
            return true;
        }

        foreach (var onset in onsets)
        {
            if (word[0] == onset[0] && word.StartsWith(onset, StringComparison.Ordinal) && IsRime(word.AsSpan(onset.Length), nuclei, codas))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRime(ReadOnlySpan<char> rime, string[] nuclei, string[] codas)
    {
        foreach (var nucleus in nuclei)
        {
            if (rime.IsEmpty || rime[0] != nucleus[0] || !rime.StartsWith(nucleus))
            {
                continue;
            }

            var rest = rime[nucleus.Length..];
            if (rest.IsEmpty)
            {
                return true;
            }

            foreach (var coda in codas)
            {
                if (rest.SequenceEqual(coda))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
