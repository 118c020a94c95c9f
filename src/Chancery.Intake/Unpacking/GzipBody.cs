using System.IO.Compression;
using Chancery.Intake.Files;
using Chancery.Intake.Json;

namespace Chancery.Intake.Unpacking;

/// <summary>What gzip packed, one member or many, and whether it came to its end.</summary>
/// <remarks>
/// The library takes an input that is cut off for one that ends. So a member of known content is set behind the input: what does
/// not end with that content was not whole.
/// </remarks>
internal sealed class GzipBody : ReadOnlyStream
{
    private static readonly byte[] Mark = [.. "chancery\u0000end-mark"u8];
    private static readonly byte[] PackedMark = Pack(Mark);

    private readonly GZipStream _body;
    private readonly byte[] _held = new byte[16 * 1024];
    private int _count;
    private int _start;
    private bool _ended;

    public GzipBody(Stream packed) => _body = new GZipStream(new ConcatStream(packed, new MemoryStream(PackedMark)), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">Damaged, or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        // The last bytes may be the mark: they are held back until more come.
        while (!_ended && _count - _start <= Mark.Length)
        {
            _held.AsSpan(_start, _count - _start).CopyTo(_held);
            _count -= _start;
            _start = 0;
            var read = _body.Read(_held, _count, _held.Length - _count);
            _ended = read == 0;
            _count += read;
        }

        var free = Math.Max(0, _count - _start - Mark.Length);
        if (free == 0 && buffer.Length > 0 && !_held.AsSpan(_start, _count - _start).SequenceEqual(Mark))
        {
            throw new InvalidDataException("the packed data ends before its end");
        }

        var part = Math.Min(free, buffer.Length);
        _held.AsSpan(_start, part).CopyTo(buffer);
        _start += part;
        return part;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var all = new MemoryStream();
        using (var packing = new GZipStream(all, CompressionLevel.NoCompression))
        {
            packing.Write(bytes);
        }

        return all.ToArray();
    }
}
