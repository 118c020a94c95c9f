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
            if (!entry.PublishedCandidates.IsEmpty)
            {
                json.WriteString("published", entry.Published?.ToString());
                json.WriteString("publishedBecause", entry.PublishedBecause);
                json.WriteArray("publishedCandidates", entry.PublishedCandidates, static (j, candidate) => j.Write(candidate));
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
