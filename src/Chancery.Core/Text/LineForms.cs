using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Lines that are no sentence and no headline by what they are written with: an address of the net, the signature of a post, a date.</summary>
internal static class LineForms
{
    private const int LongestHeadline = 14;

    private const int LongestSignature = 20;
    private const int LongestClock = 10;
    private const int ShortestParagraph = 12;

    /// <summary>The rule that tells it; null where the tokens [start, end) are a line like any other.</summary>
    public static string? Of(Chart chart, int start, int end)
    {
        var line = chart.Slice(start, end);
        return IsAddress(line) ? "furniture.address-line"
            : end - start <= LongestSignature && IsSignature(line) && !BlockSplitter.EndsSentence(chart, end - 1, start) ? "furniture.post-signature"
            : null;
    }

    /// <summary>The last line of a text without a stop: as long as no headline is, with a verb and a comma; nothing stands under it, so it is a paragraph that was cut off.</summary>
    public static bool IsCutOff(Chart chart, int start, int end)
    {
        if (end != chart.Count || end - start < LongestHeadline || !chart.HasWithin(start, end, KnownClass.Verb))
        {
            return false;
        }

        return chart.Slice(start, end).Contains(',');
    }

    /// <summary>Whether a short line is little else than a date.</summary>
    public static bool IsDate(Chart chart, int start, int end)
    {
        var dated = 0;
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (chart[i].IsNumber || chart.Has(i, KnownClass.Month) || chart.Has(i, KnownClass.Weekday))
            {
                dated++;
            }
            else if (chart[i].IsWord)
            {
                words++;
            }
        }

        return dated >= 2 && words <= dated + 1;
    }

    /// <summary>"16:46 14/03/2018 The mayor received …": where a time and a full date that open a paragraph end; its start where none do.</summary>
    public static int Clock(Chart chart, int start, int end)
    {
        var (i, numbers, year) = (start, 0, false);
        while (i < end && i < start + LongestClock && (chart[i].IsNumber || (chart[i].IsSign && chart[i].IsGlued)))
        {
            numbers += chart[i].IsNumber ? 1 : 0;
            year |= chart[i].IsNumber && chart[i].End - chart[i].Start == 4;
            i++;
        }

        return numbers == 5 && year && end - i > ShortestParagraph && chart.Text[chart[start + 1].Start] == ':' && chart[i] is { IsWord: true, IsCapital: true } ? i : start;
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && !line.ContainsAny(" \t\n\u00A0");

    /// <summary>"— Jane Roe (@roe)", "A post shared by Jane Roe (@roe)".</summary>
    private static bool IsSignature(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("(@", StringComparison.Ordinal);
        return at > 0 && at + 2 < line.Length && char.IsLetterOrDigit(line[at + 2]) && line[at..].Contains(')');
    }
}
