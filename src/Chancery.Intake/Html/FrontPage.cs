using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>A page that is a list of leads to stories: hardly a paragraph stands without a link above it that leads to the rest.</summary>
internal static class FrontPage
{
    private const int FewestLeads = 4;
    private const int ShortestHeadline = 15;
    private const int LongestLead = 600;
    private const int MostParagraphs = 2;
    private const int LevelsUp = 4;
    private const int ShortTextsAbove = 3;
    private const int ShortestStory = 80;
    private const int FewestWords = 4;
    private const int LongestLabel = 30;

    // Beside the leads a page may say something about itself.
    private const double MostBeside = .2;

    public static string Refusal(int leads) => $"a page of leads to {leads} stories, and no report itself: give the stories";

    /// <summary>How many stories it leads to; 0 where it is a report, or may be one.</summary>
    public static int Leads(IHtmlDocument document, IElement page, PageText text)
    {
        if (text.LinkShare(page) == 0 || IsDeclaredStory(document))
        {
            return 0;
        }

        var addresses = new HashSet<string>(StringComparer.Ordinal);
        var (led, beside) = (0, 0);
        var isHeaded = false;
        if (!Walk(page))
        {
            return 0;
        }

        return addresses.Count >= FewestLeads && beside < led * MostBeside ? addresses.Count : 0;

        // False as soon as a paragraph stands under a headline of its own.
        bool Walk(IElement element)
        {
            foreach (var child in element.Children)
            {
                if (PageElements.IsSilent(child) || PageElements.IsUnread(child) || PartNames.Of(child) == PagePart.Dropped)
                {
                    continue;
                }

                if (child.LocalName is "h1" or "h2" or "h3")
                {
                    isHeaded = text.LinkShare(child) == 0 && child.Closest("a") is null && child.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
                }

                var own = text.Own(child);
                if (own > 0)
                {
                    if (LeadsTo(child, page, text) is { } address)
                    {
                        addresses.Add(address);
                        led += own;
                    }
                    else if (isHeaded && own >= ShortestStory)
                    {
                        return false;
                    }
                    else
                    {
                        beside += own;
                    }
                }

                if (!Walk(child))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool IsDeclaredStory(IHtmlDocument document) =>
        string.Equals(PageFacts.Meta(document, "og:type"), "article", StringComparison.OrdinalIgnoreCase)
        || PageFacts.Meta(document, "article:published_time") is not null
        || document.QuerySelector("[itemprop~=articleBody]") is not null;

    /// <summary>Where the headline above a paragraph leads: a link on a line of its own, the first that the small part of the page around it says.</summary>
    private static string? LeadsTo(IElement paragraph, IElement page, PageText text)
    {
        var around = paragraph;
        for (var level = 0; level < LevelsUp && around != page && text.All(around) <= LongestLead && text.Paragraphs(around) <= MostParagraphs; level++)
        {
            if (around.LocalName == "a" && around.GetAttribute("href") is { Length: > 1 } whole && around.QuerySelector("h2, h3, h4, h5") is not null)
            {
                return whole;
            }

            if (Headline(around, text) is { } link)
            {
                return link.GetAttribute("href") is { Length: > 1 } address && address[0] != '#' ? address : null;
            }

            around = around.ParentElement!;
        }

        return null;
    }

    private static IElement? Headline(IElement around, PageText text)
    {
        var skipped = 0;
        foreach (var node in around.Descendants())
        {
            if (node is IText said && !string.IsNullOrWhiteSpace(said.Data))
            {
                var link = said.ParentElement?.Closest("a");
                var isWithin = link is not null && around.Contains(link);
                if (isWithin && text.All(link!) >= ShortestHeadline)
                {
                    return StandsAlone(link!) ? link : null;
                }

                if (++skipped > ShortTextsAbove || said.Data.Length > LongestLabel)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>Whether nothing is said behind the link on its line.</summary>
    private static bool StandsAlone(IElement link)
    {
        for (INode node = link; ; node = node.Parent!)
        {
            for (var next = node.NextSibling; next is not null; next = next.NextSibling)
            {
                if (next is IText said && !string.IsNullOrWhiteSpace(said.Data))
                {
                    return false;
                }

                if (next is IElement inner)
                {
                    if (inner.LocalName == "br" || PageElements.IsBlock(inner))
                    {
                        return true;
                    }

                    if (!string.IsNullOrWhiteSpace(inner.TextContent))
                    {
                        return false;
                    }
                }
            }

            if (node.Parent is not IElement parent || PageElements.IsBlock(parent) || parent.LocalName is "td" or "th")
            {
                return true;
            }
        }
    }
}
