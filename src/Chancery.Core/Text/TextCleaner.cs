using System.Text;

namespace Chancery.Core.Text;

/// <summary>Makes values out of slices of text.</summary>
public static class TextCleaner
{
    /// <summary>White space runs become one space, the ends are trimmed, letters are composed.</summary>
    public static string Clean(ReadOnlySpan<char> slice) => IsClean(slice) ? slice.ToString() : Rewrite(slice);

    /// <inheritdoc cref="Clean(ReadOnlySpan{char})"/>
    /// <returns>The text itself if it is clean.</returns>
    public static string Clean(string text) => IsClean(text) ? text : Rewrite(text);

    private static bool IsClean(ReadOnlySpan<char> slice) =>
        slice.ContainsAnyExceptInRange(' ', '~') ? IsCleanBeyond(slice) : slice.IsEmpty || (slice[0] != ' ' && slice[^1] != ' ' && slice.IndexOf("  ") < 0);

    /// <summary>The same of a text with units beyond the plain ones.</summary>
    private static bool IsCleanBeyond(ReadOnlySpan<char> slice)
    {
        var space = true;
        foreach (var c in slice)
        {
            if (c is > ' ' and < '\x7F')
            {
                space = false;
                continue;
            }

            if (c == ' ')
            {
                if (space)
                {
                    return false;
                }

                space = true;
                continue;
            }

            space = false;
            if ((CharKinds.Of(c) & (CharKind.Space | CharKind.Mark)) != 0 && (Letters.IsMark(c) || char.IsWhiteSpace(c)))
            {
                return false;
            }
        }

        return !space || slice.IsEmpty;
    }

    private static string Rewrite(ReadOnlySpan<char> slice)
    {
        var builder = new StringBuilder(slice.Length);
        var space = false;
        foreach (var c in slice)
        {
            if (char.IsWhiteSpace(c))
            {
                space = builder.Length > 0;
                continue;
            }

            if (space)
            {
                builder.Append(' ');
                space = false;
            }

            builder.Append(c);
        }

        return Letters.Compose(builder.ToString());
    }
}
