using System.Text;
using Chancery.Intake.Encodings;

namespace Chancery.Intake.Mail;

/// <summary>Words of a header in another alphabet: <c>=?utf-8?B?…?=</c> (RFC 2047).</summary>
internal static class EncodedWords
{
    public static string Decode(string value)
    {
        if (!value.Contains("=?", StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder();
        var wasEncoded = false;
        for (var i = 0; i < value.Length;)
        {
            if (Word(value, i, out var decoded) is > 0 and var length)
            {
                if (wasEncoded)
                {
                    TrimBlanks(text);
                }

                text.Append(decoded);
                i += length;
                wasEncoded = true;
            }
            else
            {
                wasEncoded &= char.IsWhiteSpace(value[i]);
                text.Append(value[i++]);
            }
        }

        return text.ToString();
    }

    /// <summary>Blanks between two encoded words belong to neither.</summary>
    private static void TrimBlanks(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }
    }

    private static int Word(string value, int at, out string decoded)
    {
        decoded = "";
        if (!value.AsSpan(at).StartsWith("=?"))
        {
            return 0;
        }

        var way = value.IndexOf('?', at + 2);
        var words = way < 0 ? -1 : value.IndexOf('?', way + 1);
        var end = words < 0 ? -1 : value.IndexOf("?=", words + 1, StringComparison.Ordinal);
        if (end < 0 || words != way + 2)
        {
            return 0;
        }

        var charset = value[(at + 2)..way].Split('*')[0];
        var packed = Encoding.Latin1.GetBytes(value[(words + 1)..end]);
        var bytes = value[way + 1] is 'B' or 'b' ? TransferEncoding.Base64(packed) : TransferEncoding.QuotedPrintable(packed, underscoreIsBlank: true);
        TextDecoder.Decode("", bytes, charset, new IntakeOptions(), out var text);
        decoded = text.Text;
        return end + 2 - at;
    }
}
