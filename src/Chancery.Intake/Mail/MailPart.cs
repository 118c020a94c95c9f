namespace Chancery.Intake.Mail;

/// <summary>A part of a message that is no container of parts, its transfer encoding taken off.</summary>
/// <param name="Type">Such as <c>text/html</c>.</param>
/// <param name="FileName">Null where it is shown in the message itself.</param>
internal sealed record MailPart(string Type, string? Charset, string? FileName, byte[] Bytes)
{
    private const int Deepest = 20;
    private const int Most = 1000;

    /// <summary>All parts of a message, in their order.</summary>
    public static List<MailPart> All(MailHeaders headers, ReadOnlySpan<byte> body)
    {
        var parts = new List<MailPart>();
        Add(headers, body, parts, depth: 0);
        return parts;
    }

    private static void Add(MailHeaders headers, ReadOnlySpan<byte> body, List<MailPart> parts, int depth)
    {
        var type = headers.Token("Content-Type") is { Length: > 0 } told ? told : "text/plain";
        if (type.StartsWith("multipart/", StringComparison.Ordinal) && headers.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary && depth < Deepest)
        {
            AddParts(body, System.Text.Encoding.Latin1.GetBytes($"--{boundary}"), parts, depth);
            return;
        }

        if (parts.Count < Most)
        {
            var isFile = headers.Token("Content-Disposition") == "attachment" || type == "message/rfc822" || !type.StartsWith("text/", StringComparison.Ordinal);
            var name = headers.Parameter("Content-Disposition", "filename") ?? headers.Parameter("Content-Type", "name");
            parts.Add(new MailPart(
                type,
                headers.Parameter("Content-Type", "charset"),
                isFile ? name ?? (type == "message/rfc822" ? $"{parts.Count + 1}.eml" : $"{parts.Count + 1}") : null,
                TransferEncoding.Decode(body, headers.Token("Content-Transfer-Encoding"))));
        }
    }

    private static void AddParts(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, List<MailPart> parts, int depth)
    {
        var start = -1;
        for (var i = 0; i < body.Length && parts.Count < Most;)
        {
            var feed = body[i..].IndexOf((byte)'\n');
            var end = feed < 0 ? body.Length : i + feed + 1;
            if (body[i..end].StartsWith(boundary))
            {
                AddPart(body, start, i, parts, depth);
                start = body[(i + boundary.Length)..end].StartsWith("--"u8) ? -1 : end;
            }

            i = end;
        }

        AddPart(body, start, body.Length, parts, depth);
    }

    private static void AddPart(ReadOnlySpan<byte> body, int start, int end, List<MailPart> parts, int depth)
    {
        if (start >= 0 && start < end)
        {
            var part = body[start..end];
            var headers = MailHeaders.Read(part, out var behind);
            Add(headers, part[behind..], parts, depth + 1);
        }
    }
}
