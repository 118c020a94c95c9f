using Chancery.Intake.Files;

namespace Chancery.Intake.Warc;

/// <summary>Unpacks single bodies within the bounds of the input that they lie in.</summary>
internal sealed class InputBudget(InputReader reader)
{
    /// <summary>Null where it is longer than a report may be.</summary>
    public byte[]? ReadAll(Stream packed)
    {
        using var stream = reader.Unpacked(packed);
        return WholeStream.Read(stream, reader.Options.MaxReportBytes);
    }
}
