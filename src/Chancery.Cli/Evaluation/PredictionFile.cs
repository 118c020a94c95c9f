using System.Text;
using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>What <c>chancery extract</c> printed.</summary>
internal static class PredictionFile
{
    /// <summary>Whether the file holds predictions rather than texts to read: its first line has engagements.</summary>
    public static bool IsOne(string path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) is not (".jsonl" or ".json" or ".ndjson"))
        {
            return false;
        }

        try
        {
            var first = File.ReadLines(path).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
            using var json = JsonDocument.Parse(first ?? "null");
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("engagements", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Predictions by the name that <paramref name="key"/> makes of their source; a later line replaces an earlier one.</summary>
    public static Dictionary<string, T> Load<T>(string path, Stream stream, Func<string, string> key, Func<JsonElement, string, T> read)
    {
        var predictions = new Dictionary<string, T>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                var source = ScoredJson.Text(json.RootElement, "source") is { Length: > 0 } s ? s : ScoredJson.Text(json.RootElement, "id");
                var id = key(source ?? throw new CliException("eval.bad-prediction", $"{path}:{number}: has no \"source\""));
                predictions[id] = read(json.RootElement, id);
            }
            catch (JsonException failure)
            {
                throw new CliException("eval.bad-prediction", $"{path}:{number}: not JSON: {failure.Message}");
            }
        }

        return predictions;
    }

    /// <summary>The id in a source that is a file's name: without folders and the last extension.</summary>
    public static string Stem(string source)
    {
        var name = source[(source.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.AsSpan(0, dot).ContainsAnyExcept('.') ? name[..dot] : name;
    }
}
