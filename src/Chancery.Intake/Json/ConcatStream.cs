using Chancery.Intake.Files;

namespace Chancery.Intake.Json;

/// <summary>One stream after another, for reading only.</summary>
internal sealed class ConcatStream(Stream first, Stream second) : ReadOnlyStream
{
    private bool _firstDone;

    public override int Read(Span<byte> buffer)
    {
        if (!_firstDone)
        {
            var read = first.Read(buffer);
            if (read > 0)
            {
                return read;
            }

            _firstDone = true;
        }

        return second.Read(buffer);
    }
}
