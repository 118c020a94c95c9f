using System.Collections.Frozen;

namespace Chancery.Intake.Html;

/// <summary>Whether a page nests its elements deeper than any page that was written.</summary>
/// <remarks>Counted on the source, before a tree is built: the tree, and every walk over it, would be as deep.</remarks>
internal static class TagDepth
{
    /// <summary>Browsers stop at 512.</summary>
    private const int Deepest = 512;

    private static readonly FrozenSet<string> WithoutEnd = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body", "colgroup", "rp", "rt"],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsTooDeep(string source)
    {
        var names = WithoutEnd.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var i = source.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < source.Length; i = source.IndexOf('<', i + 1))
        {
            var isEnd = source[i + 1] == '/';
            var start = isEnd ? i + 2 : i + 1;
            var end = start;
            while (end < source.Length && char.IsAsciiLetterOrDigit(source[end]))
            {
                end++;
            }

            var name = source.AsSpan(start, end - start);
            if (name.IsEmpty || names.Contains(name))
            {
                continue;
            }

            var close = source.IndexOf('>', end);
            depth = isEnd ? Math.Max(0, depth - 1) : close > 0 && source[close - 1] == '/' ? depth : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }

            if (!isEnd && name is "script" or "style" && source.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase) is > 0 and var behind)
            {
                i = behind - 1;
            }
        }

        return false;
    }
}
