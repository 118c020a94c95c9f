using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>
/// Finds the element that holds the report: by what the page declares, else the one whose paragraphs hold most text
/// outside links (as Readability and boilerpipe do).
/// </summary>
internal static class MainContent
{
    private const int ShortestParagraph = 25;
    private const int ShortestBody = 200;

    public static IElement Find(IHtmlDocument document)
    {
        IElement page = document.Body ?? document.DocumentElement;
        return Declared(page) ?? Densest(page) ?? page;
    }

    /// <summary>The headline, where it stands outside the body; the page's title if it has no headline.</summary>
    public static IElement? Headline(IHtmlDocument document, IElement body)
    {
        if (body.QuerySelector("h1") is not null)
        {
            return null;
        }

        var headlines = document.GetElementsByTagName("h1").Where(h => !string.IsNullOrWhiteSpace(h.TextContent)).ToList();
        return headlines.Find(h => h.ParentElement?.LocalName != "a" && h.QuerySelector("img") is null)
            ?? headlines.FirstOrDefault()
            ?? document.QuerySelector("head > title");
    }

    private static IElement? Declared(IElement page)
    {
        var declared = page.QuerySelectorAll("[itemprop=articleBody]").OrderByDescending(OwnText).FirstOrDefault();
        return declared is not null && OwnText(declared) >= ShortestBody ? declared : null;
    }

    private static IElement? Densest(IElement page)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var element in page.QuerySelectorAll("p, pre, blockquote, td, div, section, article, li"))
        {
            var length = DirectText(element);
            if (length < ShortestParagraph || IsInsideUnread(element, page))
            {
                continue;
            }

            var isContainer = element.LocalName is "div" or "td" or "section" or "article";
            if (isContainer)
            {
                Add(element, length);
            }

            if (element.ParentElement is { } parent)
            {
                Add(parent, isContainer ? length / 2.0 : length);
                if (parent.ParentElement is { } grandparent)
                {
                    Add(grandparent, length / (isContainer ? 4.0 : 2.0));
                }
            }
        }

        IElement? best = null;
        foreach (var element in page.QuerySelectorAll("*"))
        {
            // In document order, so that the outcome never depends on a hash.
            if (scores.TryGetValue(element, out var score) && (best is null || score > scores[best]))
            {
                best = element;
            }
        }

        return best;

        void Add(IElement element, double score) => scores[element] = scores.GetValueOrDefault(element) + score;
    }

    private static int OwnText(IElement element) => PageElements.Length(element.TextContent);

    /// <summary>Text of the element and of the inline elements in it, links not counted.</summary>
    private static int DirectText(IElement element)
    {
        var count = 0;
        foreach (var child in element.ChildNodes)
        {
            count += child switch
            {
                IText text => PageElements.Length(text.Data),
                IElement inner when inner.LocalName != "a" && !PageElements.IsBlock(inner) && !PageElements.IsUnread(inner) => DirectText(inner),
                _ => 0,
            };
        }

        return count;
    }

    private static bool IsInsideUnread(IElement element, IElement page)
    {
        for (var e = element; e is not null && e != page; e = e.ParentElement)
        {
            if (PageElements.IsUnread(e) || e.LocalName == "footer")
            {
                return true;
            }
        }

        return false;
    }
}
