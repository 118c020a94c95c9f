using Chancery.Cli.Parts;
using Chancery.Intake;

namespace Chancery.Cli.Reading;

/// <summary>Reads what intake yields; a report that breaks the reader is a fault of its own, and the others go on.</summary>
internal static class SafeReader
{
    public static ReadItem Read(IReportReader reader, IntakeItem item)
    {
        if (item.Report is not { } report)
        {
            return new ReadItem(item, null, item.Error!.ToString());
        }

        var name = item.Path == report.Source || item.Path.EndsWith($"/{report.Source}", StringComparison.Ordinal) ? item.Path : $"{item.Path}: {report.Source}";
        try
        {
            var outcome = reader.Read(report);
            return outcome.Reading is { } reading
                ? new ReadItem(item, reading, null)
                : new ReadItem(item, null, $"{name}: {WithoutSource(outcome.Message, report.Source)} [{outcome.Code}]");
        }
#pragma warning disable CA1031 // Whatever a report does to the reader, it must not take the others with it.
        catch (Exception failure) when (failure is not OutOfMemoryException and not CliException)
#pragma warning restore CA1031
        {
            return new ReadItem(item, null, $"{name}: the reader failed on it ({failure.GetType().Name}: {failure.Message}); please report this [reader.failed]");
        }
    }

    /// <summary>The reader names the report by its source; the user knows it by its path.</summary>
    private static string? WithoutSource(string? message, string source) =>
        message is not null && message.StartsWith($"{source}: ", StringComparison.Ordinal) ? message[(source.Length + 2)..] : message;
}
