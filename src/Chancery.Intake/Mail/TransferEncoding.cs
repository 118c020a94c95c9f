namespace Chancery.Intake.Mail;

/// <summary>How bytes travel in a message (RFC 2045): base64 and quoted-printable, taking what others got wrong.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(ReadOnlySpan<byte> bytes, string? encoding) => encoding switch
    {
        "base64" => Base64(bytes),
        "quoted-printable" => QuotedPrintable(bytes, underscoreIsBlank: false),
        _ => bytes.ToArray(),
    };

    /// <summary>Line ends and foreign bytes are passed over; what is cut off ends the last whole byte.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> bytes)
    {
        var all = new List<byte>((bytes.Length * 3 / 4) + 3);
        var (bits, count) = (0, 0);
        foreach (var b in bytes)
        {
            var value = b switch
            {
                >= (byte)'A' and <= (byte)'Z' => b - 'A',
                >= (byte)'a' and <= (byte)'z' => b - 'a' + 26,
                >= (byte)'0' and <= (byte)'9' => b - '0' + 52,
                (byte)'+' or (byte)'-' => 62,
                (byte)'/' or (byte)'_' => 63,
                _ => -1,
            };
            if (value < 0)
            {
                continue;
            }

            bits = ((bits << 6) | value) & 0xFFFFFF;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                all.Add((byte)(bits >> count));
            }
        }

        return [.. all];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> bytes, bool underscoreIsBlank)
    {
        var all = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b != '=')
            {
                all.Add(underscoreIsBlank && b == '_' ? (byte)' ' : b);
            }
            else if (i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                all.Add((byte)((Hex(bytes[i + 1]) << 4) | Hex(bytes[i + 2])));
                i += 2;
            }
            else if (SoftBreak(bytes, i) is > 0 and var length)
            {
                i += length;
            }
            else
            {
                all.Add(b);
            }
        }

        return [.. all];
    }

    private static int SoftBreak(ReadOnlySpan<byte> bytes, int at)
    {
        var i = at + 1;
        while (i < bytes.Length && bytes[i] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            i++;
        }

        return i >= bytes.Length || bytes[i] == '\n' ? Math.Min(i, bytes.Length - 1) - at : 0;
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
