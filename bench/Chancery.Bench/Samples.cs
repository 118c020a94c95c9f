using Chancery.Core.Reports;
using Chancery.Intake;

namespace Chancery.Bench;

/// <summary>The reports of <c>samples/</c> itself, or all below another folder.</summary>
internal static class Samples
{
    /// <param name="path">Null looks for <c>samples</c> above the program.</param>
    public static IReadOnlyList<Report> Load(string? path)
    {
        // What lies deeper in samples/ is there to be read once, format by format.
        string[] paths = path is not null ? [path] : [.. Directory.EnumerateFiles(Find("samples"), "*.txt").Order(StringComparer.Ordinal)];
        var reports = new ReportIntake(new IntakeOptions()).Read(paths, () => Stream.Null).Select(i => i.Report).OfType<Report>().ToList();
        return reports.Count > 0 ? reports : throw new InvalidOperationException($"{path}: no reports to measure");
    }

    public static string Find(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, name);
            if (Directory.Exists(candidate) && File.Exists(Path.Combine(folder, "Chancery.slnx")))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException($"no folder '{name}' beside Chancery.slnx above {AppContext.BaseDirectory}");
    }
}
