using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>Hyphens that stand apart inside a name.</summary>
internal sealed partial class NameFinder
{
    /// <summary>"Ra-dắc", "Ba-ta": a foreign name by its sounds, of which the first syllable alone is a word of the language.</summary>
    private bool IsSpelt(int token, int end) =>
        syllables && token + 2 < end && chart[token].IsCapital && chart[token + 1] is { IsSign: true, IsGlued: true } sign && chart.Text[sign.Start] == '-' && chart[token + 2] is { IsWord: true, IsGlued: true, IsCapital: false };

    /// <summary>
    /// "Ban Ki- moon", "Johnson- Sirleaf": a line that ended behind a hyphen. What follows is no word of any list; with a small letter, only behind a
    /// surname and one word more.
    /// </summary>
    private bool IsHyphenBeforeGap(int first, int hyphen, int words, int end, bool[] blocked, int start)
    {
        ref readonly var sign = ref chart[hyphen];
        if (!sign.IsSign || !sign.IsGlued || chart.Text[sign.Start] != '-' || hyphen + 1 >= end || chart[hyphen + 1] is not { IsWord: true, IsGlued: false } next)
        {
            return false;
        }

        return next.IsCapital
            ? !blocked[hyphen + 1 - start] && (next.Word == 0 || IsNamePart(hyphen + 1)) && (words > 1 || BehindOffice(first) || IsNamePart(first))
            : words == 2 && (next.Word == 0 || IsNamePart(hyphen + 1)) && chart.Has(first, KnownClass.Surname);
    }
}
