using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>A folder of gold files, one JSON a report.</summary>
internal static class GoldFolder
{
    /// <param name="prefix">Only reports whose id begins so; empty for all.</param>
    public static IReadOnlyList<GoldReport> Load(string folder, string prefix)
    {
        if (!Directory.Exists(folder))
        {
            throw new CliException("eval.no-gold", $"{folder}: no such folder", ExitCode.Usage);
        }

        var files = Directory.GetFiles(folder, "*.json");
        Array.Sort(files, string.CompareOrdinal);
        var gold = files.Select(file => LoadFile(file, folder)).OfType<GoldReport>().Where(g => g.Expected.Id.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return gold.Count > 0 ? gold : throw new CliException("eval.no-gold", $"{folder}: holds no gold file (.json with \"id\" and \"engagements\")");
    }

    private static GoldReport? LoadFile(string file, string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return ScoredJson.Text(json.RootElement, "id") is { } id
                ? new GoldReport(ScoredJson.Report(json.RootElement, id), ScoredJson.Text(json.RootElement, "url"), TextOf(file, folder, id))
                : null;
        }
        catch (JsonException failure)
        {
            throw new CliException("eval.bad-gold", $"{file}: not JSON: {failure.Message}");
        }
    }

    private static string? TextOf(string file, string folder, string id)
    {
        string[] names = [$"{id}.txt", $"{Path.GetFileNameWithoutExtension(file)}.txt"];
        string[] places = [folder, Path.Combine(folder, "..")];
        return places.SelectMany(p => names.Select(n => Path.GetFullPath(Path.Combine(p, n)))).FirstOrDefault(File.Exists);
    }
}
