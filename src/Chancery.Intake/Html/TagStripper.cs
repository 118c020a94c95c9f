using System.Net;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Html;

/// <summary>Text between tags, for what no tree can be built of: a blank for a tag, a line for a block.</summary>
internal static class TagStripper
{
    private const int LongestReference = 33;

    public static (string Text, TextMap Map) Take(string source)
    {
        var text = new MappedTextBuilder();
        for (var i = 0; i < source.Length;)
        {
            var c = source[i];
            if (c == '<' && i + 1 < source.Length && (char.IsAsciiLetter(source[i + 1]) || source[i + 1] is '/' or '!' or '?'))
            {
                i = Behind(source, i, text);
            }
            else if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                if (c == '\n')
                {
                    text.Block();
                }
                else
                {
                    text.Space();
                }

                i++;
            }
            else if (c == '&' && Reference(source, i) is { } decoded)
            {
                text.Append(decoded.Text, i, decoded.Length);
                i += decoded.Length;
            }
            else
            {
                text.Append(source.AsSpan(i, 1), i, 1);
                i++;
            }
        }

        return text.Build();
    }

    private static int Behind(string source, int tag, MappedTextBuilder text)
    {
        foreach (var raw in (ReadOnlySpan<string>)["script", "style"])
        {
            if (source.AsSpan(tag + 1).StartsWith(raw, StringComparison.OrdinalIgnoreCase))
            {
                var end = source.IndexOf($"</{raw}", tag, StringComparison.OrdinalIgnoreCase);
                tag = end < 0 ? source.Length - 1 : end;
            }
        }

        if (source.AsSpan(tag).StartsWith("<!--"))
        {
            var end = source.IndexOf("-->", tag + 4, StringComparison.Ordinal);
            return end < 0 ? source.Length : end + 3;
        }

        var name = source.AsSpan(tag + 1).TrimStart('/');
        if (name.StartsWith("p", StringComparison.OrdinalIgnoreCase) || name.StartsWith("br", StringComparison.OrdinalIgnoreCase) || name.StartsWith("div", StringComparison.OrdinalIgnoreCase) || name.StartsWith("li", StringComparison.OrdinalIgnoreCase) || name.StartsWith("h", StringComparison.OrdinalIgnoreCase))
        {
            text.Block();
        }

        var close = source.IndexOf('>', tag);
        return close < 0 ? source.Length : close + 1;
    }

    private static (string Text, int Length)? Reference(string source, int at)
    {
        var end = source.IndexOf(';', at, Math.Min(LongestReference, source.Length - at));
        if (end < 0)
        {
            return null;
        }

        var raw = source[at..(end + 1)];
        var decoded = WebUtility.HtmlDecode(raw);
        return decoded == raw || decoded.Length == 0 ? null : (decoded, raw.Length);
    }
}
