using System.Text;

namespace Chancery.Intake.Warc;

/// <summary>Lines and blocks of bytes of a stream, one after the other.</summary>
internal sealed class WarcStream(Stream stream)
{
    private const int LongestLine = 64 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    public string? ReadLine()
    {
        var line = new List<byte>();
        while (_start < _end || Fill())
        {
            var feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            line.AddRange(_buffer.AsSpan(_start, feed < 0 ? _end - _start : feed));
            _start = feed < 0 ? _end : _start + feed + 1;
            if (feed >= 0)
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            if (line.Count > LongestLine)
            {
                throw new InvalidDataException("a header of a record is longer than any may be");
            }
        }

        return line.Count == 0 ? null : throw new EndOfStreamException("the archive ends inside a header");
    }

    /// <summary>So many bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public byte[] Read(int count)
    {
        var all = new byte[count];
        var done = 0;
        while (done < count && (_start < _end || Fill()))
        {
            var part = Math.Min(count - done, _end - _start);
            _buffer.AsSpan(_start, part).CopyTo(all.AsSpan(done));
            _start += part;
            done += part;
        }

        return done == count ? all : throw new EndOfStreamException("the archive ends inside a record");
    }

    public void Skip(long count)
    {
        while (count > 0 && (_start < _end || Fill()))
        {
            var part = (int)Math.Min(count, _end - _start);
            _start += part;
            count -= part;
        }
    }

    private bool Fill()
    {
        _start = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }
}
