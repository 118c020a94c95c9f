using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Chancery.Intake.Html;
using Chancery.Intake.Json;
using Chancery.Intake.Mapping;
using Chancery.Intake.Markdown;

namespace Chancery.Intake.Files;

/// <summary>The bytes of one document to its report, or reports where it is JSON.</summary>
internal static class DocumentReports
{
    public static IEnumerable<IntakeItem> Read(string path, string name, byte[] bytes, ReportFormat format, IntakeOptions options, bool insideFolder)
    {
        if (TextDecoder.Decode(path, bytes, options, out var text) is { } error)
        {
            return [IntakeItem.Of(error)];
        }

        return format switch
        {
            ReportFormat.Html => [Taken(path, name, HtmlPage.Read(text))],
            ReportFormat.Markdown => [Taken(path, name, MarkdownPage.Read(text))],
            ReportFormat.Json or ReportFormat.JsonLines => JsonDocuments.Read(path, name, text, options, insideFolder),
            _ => [IntakeItem.Of(path, new Report(name, text), TextMap.Identity)],
        };
    }

    private static IntakeItem Taken(string path, string name, ExtractedText page)
    {
        if (page.Text.Length == 0)
        {
            return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, path, "the page holds no text"));
        }

        var report = new Report(name, page.Text)
        {
            Url = page.Url,
            Published = PublishedDate.TryRead(page.Published, out var date) ? date : (Edtf?)null,
            Language = page.Language,
            Outlet = page.Outlet,
        };
        return IntakeItem.Of(path, report, page.Map);
    }
}
