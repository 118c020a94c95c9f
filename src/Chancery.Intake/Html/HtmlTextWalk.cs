using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Html;

/// <summary>
/// Writes the text of headline and body in the order of the page. It goes over the whole page, read or not, so that
/// the place in the file is never lost.
/// </summary>
internal sealed class HtmlTextWalk(string source, IElement body, IElement? headline)
{
    private const double MostlyLinks = 0.7;

    private readonly MappedTextBuilder _text = new();
    private readonly SourceAligner _aligner = new(source);

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

        var begins = element == body || element == headline;
        read = (read || begins) && (begins || !IsLeftOut(element));
        preformatted |= element.LocalName == "pre";
        var breaks = read && (PageElements.IsBlock(element) || element.LocalName == "br");
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
        else if (read && element.LocalName is "td" or "th")
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

    private static bool IsLeftOut(IElement element) =>
        PageElements.IsUnread(element)
        || (element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "footer" && PageElements.LinkShare(element) > MostlyLinks);
}
