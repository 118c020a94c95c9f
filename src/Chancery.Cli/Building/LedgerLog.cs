using System.Text;
using Chancery.Core.Json;

namespace Chancery.Cli.Building;

/// <summary>The ledger as JSON Lines, in a file that is opened before the work begins.</summary>
internal sealed class LedgerLog : IDisposable
{
    private const string Code = "cli.log";

    private readonly string _path;
    private readonly StreamWriter _log;

    /// <exception cref="CliException">The file cannot be written.</exception>
    public LedgerLog(string path)
    {
        _path = path;
        try
        {
            _log = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CliException(Code, $"{path}: the log cannot be written: {failure.Message}; nothing was read");
        }
    }

    /// <returns>What went wrong; null where the log is whole.</returns>
    public CliException? Write(IntakeLedger ledger)
    {
        try
        {
            foreach (var entry in ledger.Entries)
            {
                _log.WriteLine(Line(entry));
            }

            _log.Flush();
            return null;
        }
        catch (IOException failure)
        {
            return new CliException(Code, $"{_path}: the log is not whole: {failure.Message}; the record is not touched by that");
        }
    }

    public void Dispose()
    {
        try
        {
            _log.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was told already.
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
