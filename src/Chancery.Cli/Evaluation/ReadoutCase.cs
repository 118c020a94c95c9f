using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>A release and what its title says of it; no kind where it tells of no engagement.</summary>
internal sealed record ReadoutCase(
    string Id,
    string? Text,
    string? Published,
    string? Kind,
    string? Mode,
    HashSet<string> Parties,
    IReadOnlyList<ScoredParticipant> Participants,
    string? First,
    string? Last)
{
    public static IEnumerable<ReadoutCase> Load(string path) => ScoredJson.Lines(path, (json, _) => Of(json));

    private static ReadoutCase Of(JsonElement json)
    {
        json.TryGetProperty("expected", out var expected);
        var engagement = ScoredJson.Engagement(expected);
        var window = ScoredJson.Items(expected, "date_window").Select(d => d.GetString()).ToList();
        return new ReadoutCase(
            ScoredJson.Text(json, "id") ?? "",
            ScoredJson.Text(json, "text"),
            ScoredJson.Text(json, "published"),
            engagement.Kind,
            engagement.Mode,
            engagement.Parties,
            engagement.Participants,
            window.Count == 2 ? window[0] : null,
            window.Count == 2 ? window[1] : null);
    }
}
