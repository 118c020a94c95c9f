using System.Buffers;
using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>The encoding that a page or an XML document names at its top.</summary>
internal static class DeclaredCharset
{
    private const int Head = 4096;
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' ;>/?\r\n\t");

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        return head.AsSpan().TrimStart().StartsWith("<") ? After(head, "charset") ?? (head.AsSpan().TrimStart().StartsWith("<?xml") ? After(head, "encoding") : null) : null;
    }

    /// <summary>The value behind <c>key=</c>, with or without quotes.</summary>
    public static string? After(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + key.Length).TrimStart();
            if (rest.IsEmpty || rest[0] != '=')
            {
                continue;
            }

            rest = rest[1..].TrimStart().TrimStart("\"'");
            var end = rest.IndexOfAny(Ends);
            var value = end < 0 ? rest : rest[..end];
            if (!value.IsEmpty)
            {
                return value.ToString();
            }
        }

        return null;
    }
}
