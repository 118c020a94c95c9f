using Chancery.Intake.Mapping;

namespace Chancery.Intake.Markdown;

/// <summary>One line of Markdown without its inline marks.</summary>
internal static class InlineMarkdown
{
    public static void Write(string source, int start, int end, MappedTextBuilder text)
    {
        var i = start;
        while (i < end)
        {
            var c = source[i];
            if (c is ' ' or '\t' or '\r')
            {
                text.Space();
                i++;
            }
            else if (c == '\\' && i + 1 < end && char.IsAsciiLetterOrDigit(source[i + 1]) is false && source[i + 1] < 128)
            {
                text.Append(source.AsSpan(i + 1, 1), i + 1, 1);
                i += 2;
            }
            else if (c is '*' or '_' or '`' && Mark(source, i, start, end) is > 0 and var width)
            {
                i += width;
            }
            else if ((c == '[' || (c == '!' && i + 1 < end && source[i + 1] == '[')) && Link(source, i, end, out var label, out var after))
            {
                Write(source, label.Start, label.End, text);
                i = after;
            }
            else
            {
                text.Append(source.AsSpan(i, 1), i, 1);
                i++;
            }
        }
    }

    /// <summary>Length of a mark of emphasis or code at <paramref name="i"/>; 0 where the sign stands for itself.</summary>
    private static int Mark(string source, int i, int start, int end)
    {
        var c = source[i];
        var width = 1;
        while (i + width < end && source[i + width] == c)
        {
            width++;
        }

        var before = i > start ? source[i - 1] : ' ';
        var after = i + width < end ? source[i + width] : ' ';
        if (c == '`' || width > 1)
        {
            return char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? 0 : width;
        }

        // One star or underscore opens at the start of a word or closes at its end; alone between blanks it is a bullet.
        var opens = !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after);
        var closes = !char.IsLetterOrDigit(after) && !char.IsWhiteSpace(before);
        return opens || closes ? 1 : 0;
    }

    private static bool Link(string source, int i, int end, out (int Start, int End) label, out int after)
    {
        var open = source[i] == '!' ? i + 1 : i;
        var depth = 0;
        label = default;
        after = i;
        for (var j = open; j < end; j++)
        {
            depth += source[j] == '[' ? 1 : source[j] == ']' ? -1 : 0;
            if (depth == 0)
            {
                var close = j + 1 < end && source[j + 1] == '(' ? source.IndexOf(')', j + 1, end - j - 1) : -1;
                label = (open + 1, j);
                after = close + 1;
                return close > 0;
            }
        }

        return false;
    }
}
