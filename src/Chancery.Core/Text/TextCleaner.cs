using System.Text;

namespace Chancery.Core.Text;

/// <summary>Makes values out of slices of text.</summary>
public static class TextCleaner
{
    /// <summary>White space runs become one space, the ends are trimmed, letters are composed.</summary>
    public static string Clean(ReadOnlySpan<char> slice)
    {
        var builder = new StringBuilder(slice.Length);
        var space = false;
        var combining = false;
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

            combining |= Letters.IsMark(c);
            builder.Append(c);
        }

        var text = builder.ToString();
        return combining ? Letters.Compose(text) : text;
    }
}
