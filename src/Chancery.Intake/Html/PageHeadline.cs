using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>Finds the headline of a page's report: a first heading, else what says the words of the page's title, else the heading next above the body.</summary>
internal static class PageHeadline
{
    private const int Shortest = 15;
    private const double MostlyLinks = .5;

    /// <summary>The headline, within the body or before it; the page's title if it has none.</summary>
    public static IElement? Of(IHtmlDocument document, MainContent main, PageText text)
    {
        // One that stands behind the body heads another story.
        var headlines = document.GetElementsByTagName("h1").Where(h => !string.IsNullOrWhiteSpace(h.TextContent) && IsBeforeOrWithin(h, main.Body)).ToList();
        return headlines.Find(h => h != main.Body && main.Body.Contains(h))
            ?? headlines.Find(h => h.ParentElement?.LocalName != "a" && h.QuerySelector("img") is null)
            ?? headlines.FirstOrDefault()
            ?? Titled(document, main, text)
            ?? Above(main, text)
            ?? document.QuerySelector("head > title");
    }

    /// <summary>The first element whose words are the title of the page, or all of it but the name of the site.</summary>
    private static IElement? Titled(IHtmlDocument document, MainContent main, PageText text)
    {
        var title = Words(document.QuerySelector("head > title")?.TextContent ?? "");
        var told = Words(PageFacts.Meta(document, "og:title") ?? "");
        var longest = Math.Max(title.Length, told.Length);
        if (longest < Shortest || document.Body is not { } page)
        {
            return null;
        }

        IElement? found = null;
        foreach (var element in page.QuerySelectorAll("*"))
        {
            var length = text.All(element);
            if (length < Shortest || length > longest || element == main.Body || text.LinkShare(element) > MostlyLinks || !IsBeforeOrWithin(element, main.Body) || main.IsDropped(element))
            {
                continue;
            }

            var words = Words(element.TextContent);
            if (words == told || (title.Contains(words, StringComparison.Ordinal) && words.Length * 2 > title.Length))
            {
                // The innermost of those that hold nothing else.
                if (found is not null && !found.Contains(element))
                {
                    break;
                }

                found = element;
            }
        }

        return found;
    }

    private static IElement? Above(MainContent main, PageText text)
    {
        var around = main.Body;
        for (var level = 0; level < MainContent.LevelsNear && around.ParentElement is { LocalName: not "html" } parent; level++)
        {
            around = parent;
            var nearest = around.QuerySelectorAll("h2, h3, h4")
                .LastOrDefault(h => text.All(h) >= Shortest && text.LinkShare(h) < MostlyLinks && IsBefore(h, main.Body) && !main.IsDropped(h));
            if (nearest is not null)
            {
                return nearest;
            }
        }

        return null;
    }

    private static bool IsBefore(IElement element, IElement body) => (body.CompareDocumentPosition(element) & (DocumentPositions.Preceding | DocumentPositions.Contains)) == DocumentPositions.Preceding;

    private static bool IsBeforeOrWithin(IElement element, IElement body) => (body.CompareDocumentPosition(element) & (DocumentPositions.Preceding | DocumentPositions.ContainedBy)) != 0;

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
