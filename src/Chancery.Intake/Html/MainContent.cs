using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>
/// Finds the element that holds the report: by what the page declares, else the one whose paragraphs hold most text
/// outside links (as Readability and boilerpipe do), and as much around it as goes on in the same way.
/// </summary>
internal sealed class MainContent
{
    /// <summary>So many elements up from the body what stands beside it is still its own.</summary>
    public const int LevelsNear = 4;

    private const int ShortestBody = 200;
    private const double BodyBonus = 1.5;

    // A part that holds so much of the page's text is no furniture, whatever its name.
    private const double TooMuchToDrop = .5;

    private const double SmallPart = .2;
    private const int FewestCards = 3;

    private readonly IElement _page;
    private readonly Dictionary<IElement, PagePart> _parts = [];
    private readonly PageText _raw;
    private readonly PageText _text;

    // What stands above, while the parts are marked.
    private int _passed;

    private MainContent(IHtmlDocument document)
    {
        _page = document.Body ?? document.DocumentElement;
        _raw = PageText.Of(_page, _ => false);
        Mark(_page, _raw.Good(_page));
        _text = PageText.Of(_page, e => _parts.TryGetValue(e, out var part) && part is PagePart.Dropped or PagePart.Aside or PagePart.Caption);
        Body = Declared() ?? (Densest() is { } densest ? GoneUp(densest) : null) ?? _page;
        Headline = PageHeadline.Of(document, this, _raw);
        DateLine = PageDateLine.Of(this, _page, _raw);
        Leads = FrontPage.Leads(document, _page, _raw);
    }

    /// <summary>How many stories the page leads to, if it is no report itself; 0 for a report.</summary>
    public int Leads { get; }

    public IElement Body { get; }

    /// <summary>The headline, within the body or outside; the page's title if it has no headline.</summary>
    public IElement? Headline { get; }

    /// <summary>A line between headline and body that is little else than a date; null where there is none, or the body has one.</summary>
    public IElement? DateLine { get; }

    public static MainContent Of(IHtmlDocument document) => new(document);

    public PagePart PartOf(IElement element) => element == DateLine ? PagePart.Aside : element == Body || element == Headline ? PagePart.Body : _parts.GetValueOrDefault(element);

    /// <summary>Whether it stands in what is not read.</summary>
    /// <param name="element">Any element of the page.</param>
    /// <param name="orLinked">Whether it also counts what stands in a link or in what is not shown.</param>
    public bool IsDropped(IElement element, bool orLinked = false)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (PartOf(e) == PagePart.Dropped || (orLinked && (e.LocalName == "a" || PageElements.IsSilent(e))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a list of links, or a line that is one.</summary>
    public bool IsLinks(IElement element)
    {
        const double MostlyLinks = .7;
        const double AllLinks = .85;
        const int Line = 15;
        return element.LocalName switch
        {
            "ul" or "ol" or "div" or "section" or "table" or "footer" or "dl" => _raw.LinkShare(element) > MostlyLinks,
            "p" or "h2" or "h3" or "h4" or "h5" or "li" or "blockquote" => _raw.LinkShare(element) > AllLinks && _raw.All(element) > Line,
            _ => false,
        };
    }

    private void Mark(IElement element, int all)
    {
        var comments = CommentBlocks.Among(element, _raw);
        var cards = element.Children.Where(c => _raw.Good(c) < all * SmallPart && StoryCard.IsOne(_raw)(c)).ToList();
        foreach (var child in element.Children)
        {
            if (PageElements.IsSilent(child))
            {
                continue;
            }

            _passed += _raw.Own(child);
            var part = PageElements.IsUnread(child) || (cards.Count >= FewestCards && cards.Contains(child)) || (_passed >= ShortestBody && comments.Contains(child)) ? PagePart.Dropped
                : PostEmbed.IsOne(child) ? PagePart.Post
                : child.LocalName == "figcaption" ? PagePart.Caption
                : child.LocalName is "body" or "main" or "article" ? PagePart.Unknown
                : PartNames.Of(child);
            if (part is PagePart.Dropped or PagePart.Aside or PagePart.Caption or PagePart.Post && _raw.Good(child) > all * TooMuchToDrop)
            {
                part = PagePart.Unknown;
            }

            if (part != PagePart.Unknown)
            {
                _parts[child] = part;
            }

            if (part != PagePart.Dropped)
            {
                Mark(child, all);
            }
        }
    }

    private IElement? Declared()
    {
        IElement? best = null;
        foreach (var element in _page.QuerySelectorAll("[itemprop~=articleBody]"))
        {
            best = best is null || _text.Good(element) > _text.Good(best) ? element : best;
        }

        return best is not null && _text.Good(best) >= ShortestBody ? best : null;
    }

    private IElement? Densest()
    {
        var scores = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        foreach (var element in _page.QuerySelectorAll("*").Prepend(_page))
        {
            var own = _text.Own(element);
            if (own == 0)
            {
                continue;
            }

            // A paragraph speaks for what it stands in; text between breaks for itself.
            var holds = element.LocalName is "p" or "pre" or "blockquote" or "li" or "h2" or "h3" or "h4" or "span" or "font" ? element.ParentElement : element;
            double weight = own;
            for (var steps = 0; holds is not null && steps < 3; steps++, holds = holds == _page ? null : holds.ParentElement)
            {
                if (!scores.TryAdd(holds, weight))
                {
                    scores[holds] += weight;
                }
                else
                {
                    order.Add(holds);
                }

                weight /= 2;
            }
        }

        IElement? best = null;
        var bestScore = 0.0;
        foreach (var element in order)
        {
            var score = scores[element] * (1 - _text.LinkShare(element)) * (PartOf(element) == PagePart.Body ? BodyBonus : 1);
            if (score > bestScore)
            {
                (best, bestScore) = (element, score);
            }
        }

        return best;
    }

    /// <summary>Up to where the rest of the report stands, if it was cut into pieces.</summary>
    private IElement GoneUp(IElement best)
    {
        const double MoreByAThird = 1.1;
        const int LongParagraphs = 70;
        const double FewLinks = .35;
        var chosen = best;
        for (var e = best.ParentElement; e is not null && chosen != _page; e = e == _page ? null : e.ParentElement)
        {
            var more = _text.Good(e) - _text.Good(chosen);
            var paragraphs = _text.Paragraphs(e) - _text.Paragraphs(chosen);
            if (_text.Good(e) > _text.Good(chosen) * MoreByAThird && paragraphs > 0 && more / paragraphs >= LongParagraphs && _text.LinkShare(e) < FewLinks && e.LocalName is not "body")
            {
                chosen = e;
            }
        }

        // A list is a part of a report.
        while (chosen.LocalName is "ol" or "ul" or "dl" or "tbody" or "tr" && chosen != _page && chosen.ParentElement is { } holds && _text.LinkShare(holds) < FewLinks)
        {
            chosen = holds;
        }

        return chosen;
    }
}
