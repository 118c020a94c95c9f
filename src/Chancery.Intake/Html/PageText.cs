using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>How much text lies in each element of a page: all, in links, and in paragraphs.</summary>
internal sealed class PageText
{
    private const int ShortestParagraph = 25;
    private const double MostlyLinks = .5;

    private readonly Dictionary<IElement, Counts> _counts = [];
    private readonly Func<IElement, bool> _isLeftOut;

    private PageText(Func<IElement, bool> isLeftOut) => _isLeftOut = isLeftOut;

    /// <param name="isLeftOut">Elements that count for nothing, with all in them.</param>
    public static PageText Of(IElement root, Func<IElement, bool> isLeftOut)
    {
        var text = new PageText(isLeftOut);
        text.Count(root);
        return text;
    }

    /// <summary>Characters of paragraphs in the element, blanks and links not counted.</summary>
    public int Good(IElement element) => _counts.TryGetValue(element, out var c) ? c.Good : 0;

    public int All(IElement element) => _counts.TryGetValue(element, out var c) ? c.All : 0;

    public int Paragraphs(IElement element) => _counts.TryGetValue(element, out var c) ? c.Paragraphs : 0;

    public double LinkShare(IElement element) => _counts.TryGetValue(element, out var c) && c.All > 0 ? c.Links / (double)c.All : 0;

    /// <summary>What the element itself says, between its blocks.</summary>
    public int Own(IElement element) => _counts.TryGetValue(element, out var c) ? c.Own : 0;

    private Counts Count(IElement element)
    {
        if (PageElements.IsSilent(element) || _isLeftOut(element))
        {
            return default;
        }

        int all = 0, links = 0, good = 0, paragraphs = 0, own = 0, run = 0, runLinks = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                var length = PageElements.Length(text.Data);
                all += length;
                run += length;
            }
            else if (child is IElement inner)
            {
                var c = Count(inner);
                all += c.All;
                if (IsBlock(inner) || c.Paragraphs > 0)
                {
                    Close();
                    links += c.Links;
                    good += c.Good;
                    paragraphs += c.Paragraphs;
                }
                else if (inner.LocalName == "a")
                {
                    run += c.All;
                    runLinks += c.All;
                }
                else
                {
                    run += c.All;
                    runLinks += c.Links;
                }
            }
        }

        var isInline = !IsBlock(element);
        if (isInline)
        {
            links += runLinks;
        }
        else
        {
            Close();
        }

        return _counts[element] = new Counts(all, element.LocalName == "a" ? all : links, good, paragraphs, own);

        void Close()
        {
            links += runLinks;
            if (run >= ShortestParagraph && runLinks < run * MostlyLinks)
            {
                own += run - runLinks;
                good += run - runLinks;
                paragraphs++;
            }

            (run, runLinks) = (0, 0);
        }
    }

    /// <summary>Cells count by themselves: in an old page each may hold another part of it.</summary>
    private static bool IsBlock(IElement element) => PageElements.IsBlock(element) || element.LocalName is "td" or "th";

    private readonly record struct Counts(int All, int Links, int Good, int Paragraphs, int Own);
}
