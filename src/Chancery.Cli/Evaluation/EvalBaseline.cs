using System.Globalization;
using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>Figures of an earlier <c>eval --format json</c>, the floor that no change lowers silently.</summary>
internal static class EvalBaseline
{
    /// <summary>Writes each figure that changed; false where one fell.</summary>
    public static bool Compare(string path, EvalResult result, TextWriter output)
    {
        var holds = true;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!json.RootElement.TryGetProperty("figures", out var figures))
            {
                throw new CliException("eval.bad-baseline", $"{path}: holds no \"figures\"; write one with eval --format json", ExitCode.Usage);
            }

            holds = Compare(figures, result.Rows, "", output);
            foreach (var (name, rows) in result.Groups)
            {
                if (json.RootElement.TryGetProperty("groups", out var groups) && groups.TryGetProperty(name, out var group))
                {
                    holds &= Compare(group, rows, $"{name}: ", output);
                }
            }
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new CliException("eval.bad-baseline", $"{path}: cannot be read as a baseline: {failure.Message}", ExitCode.Usage);
        }

        return holds;
    }

    private static bool Compare(JsonElement figures, IReadOnlyList<FigureRow> rows, string prefix, TextWriter output)
    {
        var holds = true;
        foreach (var row in rows)
        {
            if (!figures.TryGetProperty(row.Name, out var before) || !before.TryGetProperty("f1", out var f1) || f1.ValueKind != JsonValueKind.Number)
            {
                continue;
            }

            var was = f1.GetDouble();
            var now = double.IsNaN(row.F1) ? 0 : row.F1;
            if (was != now)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{prefix}{row.Name}: {was:F3} -> {now:F3} ({now - was:+0.000;-0.000}){(now < was ? " FELL" : "")}"));
                holds &= now >= was;
            }
        }

        return holds;
    }
}
