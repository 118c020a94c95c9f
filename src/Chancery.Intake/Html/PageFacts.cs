using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>What a page says about itself in its head.</summary>
internal static class PageFacts
{
    private static readonly string[] DateNames =
        ["article:published_time", "og:published_time", "datePublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created"];

    public static string? Url(IHtmlDocument document) =>
        Told(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(document, "og:url");

    public static string? Outlet(IHtmlDocument document) => Meta(document, "og:site_name");

    public static string? Published(IHtmlDocument document)
    {
        foreach (var name in DateNames)
        {
            if (Meta(document, name) is { } told)
            {
                return told;
            }
        }

        return LinkedData(document) ?? Told(document.QuerySelector("time[itemprop=datePublished], time[pubdate]")?.GetAttribute("datetime"));
    }

    private static string? Meta(IHtmlDocument document, string name)
    {
        foreach (var meta in document.GetElementsByTagName("meta"))
        {
            var told = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(told, name, StringComparison.OrdinalIgnoreCase) && Told(meta.GetAttribute("content")) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    private static string? LinkedData(IHtmlDocument document)
    {
        const string Key = "\"datePublished\"";
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var json = script.TextContent;
            var at = json.IndexOf(Key, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var open = json.IndexOf('"', at + Key.Length);
            var close = open < 0 ? -1 : json.IndexOf('"', open + 1);
            if (close > 0 && json.AsSpan(at + Key.Length, open - at - Key.Length).Trim() is ":")
            {
                return Told(json[(open + 1)..close]);
            }
        }

        return null;
    }

    private static string? Told(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
