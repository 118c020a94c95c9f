namespace Chancery.Intake.Files;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : ReadOnlyStream
{
    private readonly byte[] _head = new byte[FileFormats.Head];
    private int _length;
    private int _position;
    private bool _ended;

    /// <summary>At least so many of the first bytes, fewer where the stream ends; waits for no more than it needs.</summary>
    public ReadOnlySpan<byte> Peek(int atLeast)
    {
        while (!_ended && _length < Math.Min(atLeast, _head.Length))
        {
            var read = inner.Read(_head, _length, _head.Length - _length);
            _ended = read == 0;
            _length += read;
        }

        return _head.AsSpan(0, _length);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position == _length)
        {
            return inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
