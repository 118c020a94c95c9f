using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Intake.Html;

/// <summary>What a page tells about its report: days of publication, outlet, byline, and what stands apart from the running text.</summary>
internal static class PageTelling
{
    private const int LongestByline = 120;

    public static (ReportTelling Telling, Edtf? Published, string? Outlet) Of(IHtmlDocument document, IElement body, IReadOnlyList<Aside> asides)
    {
        var data = LinkedData.Of(document);
        var dates = PageDates.Find(document, body, data);
        var chosen = PageDates.Choose(dates);
        var (outlet, outletFrom) = Outlet(document, data);
        var (byline, bylineFrom) = Byline(document, body, data);
        var telling = new ReportTelling
        {
            Dates = [.. dates],
            OutletFrom = outletFrom,
            Byline = byline,
            BylineFrom = bylineFrom,
            Asides = [.. asides],
        };
        return (telling, chosen?.Day, outlet);
    }

    private static (string? Outlet, string? From) Outlet(IHtmlDocument document, LinkedData data)
    {
        foreach (var name in (ReadOnlySpan<string>)["og:site_name", "application-name"])
        {
            if (PageFacts.Meta(document, name) is { } told)
            {
                return (told, $"meta {name}");
            }
        }

        return data.Publisher is { } publisher ? (publisher, "json-ld publisher")
            : PageFacts.Meta(document, "publisher") is { } meta ? (meta, "meta publisher")
            : (null, null);
    }

    private static (string? Byline, string? From) Byline(IHtmlDocument document, IElement body, LinkedData data)
    {
        if (data.Authors.Count > 0)
        {
            return Told(string.Join(", ", data.Authors.Distinct(StringComparer.Ordinal)), "json-ld author");
        }

        foreach (var name in (ReadOnlySpan<string>)["author", "parsely-author", "sailthru.author", "DC.creator", "citation_author"])
        {
            if (PageFacts.Meta(document, name) is { } told && !told.StartsWith("http", StringComparison.Ordinal))
            {
                return Told(told, $"meta {name}");
            }
        }

        // One inside a list of other stories is theirs.
        var near = body.ParentElement?.ParentElement ?? body;
        var marked = document.QuerySelectorAll("[rel~=author], [itemprop~=author]").FirstOrDefault(e => near.Contains(e) || body.Contains(e));
        return marked is null ? (null, null) : Told(marked.TextContent, marked.HasAttribute("rel") ? "rel author" : "itemprop author");
    }

    private static (string? Byline, string? From) Told(string value, string from)
    {
        var text = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length is > 0 and <= LongestByline ? (text, from) : (null, null);
    }
}
