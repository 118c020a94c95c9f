using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>Other stories, shown by a headline that leads to them and at most a lead; two beside each other are a list of such.</summary>
internal static class StoryCard
{
    private const int LongestLead = 600;
    private const int MostParagraphs = 2;
    private const int ShortestHeadline = 15;
    private const double IsLink = .8;

    public static Func<IElement, bool> IsOne(PageText text) => element =>
        element.LocalName is "div" or "li" or "article" or "section" or "a" or "td"
        && text.All(element) < LongestLead
        && text.Paragraphs(element) <= MostParagraphs
        && Heading(element) is { } heading && text.All(heading) >= ShortestHeadline && LeadsAway(heading, element, text);

    private static IElement? Heading(IElement element) => element.QuerySelector("h2, h3, h4, h5, h6");

    private static bool LeadsAway(IElement heading, IElement card, PageText text)
    {
        if (text.LinkShare(heading) > IsLink)
        {
            return true;
        }

        for (var e = heading.ParentElement; e is not null && e != card.ParentElement; e = e.ParentElement)
        {
            if (e.LocalName == "a")
            {
                return true;
            }
        }

        return false;
    }
}
