using System.Text.Json;
using Chancery.Core.Json;

namespace Chancery.Cli.Building;

/// <summary>A line of the log of a build, as JSON.</summary>
internal static class LedgerLine
{
    private const string AddedStart = "{\"outcome\":\"added\",";
    private const string CopyCode = "intake.copy";

    public static string Of(LedgerEntry entry) => JsonText.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", Word(entry.Outcome));
        json.WriteString("path", entry.Path);
        json.WriteString("report", entry.Report);
        json.WriteString("source", entry.Source);
        json.WriteString("code", entry.Code);
        json.WriteString("reason", entry.Reason);
        if (!entry.PublishedCandidates.IsEmpty)
        {
            json.WriteString("published", entry.Published?.ToString());
            json.WriteString("publishedBecause", entry.PublishedBecause);
            json.WriteArray("publishedCandidates", entry.PublishedCandidates, static (j, candidate) => j.Write(candidate));
        }

        json.WriteEndObject();
    });

    /// <summary>A line by itself for a copy whose first line cannot be written anew.</summary>
    public static string OfCopy(string report, string original) => JsonText.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", Word(InputOutcome.Copy));
        json.WriteNull("path");
        json.WriteString("report", report);
        json.WriteNull("source");
        json.WriteString("code", CopyCode);
        json.WriteString("reason", Repeats(original));
        json.WriteEndObject();
    });

    /// <summary>The same line where it tells of a report added that turned out to be a copy; the line itself otherwise.</summary>
    /// <param name="originals">Of which report each copy repeats the words, by their ids.</param>
    public static string Settled(string line, IReadOnlyDictionary<string, string> originals)
    {
        if (!line.StartsWith(AddedStart, StringComparison.Ordinal))
        {
            return line;
        }

        using var entry = JsonDocument.Parse(line);
        if (!originals.TryGetValue(entry.RootElement.GetProperty("report").GetString() ?? "", out var original))
        {
            return line;
        }

        return JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            foreach (var property in entry.RootElement.EnumerateObject())
            {
                switch (property.Name)
                {
                    case "outcome":
                        json.WriteString(property.Name, Word(InputOutcome.Copy));
                        break;
                    case "code":
                        json.WriteString(property.Name, CopyCode);
                        break;
                    case "reason":
                        json.WriteString(property.Name, Repeats(original));
                        break;
                    default:
                        property.WriteTo(json);
                        break;
                }
            }

            json.WriteEndObject();
        });
    }

    private static string Repeats(string original) => $"repeats the words of {original}";

    private static string Word(InputOutcome outcome) => outcome switch
    {
        InputOutcome.Added => "added",
        InputOutcome.Known => "known",
        InputOutcome.Copy => "copy",
        InputOutcome.Refused => "refused",
        InputOutcome.Aside => "aside",
        _ => "warning",
    };
}
