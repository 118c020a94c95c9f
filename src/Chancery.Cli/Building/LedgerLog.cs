using System.Text;
using Chancery.Core.Json;

namespace Chancery.Cli.Building;

/// <summary>The ledger as JSON Lines.</summary>
internal static class LedgerLog
{
    public static void Write(string path, IntakeLedger ledger)
    {
        try
        {
            using var log = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
            foreach (var entry in ledger.Entries)
            {
                log.WriteLine(Line(entry));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CliException("cli.log", $"{path}: the log cannot be written: {failure.Message}; the record was built");
        }
    }

    private static string Line(LedgerEntry entry)
    {
        return JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("outcome", Word(entry.Outcome));
            json.WriteString("path", entry.Path);
            json.WriteString("report", entry.Report);
            json.WriteString("source", entry.Source);
            json.WriteString("code", entry.Code);
            json.WriteString("reason", entry.Reason);
            if (entry.Item is { Dates.Count: > 0 } item)
            {
                json.WriteString("published", item.Report?.Published?.ToString());
                json.WriteString("published_because", item.DateBecause);
                json.WriteArray("published_candidates", item.Dates, static (j, date) =>
                {
                    j.WriteString("source", date.Source);
                    j.WriteString("told", date.Told);
                    j.WriteString("day", date.Day?.ToString());
                });
            }

            json.WriteEndObject();
        });
    }

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
