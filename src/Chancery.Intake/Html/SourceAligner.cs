using System.Globalization;
using AngleSharp.Html;

namespace Chancery.Intake.Html;

/// <summary>
/// Goes through the source beside the parsed page and tells where each character of its text stands. The parser keeps
/// the places of elements only; between them the text follows the source but for character references, line ends,
/// comments and end tags.
/// </summary>
internal sealed class SourceAligner(string source)
{
    private const int LongestReference = 33;

    /// <summary>HTML reads the numbers of C1 controls as Windows does.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private int _position;
    private bool _lost;

    /// <summary>Goes behind the start tag at <paramref name="tag"/>.</summary>
    public void EnterElement(int tag)
    {
        if (tag >= 0 && tag < source.Length && source[tag] == '<')
        {
            _position = AfterTag(tag);
            _lost = false;
        }
    }

    /// <summary>Goes to where the next text begins, behind end tags and comments.</summary>
    public void EnterText(bool raw)
    {
        if (!raw)
        {
            SkipMarkup();
        }
    }

    /// <summary>Places the next character, or the characters of one reference, of <paramref name="data"/>.</summary>
    /// <returns>False where it stands nowhere in the source.</returns>
    public bool Next(string data, int index, bool raw, out int length, out int start, out int sourceLength)
    {
        length = 1;
        start = _position;
        sourceLength = 1;
        for (var tries = 0; !_lost && tries < 64 && _position < source.Length; tries++)
        {
            start = _position;
            var c = source[_position];
            if (!raw && c == '&' && Reference(data.AsSpan(index), out length, out sourceLength))
            {
                _position += sourceLength;
                return true;
            }

            length = 1;
            if (c == '\r' && data[index] == '\n')
            {
                sourceLength = _position + 1 < source.Length && source[_position + 1] == '\n' ? 2 : 1;
                _position += sourceLength;
                return true;
            }

            if (c == data[index])
            {
                sourceLength = 1;
                _position++;
                return true;
            }

            if (!raw && c == '<')
            {
                SkipMarkup();
                if (_position == start)
                {
                    _position++;
                }
            }
            else if (char.IsWhiteSpace(c))
            {
                _position++;
            }
            else
            {
                _lost = true;
            }
        }

        return false;
    }

    private void SkipMarkup()
    {
        while (_position + 1 < source.Length && source[_position] == '<')
        {
            var next = source[_position + 1];
            if (next == '!' && source.AsSpan(_position).StartsWith("<!--"))
            {
                var end = source.IndexOf("-->", _position + 4, StringComparison.Ordinal);
                _position = end < 0 ? source.Length : end + 3;
            }
            else if (next is '/' or '!' or '?' || char.IsAsciiLetter(next))
            {
                _position = AfterTag(_position);
            }
            else
            {
                return;
            }
        }
    }

    private int AfterTag(int tag)
    {
        var quote = '\0';
        for (var i = tag + 1; i < source.Length; i++)
        {
            var c = source[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && source[i - 1] is '=' or ' ' or '\n' or '\t')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return source.Length;
    }

    /// <summary>Whether the reference at the position, by its longest reading, yields how <paramref name="data"/> goes on.</summary>
    private bool Reference(ReadOnlySpan<char> data, out int length, out int sourceLength)
    {
        var window = source.AsSpan(_position, Math.Min(LongestReference, source.Length - _position));
        var end = 1;
        while (end < window.Length && (char.IsAsciiLetterOrDigit(window[end]) || window[end] == '#'))
        {
            end++;
        }

        if (end < window.Length && window[end] == ';')
        {
            end++;
        }

        for (sourceLength = end; sourceLength > 1; sourceLength--)
        {
            if (Decode(window[1..sourceLength]) is { Length: > 0 } decoded && data.StartsWith(decoded, StringComparison.Ordinal))
            {
                length = decoded.Length;
                return true;
            }
        }

        length = sourceLength = 1;
        return false;
    }

    private static string? Decode(ReadOnlySpan<char> name)
    {
        if (name[0] != '#')
        {
            return HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) ?? (name[^1] == ';' ? null : HtmlEntityProvider.Resolver.GetSymbol($"{name};"));
        }

        var digits = name[1..].TrimEnd(';');
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        return code is >= 0x80 and < 0xA0 ? Windows1252.Substring(code - 0x80, 1)
            : code is 0 or > 0x10FFFF or (>= 0xD800 and < 0xE000) ? "\uFFFD"
            : char.ConvertFromUtf32(code);
    }
}
