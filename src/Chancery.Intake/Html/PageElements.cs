using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>What the elements of HTML are to a reader.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "video", "audio", "button", "select", "option", "textarea", "input"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(["form", "nav", "aside", "dialog", "menu", "footer", "amp-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-social-share", "amp-sticky-ad", "amp-user-notification", "amp-lightbox", "amp-list"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "title", "tr", "ul"],
        StringComparer.Ordinal);

    /// <summary>What a reader of the page never sees as text.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>What stands beside a report by the kind of its element; a page that lies in one of these is still read.</summary>
    public static bool IsUnread(IElement element) =>
        Unread.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "search";

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether its content stands in the source without markup.</summary>
    public static bool IsRaw(IElement element) => element.LocalName is "script" or "style" or "title" or "textarea" or "noscript" or "iframe";

    /// <summary>Part of its text that lies inside links, 0 to 1.</summary>
    public static double LinkShare(IElement element)
    {
        var all = Length(element.TextContent);
        return all == 0 ? 0 : element.GetElementsByTagName("a").Sum(a => Length(a.TextContent)) / (double)all;
    }

    /// <summary>Characters that are not white space.</summary>
    public static int Length(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
