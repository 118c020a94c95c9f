using System.Text;
using Chancery.Intake.Encodings;

namespace Chancery.Intake.Json;

/// <summary>Lines of a stream as UTF-8 bytes, without their line feed, up to the limit for one report.</summary>
internal sealed class LineReader(Stream stream, IntakeOptions options)
{
    private Stream _stream = stream;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _begun;

    /// <param name="line">Valid until the next call.</param>
    public LineState Next(out ReadOnlyMemory<byte> line)
    {
        if (!_begun)
        {
            Begin();
        }

        var scanned = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = _buffer.AsMemory(_start, scanned + feed);
                _start += scanned + feed + 1;
                return LineState.Line;
            }

            scanned = _end - _start;
            if (scanned > options.MaxReportBytes)
            {
                line = default;
                SkipLine();
                return LineState.TooLong;
            }

            if (Fill() == 0)
            {
                line = _buffer.AsMemory(_start, scanned);
                _start = _end;
                return scanned == 0 ? LineState.End : LineState.Line;
            }
        }
    }

    private void Begin()
    {
        _begun = true;
        while (_end < 3 && Fill() > 0)
        {
        }

        var (encoding, mark) = TextDecoder.Mark(_buffer.AsSpan(0, _end));
        _start = mark;
        if ((encoding ?? options.Encoding) is { CodePage: 1200 or 1201 or 12000 or 12001 } other)
        {
            var head = new MemoryStream(_buffer[_start.._end]);
            _stream = Encoding.CreateTranscodingStream(new ConcatStream(head, _stream), other, Encoding.UTF8);
            _start = _end = 0;
        }
    }

    private int Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read;
    }

    private void SkipLine()
    {
        do
        {
            var feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                _start += feed + 1;
                return;
            }

            _start = _end;
        }
        while (Fill() > 0);
    }
}
