using System.Collections.Immutable;
using System.Text;

namespace Chancery.Intake.Mapping;

/// <summary>Gathers a report's text piece by piece, each piece with its place in the file.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMapSegment> _segments = [];
    private bool _blockPending;
    private bool _spacePending;

    public void Append(ReadOnlySpan<char> piece, int source, int sourceLength)
    {
        WritePending();
        if (_segments.Count > 0 && piece.Length == sourceLength
            && _segments[^1] is { IsLiteral: true } last && last.TextEnd == _text.Length && last.SourceEnd == source)
        {
            _segments[^1] = last with { TextLength = last.TextLength + piece.Length, SourceLength = last.SourceLength + sourceLength };
        }
        else
        {
            _segments.Add(new TextMapSegment(_text.Length, piece.Length, source, sourceLength));
        }

        _text.Append(piece);
    }

    /// <summary>Units written so far.</summary>
    public int Length => _text.Length;

    /// <summary>Text that could not be found in the file.</summary>
    public void AppendUnmapped(ReadOnlySpan<char> piece)
    {
        WritePending();
        _text.Append(piece);
    }

    /// <summary>White space that collapses: one blank, none at either end of a line.</summary>
    public void Space() => _spacePending = true;

    /// <summary>A line break, however often asked for, none at either end of the text.</summary>
    public void Block() => _blockPending = true;

    public (string Text, TextMap Map) Build() => (_text.ToString(), new TextMap([.. _segments]));

    private void WritePending()
    {
        if (_text.Length > 0 && _blockPending)
        {
            _text.Append('\n');
        }
        else if (_text.Length > 0 && _spacePending)
        {
            _text.Append(' ');
        }

        _blockPending = _spacePending = false;
    }
}
