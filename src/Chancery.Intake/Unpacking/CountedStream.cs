using Chancery.Intake.Files;

namespace Chancery.Intake.Unpacking;

/// <summary>Tells somebody how many bytes were read.</summary>
internal sealed class CountedStream(Stream inner, Action<int> count) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        count(read);
        return read;
    }
}
