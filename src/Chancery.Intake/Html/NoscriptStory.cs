using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>A story that a page holds for readers without scripts: where <c>noscript</c> says more than all the rest, its content is the page's.</summary>
internal static class NoscriptStory
{
    private const int Shortest = 200;

    public static void Open(IHtmlDocument document)
    {
        if (document.Body is not { } page)
        {
            return;
        }

        var held = page.GetElementsByTagName("noscript").Where(e => Said(e) >= Shortest).ToList();
        if (held.Count == 0 || held.Sum(Said) <= PageText.Of(page, _ => false).Good(page))
        {
            return;
        }

        foreach (var element in held)
        {
            element.Replace([.. element.ChildNodes]);
        }
    }

    /// <summary>Characters outside links.</summary>
    private static int Said(IElement element) => PageElements.Length(element.TextContent) - element.GetElementsByTagName("a").Sum(a => PageElements.Length(a.TextContent));
}
