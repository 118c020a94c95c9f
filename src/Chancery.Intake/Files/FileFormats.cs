using System.Text;

namespace Chancery.Intake.Files;

/// <summary>Tells a format from a name, and from first bytes.</summary>
internal static class FileFormats
{
    /// <summary>How many first bytes tell everything that can be told.</summary>
    public const int Head = 4096;

    private const int TarMagic = 257;

    /// <summary>Null where the name does not tell.</summary>
    public static ReportFormat? OfName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.Text,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".html" or ".htm" or ".xhtml" or ".shtml" => ReportFormat.Html,
        ".json" => ReportFormat.Json,
        ".jsonl" or ".ndjson" => ReportFormat.JsonLines,
        ".rss" or ".atom" or ".xml" => ReportFormat.Feed,
        ".eml" or ".mht" or ".mhtml" => ReportFormat.Mail,
        ".mbox" => ReportFormat.Mailbox,
        ".warc" or ".wet" => ReportFormat.Warc,
        ".pdf" => ReportFormat.Pdf,
        ".zip" => ReportFormat.Zip,
        ".tar" => ReportFormat.Tar,
        ".gz" or ".tgz" => ReportFormat.Gzip,
        _ => null,
    };

    /// <summary>What the bytes are beyond doubt: a signature, a document type, the head of a message.</summary>
    public static ReportFormat? OfSignature(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) ? ReportFormat.Gzip
        : head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) ? ReportFormat.Zip
        : head.StartsWith("%PDF-"u8) ? ReportFormat.Pdf
        : head.StartsWith("WARC/"u8) ? ReportFormat.Warc
        : head.Length > TarMagic + 5 && head[TarMagic..].StartsWith("ustar"u8) ? ReportFormat.Tar
        : OfText(Narrowed(head));

    /// <summary>By the first character that is not blank; text where that says nothing.</summary>
    public static ReportFormat OfStart(ReadOnlySpan<byte> head)
    {
        var rest = Narrowed(head).AsSpan().TrimStart();
        return rest.StartsWith("{") ? (Opens(rest) ? ReportFormat.Json : ReportFormat.JsonLines)
            : rest.StartsWith("[{") || rest.StartsWith("[\n") || rest.StartsWith("[\r") || rest.StartsWith("[ {") ? ReportFormat.Json
            : rest.StartsWith("<!") || (rest.Length > 1 && rest[0] == '<' && char.IsAsciiLetter(rest[1])) ? ReportFormat.Html
            : rest.StartsWith("---\n") || rest.StartsWith("---\r\n") ? ReportFormat.Markdown
            : ReportFormat.Text;
    }

    /// <summary>Whether an object goes on in the next line.</summary>
    private static bool Opens(ReadOnlySpan<char> json) => json[1..].TrimStart(" \t\r").StartsWith("\n");

    private static ReportFormat? OfText(string head)
    {
        var start = head.AsSpan().TrimStart();
        if (start.StartsWith("<"))
        {
            var isXml = start.StartsWith("<?xml");
            return IsFeed(start, anywhere: isXml) ? ReportFormat.Feed
                : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || isXml ? ReportFormat.Html
                : null;
        }

        var isBox = start.StartsWith("From ");
        var headers = isBox && start.IndexOf('\n') is var feed and > 0 ? start[(feed + 1)..] : start;
        return !MailHead.IsOne(headers) ? null : isBox ? ReportFormat.Mailbox : ReportFormat.Mail;
    }

    private static bool IsFeed(ReadOnlySpan<char> start, bool anywhere)
    {
        foreach (var root in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:RDF"])
        {
            if (anywhere ? start.Contains(root, StringComparison.OrdinalIgnoreCase) : start.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ASCII of the head, of UTF-16 as well.</summary>
    private static string Narrowed(ReadOnlySpan<byte> head)
    {
        var rest = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        var isWide = rest.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || rest.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || (rest.Length > 1 && (rest[0] == 0 || rest[1] == 0));
        return isWide ? Encoding.Latin1.GetString(rest).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00FF', '\u00FE') : Encoding.Latin1.GetString(rest);
    }
}
