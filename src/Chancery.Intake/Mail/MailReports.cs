using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
using Chancery.Intake.Files;
using Chancery.Intake.Html;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Mail;

/// <summary>A message to a report: its subject and text; what is attached to it is read as any other file.</summary>
internal static class MailReports
{
    // A plain part that says only "open this in a browser" is not the text.
    private const int PlainIsShort = 3;

    public static IEnumerable<IntakeItem> Read(Origin origin, byte[] bytes, InputReader reader)
    {
        var headers = MailHeaders.Read(bytes, out var body);
        var parts = MailPart.All(headers, bytes.AsSpan(body));
        var any = false;
        if (Text(origin, parts, reader.Options) is { } read)
        {
            any = true;
            yield return Report(origin, headers, read.Text, read.Map, read.Encoding);
        }

        foreach (var part in parts)
        {
            if (part.FileName is not { } name || TakenNames.IsAside(name) || part.Type.StartsWith("image/", StringComparison.Ordinal) || part.Bytes.Length == 0)
            {
                continue;
            }

            any = true;
            foreach (var item in reader.Read(origin.Member(name) with { Facts = new OriginFacts { Charset = part.Charset } }, new MemoryStream(part.Bytes)))
            {
                yield return item;
            }
        }

        if (!any)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, origin.Path, "the message holds no text"));
        }
    }

    private static (string Text, TextMap Map, string Encoding)? Text(Origin origin, List<MailPart> parts, IntakeOptions options)
    {
        (string Text, TextMap Map, string Encoding)? plain = null;
        (string Text, TextMap Map, string Encoding)? page = null;
        foreach (var part in parts.Where(p => p.FileName is null && p.Bytes.Length > 0))
        {
            var isPage = part.Type is "text/html" or "application/xhtml+xml";
            if ((isPage ? page : plain) is not null || TextDecoder.Decode(origin.Path, part.Bytes, part.Charset, options, out var decoded) is not null)
            {
                continue;
            }

            if (isPage)
            {
                var (text, map) = HtmlPage.ReadFragment(decoded.Text);
                page = text.Length > 0 ? (text, map, decoded.Encoding) : null;
            }
            else if (!string.IsNullOrWhiteSpace(decoded.Text))
            {
                plain = (decoded.Text, TextMap.Identity, decoded.Encoding);
            }
        }

        return plain is null || (page is not null && plain.Value.Text.Length * PlainIsShort < page.Value.Text.Length) ? page ?? plain : plain;
    }

    private static IntakeItem Report(Origin origin, MailHeaders headers, string text, TextMap map, string encoding)
    {
        var subject = headers.Find("Subject")?.Trim();
        if (!string.IsNullOrEmpty(subject) && !text.AsSpan().TrimStart().StartsWith(subject))
        {
            (text, map) = (Titled.Join(subject, text), Titled.Moved(map, text.Length, subject.Length + 1));
        }

        var date = headers.Find("Date") is { } told ? PublishedDate.Candidate("header Date", told) : null;
        var sender = Sender(headers.Find("From"));
        var report = new Report(origin.Name, text)
        {
            Url = headers.Find("Snapshot-Content-Location") ?? origin.Facts.Url,
            Published = date?.Day,
            Language = headers.Find("Content-Language"),
            Outlet = sender,
            Telling = date is null && sender is null ? null : new ReportTelling { Dates = date is null ? [] : [date], OutletFrom = sender is null ? null : "header From" },
        };
        return IntakeItem.Of(origin.Path, report, map, encoding);
    }

    /// <summary>The name in <c>"Name" &lt;address&gt;</c>; null where there is only an address.</summary>
    private static string? Sender(string? from)
    {
        var open = from?.IndexOf('<', StringComparison.Ordinal) ?? -1;
        var name = open > 0 ? from![..open].Trim().Trim('"') : null;
        return string.IsNullOrEmpty(name) || name.Contains('@', StringComparison.Ordinal) ? null : name;
    }
}
