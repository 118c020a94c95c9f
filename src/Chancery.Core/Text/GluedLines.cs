using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>What a page glued to the end of a paragraph: an advertisement, a headline.</summary>
internal static class GluedLines
{
    private const int ShortestParagraph = 8;
    private const int LongestLine = 26;

    // "McDonald" and "MoU" are words.
    private const int ShortestWord = 3;

    private const int MostSmallWords = 6;

    /// <summary>
    /// Where the paragraph ends in the tokens [start, end): before a short line without a stop that names nobody named elsewhere, as the paragraph
    /// does, or before a call ("Download our app!") that names nobody. The whole, if nothing is glued to it.
    /// </summary>
    /// <param name="hasMore">Whether other lines follow; the last line of a text may be cut off, and a sentence cut off is the story's.</param>
    public static int Cut(Chart chart, int start, int end, bool hasMore)
    {
        if ((SmallWords(chart, start, end) ?? (hasMore ? CapitalWords(chart, start, end) : null)) is { } glued)
        {
            return glued;
        }

        var isCall = IsCall(chart, end);
        if (!isCall && (!hasMore || BlockSplitter.EndsSentence(chart, end - 1, start)))
        {
            return end;
        }

        for (var i = end - 2; i > start + ShortestParagraph && end - i <= LongestLine; i--)
        {
            if (IsStop(chart, i) && !isCall)
            {
                // What follows is more than a line.
                return end;
            }

            if (EndsBefore(chart, i))
            {
                return !IsQuoted(chart, i, end) && !IsNamedOutside(chart, i, end, i, end) && (isCall || (!GoesOn(chart, end) && IsNamedOutside(chart, start, i, start, end))) ? i : end;
            }
        }

        return end;
    }

    /// <summary>A line without a stop is still read, as a heading is; a call is not, and no sentence begins with a small letter.</summary>
    public static Block Rest(Chart chart, int start, int end) => IsCall(chart, end) || (chart[start].IsWord && !chart[start].IsCapital)
        ? new Block(start, end, BlockKind.Furniture, IsCall(chart, end) ? "furniture.glued-call" : "furniture.glued-words")
        : new Block(start, end, BlockKind.Heading, "heading.glued-line");

    /// <summary>Whether a whole short paragraph is a call to the reader.</summary>
    public static bool IsAllCall(Chart chart, int start, int end) => IsCall(chart, end) && !IsQuoted(chart, start, end) && !IsNamedOutside(chart, start, end, start, end);

    /// <summary>Whether the words of several lines were glued into one: a bar of links above the story.</summary>
    public static bool IsBar(Chart chart, int start, int end)
    {
        var (joints, small) = (0, 0);
        foreach (var c in chart.Slice(start, end))
        {
            joints += small >= ShortestWord && char.IsUpper(c) ? 1 : 0;
            small = char.IsLower(c) ? small + 1 : 0;
        }

        return joints > 1;
    }

    /// <summary>Where a few words in small letters begin behind the last stop, of an advertisement ("… to each other. harbour hotels"); null where there are none.</summary>
    private static int? SmallWords(Chart chart, int start, int end)
    {
        for (var i = end - 1; i > start + ShortestParagraph && end - i <= MostSmallWords && chart[i].IsWord && !chart[i].IsCapital; i--)
        {
            if (chart.Text[chart[i - 1].Start] == '.' && chart[i - 1].IsSign)
            {
                return IsStopped(chart, i - 2) && !chart[i].IsGlued && end - i > 1 ? i : null;
            }
        }

        return null;
    }

    /// <summary>Whether a stop behind the word ends a sentence: the word stands in small letters and is no abbreviation.</summary>
    private static bool IsStopped(Chart chart, int word) =>
        chart[word].IsWord && !chart[word].IsCapital && !chart.Has(word, KnownClass.Abbreviation)
        && (chart[word].End - chart[word].Start > ShortestWord || (chart[word].End - chart[word].Start == ShortestWord && chart.Slice(word, word + 1).ContainsAnyExceptInRange('a', 'z')));

    /// <summary>Where a line of capitalised words begins behind the last stop ("… together. Safari Lodge Weekend Rates"), of whom nobody is named elsewhere.</summary>
    private static int? CapitalWords(Chart chart, int start, int end)
    {
        var words = 0;
        for (var i = end - 1; i > start + ShortestParagraph && end - i <= MostSmallWords && (chart[i].IsCapital || chart[i].IsNumber); i--)
        {
            words += chart[i].IsCapital ? 1 : 0;
            if (chart.Text[chart[i - 1].Start] == '.' && chart[i - 1].IsSign)
            {
                return words > 1 && IsStopped(chart, i - 2) && !IsNamedOutside(chart, i, end, i, end) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Whether the line ends with an exclamation mark: no report calls out, but for those whom it quotes.</summary>
    private static bool IsCall(Chart chart, int end) => chart.Text[chart[end - 1].Start] == '!';

    /// <summary>Whether a sentence ends before the token: a stop behind a word in small letters, a capital, and a gap between them.</summary>
    private static bool EndsBefore(Chart chart, int i) =>
        chart[i].IsCapital && !chart[i].IsGlued && chart.Text[chart[i - 1].Start] == '.' && chart[i - 2].IsWord && !chart[i - 2].IsCapital && chart[i - 2].End - chart[i - 2].Start > 2;

    private static bool IsQuoted(Chart chart, int start, int end) => chart.Slice(start, end).ContainsAny("\"“”«»");

    private static bool IsStop(Chart chart, int i) => chart[i].IsSign && chart.Text[chart[i].Start] is '.' or '!' or '?' && i + 1 < chart.Count && !chart[i + 1].IsCapital;

    /// <summary>Whether the line ends with a short word in small letters: then a paragraph was broken, and goes on in the next line.</summary>
    private static bool GoesOn(Chart chart, int end) => !chart[end - 1].IsCapital && chart[end - 1].IsWord && chart[end - 1].End - chart[end - 1].Start <= 3;

    /// <summary>Whether a name of the tokens [start, end) stands outside of [from, to) as well.</summary>
    private static bool IsNamedOutside(Chart chart, int start, int end, int from, int to)
    {
        for (var i = start; i < end; i++)
        {
            if (!OtherStories.IsName(chart, i))
            {
                continue;
            }

            var name = chart.Slice(i, i + 1);
            for (var j = 0; j < chart.Count; j++)
            {
                if ((j < from || j >= to) && chart[j].IsCapital && chart.Slice(j, j + 1).SequenceEqual(name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
