using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Joins lines into blocks. A line feed ends a block unless the text is hard-wrapped: the next line goes on in lower case, its
/// first word had no room where lines were filled up to one width, the line ends with a comma, or most lines are about equally long or break
/// off within sentences and this one does not end a sentence.
/// </summary>
internal static class BlockSplitter
{
    public static List<(int Start, int End)> Split(Chart chart)
    {
        var lines = Lines(chart);
        var width = FilledWidth(chart, lines);
        var wrapped = width == 0 && IsWrapped(chart, lines);
        var broken = width == 0 && !wrapped && BreaksOff(chart, lines);
        var blocks = new List<(int Start, int End)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (blocks.Count > 0 && GoesOn(chart, blocks[^1], line, wrapped || (broken && blocks.Count > 1 && chart.Text[chart[line.Start - 1].Start] != ')') || (width > 0 && IsFull(chart, lines[i - 1], line.Start, width))))
            {
                blocks[^1] = (blocks[^1].Start, line.End);
            }
            else
            {
                blocks.Add(line);
            }
        }

        return blocks;
    }

    private static List<(int Start, int End)> Lines(Chart chart)
    {
        var lines = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 1; i <= chart.Count; i++)
        {
            if (i == chart.Count || chart[i].IsLineStart)
            {
                lines.Add((start, i));
                start = i;
            }
        }

        if (chart.Count == 0)
        {
            lines.Clear();
        }

        return lines;
    }

    private static bool GoesOn(Chart chart, (int Start, int End) block, (int Start, int End) line, bool wrapped)
    {
        ref readonly var first = ref chart[line.Start];
        if ((first.Flags & TokenFlags.BlankBefore) != 0 || EndsSentence(chart, block.End - 1))
        {
            return false;
        }

        if ((first.IsWord && !first.IsCapital && block.End - block.Start > 3) || (chart.Text[chart[block.End - 1].Start] == ',' && block.End - block.Start > 6))
        {
            return true;
        }

        return wrapped && chart.SpanOf(block.Start, block.End).Length > 40;
    }

    /// <summary>Whether a third and more of the lines that end no sentence break off within one: the next begins in lower case.</summary>
    private static bool BreaksOff(Chart chart, List<(int Start, int End)> lines)
    {
        const int Fewest = 3;
        var (open, lower) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            ref readonly var first = ref chart[lines[i].Start];
            if ((first.Flags & TokenFlags.BlankBefore) == 0 && !EndsSentence(chart, lines[i - 1].End - 1, lines[i - 1].Start))
            {
                open++;
                lower += first.IsWord && !first.IsCapital ? 1 : 0;
            }
        }

        return lower >= Fewest && lower * 3 >= open;
    }

    private static bool IsWrapped(Chart chart, List<(int Start, int End)> lines)
    {
        var (middling, longer) = (0, 0);
        foreach (var line in lines)
        {
            var length = chart.SpanOf(line.Start, line.End).Length;
            middling += length is >= 45 and <= 110 ? 1 : 0;
            longer += length > 130 ? 1 : 0;
        }

        return lines.Count >= 8 && middling * 3 > lines.Count * 2 && longer == 0;
    }

    /// <summary>
    /// The width up to which lines were filled: the first word of the next line had no room at the end of nearly every long line that ends no sentence.
    /// 0 where lines end for other reasons.
    /// </summary>
    private static int FilledWidth(Chart chart, List<(int Start, int End)> lines)
    {
        const int Narrowest = 45;
        const int Widest = 110;
        const int Fewest = 3;
        var width = 0;
        foreach (var line in lines)
        {
            width = Math.Max(width, chart.SpanOf(line.Start, line.End).Length);
        }

        if (width is < Narrowest or > Widest)
        {
            return 0;
        }

        var (broken, filled) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1].Start);
            if ((chart[next].Flags & TokenFlags.BlankBefore) == 0 && chart.SpanOf(line.Start, line.End).Length * 10 >= width * 6 && !EndsSentence(chart, line.End - 1, line.Start))
            {
                broken++;
                filled += IsFull(chart, line, next, width) ? 1 : 0;
            }
        }

        return broken >= Fewest && filled * 10 >= broken * 8 ? width : 0;
    }

    /// <summary>Whether the word at a token had no room at the end of the line.</summary>
    private static bool IsFull(Chart chart, (int Start, int End) line, int next, int width)
    {
        // A sign glued to the word, and what a writer of lines leaves.
        const int Slack = 2;
        return chart.SpanOf(line.Start, line.End).Length + 1 + (chart[next].End - chart[next].Start) + Slack > width;
    }

    /// <summary>Whether a token closes a sentence: a stop, perhaps with a closing quotation mark or an end mark behind it.</summary>
    internal static bool EndsSentence(Chart chart, int token, int start = 0)
    {
        token = BeforeSource(chart, token, start);
        for (var i = token; i >= 0 && i > token - 4; i--)
        {
            var c = chart.Text[chart[i].Start];
            if (c is '.' or '!' or '?' or ':' or ';' or '…')
            {
                return true;
            }

            if (c is not ('"' or '”' or '’' or '\'' or ')' or '/' or '»') && !chart.Has(i, KnownClass.EndMark))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a mark of the end of several tokens stands behind the last stop: "… said. — VNS".</summary>
    internal static bool EndsWithMark(Chart chart, int end, int start)
    {
        for (var i = end - 2; i > start && i >= end - 4; i--)
        {
            if (chart.Find(i, KnownClass.EndMark) is { } mark && mark.End == end)
            {
                return chart.Text[chart[i - 1].Start] is '.' or '!' or '?' or '"' or '”';
            }
        }

        return false;
    }

    /// <summary>The token before a source in brackets ("… said. (IANS)"); the token itself if there is none.</summary>
    private static int BeforeSource(Chart chart, int token, int start)
    {
        if (chart.Text[chart[token].Start] != ')')
        {
            return token;
        }

        for (var i = token - 1; i > start && i >= token - 5; i--)
        {
            if (chart.Text[chart[i].Start] == '(')
            {
                return chart.Text[chart[i - 1].Start] is '.' or '!' or '?' or '"' or '”' ? i - 1 : token;
            }
        }

        return token;
    }
}
