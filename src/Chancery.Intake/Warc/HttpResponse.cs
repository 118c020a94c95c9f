using System.IO.Compression;
using Chancery.Intake.Mail;
using Chancery.Intake.Unpacking;

namespace Chancery.Intake.Warc;

/// <summary>An answer of a web server as an archive keeps it.</summary>
/// <param name="Body">What was sent, pieces put together and unpacked.</param>
internal sealed record HttpResponse(int Status, string? Type, string? Charset, byte[] Body)
{
    public static HttpResponse Read(byte[] block, InputBudget budget)
    {
        var feed = block.AsSpan().IndexOf((byte)'\n');
        var line = System.Text.Encoding.Latin1.GetString(block.AsSpan(0, Math.Max(0, feed))).Split(' ');
        var status = line.Length > 1 && int.TryParse(line[1], out var told) ? told : 0;
        var rest = block.AsSpan(feed + 1);
        var headers = MailHeaders.Read(rest, out var start);
        var body = rest[start..].ToArray();
        if (headers.Token("Transfer-Encoding") == "chunked")
        {
            body = Joined(body);
        }

        return new HttpResponse(status, headers.Token("Content-Type"), headers.Parameter("Content-Type", "charset"), Unpacked(body, headers.Token("Content-Encoding"), budget));
    }

    /// <summary>Archives that were cleaned keep the header and not the pieces: what is no piece is the body itself.</summary>
    private static byte[] Joined(byte[] body)
    {
        var all = new MemoryStream();
        for (var i = 0; i < body.Length;)
        {
            var feed = body.AsSpan(i).IndexOf((byte)'\n');
            var head = feed < 0 ? "" : System.Text.Encoding.Latin1.GetString(body.AsSpan(i, feed)).Split(';')[0].Trim();
            if (!int.TryParse(head, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return all.Length == 0 ? body : all.ToArray();
            }

            i += feed + 1;
            var part = Math.Min(length, body.Length - i);
            all.Write(body, i, part);
            i += part;
            if (length == 0)
            {
                break;
            }

            while (i < body.Length && body[i] is (byte)'\r' or (byte)'\n')
            {
                i++;
            }
        }

        return all.ToArray();
    }

    private static byte[] Unpacked(byte[] body, string? encoding, InputBudget budget)
    {
        var isGzip = body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        Stream? unpacking = encoding switch
        {
            "gzip" or "x-gzip" when isGzip => GzipBody.Open(new MemoryStream(body)),
            "deflate" when body.Length > 2 && (body[0] & 0x0F) == 8 => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => null,
        };
        if (unpacking is null)
        {
            return body;
        }

        try
        {
            return budget.ReadAll(unpacking) ?? [];
        }
        catch (Exception failure) when (encoding == "br" && failure is InvalidDataException or InvalidOperationException)
        {
            // Archives that unpack what they keep leave the header as it was.
            return body;
        }
    }
}
