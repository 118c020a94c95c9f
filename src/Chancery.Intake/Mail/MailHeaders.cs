using System.Text;
using Chancery.Intake.Encodings;

namespace Chancery.Intake.Mail;

/// <summary>The header fields of a message or of one of its parts (RFC 5322), unfolded and decoded (RFC 2047).</summary>
internal sealed class MailHeaders
{
    private const int Most = 2000;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the fields; <paramref name="body"/> is where what they head begins.</summary>
    public static MailHeaders Read(ReadOnlySpan<byte> bytes, out int body)
    {
        var headers = new MailHeaders();
        string? name = null;
        var value = new StringBuilder();
        body = 0;
        for (var count = 0; body < bytes.Length && count < Most; count++)
        {
            var rest = bytes[body..];
            var feed = rest.IndexOf((byte)'\n');
            var line = (feed < 0 ? rest : rest[..feed]).TrimEnd((byte)'\r');
            body += feed < 0 ? rest.Length : feed + 1;
            if (line.IsEmpty)
            {
                break;
            }

            var text = Text(line);
            if (text[0] is ' ' or '\t')
            {
                value.Append(' ').Append(text.AsSpan().Trim());
                continue;
            }

            headers.Add(name, value);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? text[..colon].Trim() : null;
            value.Clear().Append(colon > 0 ? text.AsSpan(colon + 1).Trim() : default);
        }

        headers.Add(name, value);
        return headers;
    }

    /// <summary>The first field of that name, words in other alphabets decoded; null where there is none.</summary>
    public string? Find(string name) => _fields.TryGetValue(name, out var value) ? EncodedWords.Decode(value) : null;

    /// <summary>The value of a field before its parameters, in lower case.</summary>
    public string? Token(string name) => _fields.TryGetValue(name, out var value) ? value.Split(';')[0].Trim().ToLowerInvariant() : null;

    /// <summary>A parameter such as the boundary of <c>Content-Type</c>.</summary>
    public string? Parameter(string name, string parameter)
    {
        if (!_fields.TryGetValue(name, out var value))
        {
            return null;
        }

        foreach (var part in Parts(value))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().TrimEnd("*0").Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return EncodedWords.Decode(part[(equals + 1)..].Trim().Trim('"'));
            }
        }

        return null;
    }

    private static IEnumerable<string> Parts(string value)
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i <= value.Length; i++)
        {
            quoted ^= i < value.Length && value[i] == '"';
            if (i == value.Length || (value[i] == ';' && !quoted))
            {
                yield return value[start..i];
                start = i + 1;
            }
        }
    }

    private static string Text(ReadOnlySpan<byte> line) =>
        System.Text.Unicode.Utf8.IsValid(line) ? Encoding.UTF8.GetString(line) : LegacyEncodings.Table(LegacyEncodings.Western).Decode(line, out _);

    private void Add(string? name, StringBuilder value)
    {
        if (name is not null)
        {
            _fields.TryAdd(name, value.ToString());
        }
    }
}
