using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Core.Reports;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Html;

/// <summary>
/// Writes the text of headline, line of the date and body in the order of the page. It goes over the whole page, read or not, so that
/// the place in the file is never lost.
/// </summary>
internal sealed class HtmlTextWalk(string source, IElement body, MainContent? main)
{
    private readonly List<Aside> _asides = [];
    private readonly MappedTextBuilder _text = new();
    private readonly SourceAligner _aligner = new(source);

    /// <summary>Passages that stand with the report and are not its running text: captions, bylines, lines of dates.</summary>
    public IReadOnlyList<Aside> Asides => _asides;

    /// <summary>Where the text begins behind the headline; 0 where the headline is not above it.</summary>
    public int BodyStart { get; private set; }

    public (string Text, TextMap Map) Take(IHtmlDocument document)
    {
        Visit(document.DocumentElement, read: false, preformatted: false);
        return _text.Build();
    }

    private void Visit(IElement element, bool read, bool preformatted)
    {
        if (element.SourceReference is { } reference)
        {
            _aligner.EnterElement(reference.Position.Index);
        }

        var begins = element == body || (main is not null && (element == main.Headline || element == main.DateLine));
        read = (read || begins) && (begins || !IsLeftOut(element));
        var part = main?.PartOf(element) ?? PagePart.Unknown;
        var asideFrom = read && part is PagePart.Aside or PagePart.Caption or PagePart.Post ? _text.Length : -1;
        preformatted |= element.LocalName == "pre";
        var breaks = read && (begins || PageElements.IsBlock(element) || element.LocalName == "br");
        if (breaks)
        {
            _text.Block();
        }

        var raw = PageElements.IsRaw(element);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Visit(inner, read, preformatted);
            }
            else if (child is IText text)
            {
                Write(text.Data, read, raw, preformatted);
            }
        }

        if (breaks)
        {
            _text.Block();
        }

        if (asideFrom >= 0 && _text.Length > asideFrom)
        {
            _asides.Add(new Aside(asideFrom, _text.Length, part == PagePart.Caption, part == PagePart.Post));
        }

        if (main is not null && element == main.Headline)
        {
            BodyStart = _text.Length;
        }
        else if (!breaks && read && element.LocalName is "td" or "th")
        {
            _text.Space();
        }
    }

    private void Write(string data, bool read, bool raw, bool preformatted)
    {
        _aligner.EnterText(raw);
        for (var i = 0; i < data.Length;)
        {
            var isPlaced = _aligner.Next(data, i, raw, out var length, out var start, out var sourceLength);
            if (read)
            {
                Write(data.AsSpan(i, length), isPlaced, start, sourceLength, preformatted);
            }

            i += length;
        }
    }

    private void Write(ReadOnlySpan<char> piece, bool isPlaced, int start, int sourceLength, bool preformatted)
    {
        if (piece is " " or "\t" or "\n" or "\r" or "\f")
        {
            if (preformatted && piece[0] == '\n')
            {
                _text.Block();
            }
            else
            {
                _text.Space();
            }
        }
        else if (isPlaced)
        {
            _text.Append(piece, start, sourceLength);
        }
        else
        {
            _text.AppendUnmapped(piece);
        }
    }

    private bool IsLeftOut(IElement element) =>
        PageElements.IsSilent(element)
        || (main is null ? PageElements.IsUnread(element) : main.PartOf(element) == PagePart.Dropped || main.IsLinks(element));
}
