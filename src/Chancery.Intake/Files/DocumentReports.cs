using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
using Chancery.Intake.Html;
using Chancery.Intake.Json;
using Chancery.Intake.Mapping;
using Chancery.Intake.Markdown;

namespace Chancery.Intake.Files;

/// <summary>The bytes of one document to its report, or reports where it is JSON.</summary>
internal static class DocumentReports
{
    public static IEnumerable<IntakeItem> Read(Origin origin, byte[] bytes, ReportFormat format, IntakeOptions options)
    {
        if (TextDecoder.Decode(origin.Path, bytes, origin.Facts.Charset, options, out var decoded) is { } error)
        {
            return [IntakeItem.Of(error)];
        }

        var items = format switch
        {
            ReportFormat.Html => [Taken(origin, decoded, HtmlPage.Read(decoded.Text))],
            ReportFormat.Markdown => [Taken(origin, decoded, MarkdownPage.Read(decoded.Text))],
            ReportFormat.Json or ReportFormat.JsonLines => JsonDocuments.Read(origin, decoded, options),
            _ => [IntakeItem.Of(origin.Path, new Report(origin.Name, decoded.Text) { Url = origin.Facts.Url }, TextMap.Identity, decoded.Encoding)],
        };
        return decoded.Damaged == 0 ? items : items.Prepend(Damage(origin, decoded));
    }

    public static IntakeItem Damage(Origin origin, DecodedText decoded) => IntakeItem.Of(new IntakeError(
        IntakeErrorCode.Encoding,
        origin.Path,
        $"{decoded.Damaged} places are not {decoded.Encoding}; read with U+FFFD there (or name its encoding with --encoding)") { IsWarning = true });

    private static IntakeItem Taken(Origin origin, DecodedText decoded, ExtractedText page)
    {
        if (page.Text.Length == 0)
        {
            return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, origin.Path, "the page holds no text"));
        }

        if (page.Leads > 0)
        {
            return IntakeItem.Of(new IntakeError(IntakeErrorCode.FrontPage, origin.Path, FrontPage.Refusal(page.Leads)));
        }

        var report = new Report(origin.Name, page.Text)
        {
            Url = page.Url ?? origin.Facts.Url,
            Published = PublishedDate.TryRead(page.Published, out var date) ? date : (Edtf?)null,
            Language = page.Language,
            Outlet = page.Outlet,
            Telling = page.Telling,
        };
        return IntakeItem.Of(origin.Path, report, page.Map, decoded.Encoding, page.BodyStart);
    }
}
