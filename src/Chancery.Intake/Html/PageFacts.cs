using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>What a page says about itself in its head.</summary>
internal static class PageFacts
{
    public static string? Url(IHtmlDocument document) =>
        Told(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(document, "og:url");

    public static string? Meta(IHtmlDocument document, string name)
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

    private static string? Told(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
