using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Posts of social networks in plain text, by how they are signed (<c>— Name (@handle) Month D, YYYY</c>) or by the link to their picture at the end.
/// The line above a signature is the post's if it is written as one; else it may be the story's, and stays.
/// </summary>
internal static class PostLines
{
    public const string Rule = "furniture.post";

    private const string Handle = "(@";
    private const string Picture = "pic.";
    private const int LongestPost = 320;
    private const int LongestName = 60;
    private const int LongestHandle = 34;
    private const int LongestDate = 8;
    private const int MostLines = 6;
    private const int FirstLines = 1;

    public static bool MayHold(Chart chart) => chart.Text.Contains('@') || chart.Text.Contains(Picture, StringComparison.Ordinal);

    public static List<(int Start, int End)> Find(Chart chart, List<(int Start, int End)> runs)
    {
        var posts = new List<(int Start, int End)>();
        for (var r = 0; r < runs.Count; r++)
        {
            var (start, end) = runs[r];
            for (var from = start; from < end && Signature(chart, from, end) is var (sign, stop); from = stop)
            {
                var isWhole = sign == from && from == start;
                if (isWhole)
                {
                    Above(chart, runs, r, posts);
                }

                posts.Add((isWhole ? start : Opening(chart, start, from, sign), stop));
            }

            if (r > FirstLines && EndsWithPicture(chart, start, end) && Length(chart, start, end) <= LongestPost)
            {
                posts.Add((start, end));
            }
        }

        return posts;
    }

    /// <summary>The lines above a signature, as far up as they are written like a post.</summary>
    private static void Above(Chart chart, List<(int Start, int End)> runs, int r, List<(int Start, int End)> posts)
    {
        var length = 0;
        for (var above = r - 1; above > FirstLines && r - above <= MostLines; above--)
        {
            var (start, end) = runs[above];
            length += Length(chart, start, end);
            if (length > LongestPost || posts.Contains((start, end)) || !(IsMarked(chart, start, end) || (above == r - 1 && IsSpoken(chart, runs[above - 1], start, end))))
            {
                return;
            }

            posts.Add((start, end));
        }
    }

    /// <summary>Where a post begins that stands on one line with its signature: behind the colon that announces it, or with the line if that is short.</summary>
    private static int Opening(Chart chart, int start, int from, int sign)
    {
        for (var i = sign - 1; i > from && Length(chart, i, sign) <= LongestPost; i--)
        {
            if (chart.Text[chart[i].Start] == ':' && chart[i].End - chart[i].Start == 1 && chart[i + 1].IsCapital)
            {
                return i + 1;
            }
        }

        return from == start && Length(chart, from, sign) <= LongestPost && IsMarked(chart, from, sign) ? from : sign;
    }

    /// <summary>A dash, a name, its handle in brackets and a date with its year.</summary>
    private static (int Start, int End)? Signature(Chart chart, int start, int end)
    {
        for (var i = start + 1; i + 2 < end; i++)
        {
            if (chart.Text[chart[i].Start] != '@' || chart.Text[chart[i - 1].Start] != '(' || Dash(chart, start, i - 1) is not { } dash)
            {
                continue;
            }

            var close = i + 1;
            while (close < end && chart.Text[chart[close].Start] != ')' && chart[close].End - chart[i].Start <= LongestHandle)
            {
                close++;
            }

            for (var stop = close + 1; close < end && chart.Text[chart[close].Start] == ')' && stop < end && stop <= close + LongestDate; stop++)
            {
                if (chart[stop].IsNumber && chart[stop].Value is >= 2006 and < 2100 && LineForms.IsDate(chart, close + 1, stop + 1))
                {
                    return (dash, stop + 1);
                }
            }
        }

        return null;
    }

    private static int? Dash(Chart chart, int start, int handle)
    {
        for (var i = handle - 1; i >= start && chart[handle].Start - chart[i].Start <= LongestName; i--)
        {
            if (chart.Text[chart[i].Start] is '—' or '–' or '―' || (chart.Text[chart[i].Start] == '-' && !chart[i].IsGlued))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether it is written as a post: with a tag, a handle or a link, cut off by dots, or without a stop.</summary>
    private static bool IsMarked(Chart chart, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (chart.Text[chart[i].Start] is '#' or '@' && chart[i + 1].IsGlued && chart[i + 1].IsWord)
            {
                return true;
            }
        }

        return EndsWithPicture(chart, start, end) || chart.Slice(start, end).Contains("://", StringComparison.Ordinal) || OtherStories.IsCutOff(chart, end) || !BlockSplitter.EndsSentence(chart, end - 1, start);
    }

    /// <summary>Whether somebody speaks in his own person, without quotation marks, or is announced by a colon.</summary>
    private static bool IsSpoken(Chart chart, (int Start, int End) above, int start, int end)
    {
        if (chart.Text[chart[above.End - 1].Start] == ':')
        {
            return true;
        }

        for (var t = chart.Next(KnownClass.Pronoun, start, end); t < end; t = chart.Next(KnownClass.Pronoun, t + 1, end))
        {
            if (chart.Find(t, KnownClass.Pronoun)?["number"] == "self")
            {
                return !chart.Slice(start, end).ContainsAny("\"“”«»");
            }
        }

        return false;
    }

    /// <summary>The link that a post has to its own picture: <c>pic.</c>, a host, a path.</summary>
    private static bool EndsWithPicture(Chart chart, int start, int end)
    {
        var text = chart.Slice(start, end);
        var word = text[(text.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..];
        var at = word.LastIndexOf(Picture);
        return at >= 0 && word[at..].Contains('/') && (at == 0 || !char.IsLetterOrDigit(word[at - 1]) || char.IsLower(word[at - 1]));
    }

    private static int Length(Chart chart, int start, int end) => chart.SpanOf(start, end).Length;
}
