using System.Collections.Immutable;
using Chancery.Core.Reports;

namespace Chancery.Intake.Mapping;

/// <summary>The way back from a report's text to the file that it was taken out of.</summary>
public sealed class TextMap
{
    private readonly ImmutableArray<TextMapSegment> _segments;

    internal TextMap(ImmutableArray<TextMapSegment> segments) => _segments = segments;

    /// <summary>For files whose text is the report's text.</summary>
    public static TextMap Identity { get; } = new([]);

    /// <summary>Where the pages of a PDF begin in the text; empty where there are no pages.</summary>
    public ImmutableArray<int> PageStarts { get; private init; } = [];

    /// <summary>Whether text and file are the same.</summary>
    public bool IsIdentity => _segments.IsEmpty;

    /// <summary>Runs in the order of the text; what lies between them (line breaks of blocks) stands nowhere in the file.</summary>
    public ImmutableArray<TextMapSegment> Segments => _segments;

    /// <summary>The page that a place of the text stands on, from 1; null where there are no pages.</summary>
    public int? PageOf(int position)
    {
        var page = 0;
        while (page < PageStarts.Length && PageStarts[page] <= position)
        {
            page++;
        }

        return page == 0 ? null : page;
    }

    /// <summary>For text whose pages end with a form feed.</summary>
    internal static TextMap OfPages(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\f', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\f', i + 1))
        {
            starts.Add(i + 1);
        }

        return new TextMap([]) { PageStarts = starts.ToImmutable() };
    }

    /// <summary>
    /// The smallest range of the decoded file (UTF-16 units, byte order mark not counted) that holds
    /// <paramref name="text"/>; null where none of it comes from the file.
    /// </summary>
    public Span? ToSource(Span text)
    {
        if (IsIdentity)
        {
            return text;
        }

        int? start = null;
        var end = 0;
        for (var i = FirstEndingAfter(text.Start); i < _segments.Length && _segments[i].TextStart < text.End; i++)
        {
            var segment = _segments[i];
            start ??= segment.IsLiteral ? segment.SourceStart + Math.Max(0, text.Start - segment.TextStart) : segment.SourceStart;
            end = segment.IsLiteral ? segment.SourceEnd - Math.Max(0, segment.TextEnd - text.End) : segment.SourceEnd;
        }

        return start is int s ? new Span(s, Math.Max(s, end)) : null;
    }

    private int FirstEndingAfter(int position)
    {
        var low = 0;
        var high = _segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_segments[middle].TextEnd > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
