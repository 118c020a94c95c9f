using System.Text;

namespace Chancery.Store.Databases;

/// <summary>
/// Texts as databases can hold them: PostgreSQL knows no U+0000 and no half of a pair of surrogates; a long text with U+0000 comes back cut off from SQLite's library.
/// </summary>
internal static class StoredText
{
    // SUBSTITUTE stands before what it stands for: itself, or a zero.
    private const char Escape = '\u001a';
    private const char Zero = '0';

    public static string Encode(string text)
    {
        if (text.AsSpan().ContainsAny('\0', Escape))
        {
            text = text.Replace("\u001a", "\u001a\u001a", StringComparison.Ordinal).Replace("\0", "\u001a0", StringComparison.Ordinal);
        }

        // Half a pair becomes U+FFFD, as SQLite's library has it.
        return text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
    }

    public static string Decode(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == Escape && i + 1 < text.Length && text[i + 1] is Escape or Zero;
            decoded.Append(isEscape && text[i + 1] == Zero ? '\0' : text[i]);
            i += isEscape ? 1 : 0;
        }

        return decoded.ToString();
    }
}
