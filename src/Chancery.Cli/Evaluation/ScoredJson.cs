using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>Gold files and predictions to what is compared; keys that are missing, null or of another type are empty.</summary>
internal static class ScoredJson
{
    public static ScoredReport Report(in JsonElement json, string id) => new(
        id,
        Text(json, "lang"),
        [.. Items(json, "engagements").Select(Engagement)],
        [.. Items(json, "agreements").Select(e => new ScoredAgreement(Text(e, "type"), Set(e, "by"), Text(e, "topic"), Text(e, "condition") is { Length: > 0 }, Text(e, "quote")))],
        [.. Items(json, "stances").Select(e => new ScoredStance(Text(e, "by"), Text(e, "issue"), Text(e, "stance"), Text(e, "quote")))],
        [.. Items(json, "furniture").Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : Text(e, "quote") ?? "")]);

    /// <summary>One case for each line of a file of JSON Lines that is not empty, with the line's number, counted from 1.</summary>
    /// <exception cref="CliException">A line is not JSON.</exception>
    public static IEnumerable<T> Lines<T>(string path, Func<JsonElement, int, T> of)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            JsonDocument json;
            try
            {
                json = JsonDocument.Parse(line);
            }
            catch (JsonException failure)
            {
                throw new CliException("eval.bad-gold", $"{path}:{number}: not JSON: {failure.Message}");
            }

            using (json)
            {
                yield return of(json.RootElement, number);
            }
        }
    }

    public static ScoredEngagement Engagement(JsonElement e) => new(
        Text(e, "status"),
        Text(e, "kind"),
        Text(e, "mode"),
        Text(e, "mechanism"),
        Text(e, "edition"),
        Text(e, "date"),
        Text(e, "place"),
        Text(e, "country"),
        [.. Set(e, "parties").Select(p => p == "GB" ? "UK" : p)],
        [.. Items(e, "participants").Select(p => new ScoredParticipant(Text(p, "name"), Text(p, "party"), Text(p, "office"), Text(p, "rank"), Text(p, "role")))],
        Set(e, "topics"));

    public static IEnumerable<JsonElement> Items(in JsonElement json, string key) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static string? Text(in JsonElement json, string key) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(key, out var value) ? null : Text(value);

    private static string? Text(in JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static HashSet<string> Set(in JsonElement json, string key) =>
        Items(json, key).Select(e => Text(e)).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
