using System.Globalization;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store.Claims;
using Chancery.Store.Doctoring;
using Chancery.Store.Search;
using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <content>Check and repair.</content>
public sealed partial class RecordStore
{
    /// <summary>Checks the file, every report against its id, every claim against its text, and the full-text index.</summary>
    /// <param name="repair">Whether to mend what can be mended from the reports' texts, all in one transaction.</param>
    /// <remarks>The record resolved from it all is not looked at: whoever can resolve compares it.</remarks>
    public IReadOnlyList<StoreFinding> Check(bool repair) => repair ? InTransaction(t => Check(t, repair: true)) : Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true); // one state, whoever writes meanwhile
        return Check(transaction, repair: false);
    });

    /// <summary>A copy of the record as it stands, made while others read and write it.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.Exists"/> where there is such a file.</exception>
    public void BackUp(string path) => Guard(() =>
    {
        if (File.Exists(path))
        {
            throw new StoreException(StoreFault.Exists, path, $"{path}: there is such a file already; give another name.");
        }

        RecordFile.Check(path, create: true);
        var unfinished = path + ".part";
        File.Delete(unfinished);
        using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            copy.Open();
            _connection.BackupDatabase(copy);
        }

        File.Move(unfinished, path);
    });

    private List<StoreFinding> Check(SqliteTransaction transaction, bool repair)
    {
        var findings = new List<StoreFinding>();
        CheckFile(transaction, findings);
        var damaged = CheckReports(transaction, findings, repair);
        CheckSearch(transaction, findings, repair);
        if (repair && damaged)
        {
            Run("UPDATE state SET current = 0", transaction);
        }

        return findings;
    }

    private void CheckFile(SqliteTransaction transaction, List<StoreFinding> findings)
    {
        using (var integrity = Prepare("PRAGMA integrity_check", 0, transaction))
        {
            using var rows = integrity.Rows();
            while (rows.Read())
            {
                if (rows.GetString(0) != "ok")
                {
                    findings.Add(new StoreFinding(FindingCode.File, "", rows.GetString(0), null));
                }
            }
        }

        using var foreign = Prepare("PRAGMA foreign_key_check", 0, transaction);
        using var broken = foreign.Rows();
        while (broken.Read())
        {
            findings.Add(new StoreFinding(FindingCode.Reference, "", $"a row of {broken.GetString(0)} points at a missing row of {broken.GetString(2)}", null));
        }
    }

    private bool CheckReports(SqliteTransaction transaction, List<StoreFinding> findings, bool repair)
    {
        var faults = new List<(long Row, StoreFinding Finding, ReportReading? Reading, Report Report)>();
        using (var select = Prepare($"SELECT {ReportColumns}, x.json, r.content, r.rowid FROM reports r LEFT JOIN readings x ON x.report = r.rowid ORDER BY r.id", 0, transaction))
        {
            using var rows = select.Rows();
            while (rows.Read())
            {
                var (id, report) = (rows.GetString(0), ReportOf(rows));
                var reading = Text(rows, 7) is { } json ? TryParse(json) : null;
                if (Fault(id, report, reading, rows.GetString(8), transaction) is { } fault)
                {
                    faults.Add((rows.GetInt64(9), fault, reading, report));
                }
            }
        }

        foreach (var (row, finding, reading, report) in faults)
        {
            findings.Add(repair ? finding with { Repaired = Repair(row, finding, reading, report, transaction) } : finding);
        }

        return faults.Count > 0;
    }

    private StoreFinding? Fault(string id, Report report, ReportReading? reading, string content, SqliteTransaction transaction)
    {
        if (!string.Equals(id, report.ComputeId(), StringComparison.Ordinal) || !string.Equals(content, ContentHash(report.Text), StringComparison.Ordinal))
        {
            return new StoreFinding(FindingCode.Report, id, $"{report.Source}: the text is not the one that the id is the hash of", null);
        }

        if (reading is null)
        {
            return new StoreFinding(FindingCode.Reading, id, $"{report.Source}: what was read from it is missing or cannot be read", null);
        }

        var expected = ReadingFlattener.Flatten(reading with { Report = report }, id).ToList();
        if (expected.Find(c => !IsQuoted(report.Text, c.Start, c.End, c.Words)) is { } misquoted)
        {
            return new StoreFinding(FindingCode.Reading, id, string.Create(CultureInfo.InvariantCulture, $"{report.Source}: what was read quotes words that do not stand at {misquoted.Start}–{misquoted.End}"), null);
        }

        using var select = Prepare("SELECT id, words, start, \"end\" FROM claims WHERE report = (SELECT rowid FROM reports WHERE id = $0) ORDER BY rowid", 1, transaction);
        using var rows = select.Rows(id);
        var count = 0;
        while (rows.Read())
        {
            if (count >= expected.Count || !string.Equals(rows.GetString(0), expected[count].ComputeId(), StringComparison.Ordinal))
            {
                return new StoreFinding(FindingCode.Claims, id, $"{report.Source}: the claims are not those of its reading", null);
            }

            if (!IsQuoted(report.Text, rows.GetInt32(2), rows.GetInt32(3), rows.GetString(1)))
            {
                return new StoreFinding(FindingCode.Claims, id, string.Create(CultureInfo.InvariantCulture, $"{report.Source}: a claim quotes words that do not stand at {rows.GetInt32(2)}–{rows.GetInt32(3)}"), null);
            }

            count++;
        }

        return count == expected.Count ? null : new StoreFinding(FindingCode.Claims, id, string.Create(CultureInfo.InvariantCulture, $"{report.Source}: {count} claims of {expected.Count} are on file"), null);
    }

    private static bool IsQuoted(string text, int start, int end, string words) =>
        start >= 0 && start <= end && end <= text.Length && text.AsSpan(start, end - start).SequenceEqual(words);

    private string Repair(long row, StoreFinding finding, ReportReading? reading, Report report, SqliteTransaction transaction)
    {
        using var drop = Prepare("DELETE FROM claims WHERE report = $0", 1, transaction);
        drop.Run(row);
        if (finding.Code == FindingCode.Report)
        {
            using var dropReading = Prepare("DELETE FROM readings WHERE report = $0", 1, transaction);
            using var dropReport = Prepare("DELETE FROM reports WHERE rowid = $0", 1, transaction);
            dropReading.Run(row);
            dropReport.Run(row);
            return "taken out; build it in again from its file";
        }

        if (finding.Code == FindingCode.Reading)
        {
            // An empty reading of no packs: the next build reads the report again.
            using var empty = Prepare("INSERT INTO readings(report, packs, json) VALUES($0, '', $1) ON CONFLICT(report) DO UPDATE SET packs = '', json = excluded.json", 2, transaction);
            empty.Run(row, JsonSerializer.Serialize(new ReportReading { Report = report with { Text = "" }, Language = report.Language ?? "" }, RecordJson.Compact.ReportReading));
            return "to be read again by the next build";
        }

        using var insert = new ClaimInsert(_connection);
        foreach (var claim in ReadingFlattener.Flatten(reading! with { Report = report }, finding.Where))
        {
            insert.Run(row, claim);
        }

        return "taken from the reading again";
    }

    private void CheckSearch(SqliteTransaction transaction, List<StoreFinding> findings, bool repair)
    {
        var (texts, indexed) = (Number("SELECT count(*) FROM reports", transaction), Number("SELECT count(*) FROM report_text_docsize", transaction));
        var missing = Number("SELECT count(*) FROM reports WHERE rowid NOT IN (SELECT id FROM report_text_docsize)", transaction);
        if (texts == indexed && missing == 0)
        {
            return;
        }

        var finding = new StoreFinding(FindingCode.Search, "", string.Create(CultureInfo.InvariantCulture, $"the full-text index holds {indexed} reports of {texts}"), null);
        findings.Add(repair ? finding with { Repaired = "made anew" } : finding);
        if (repair)
        {
            Run("INSERT INTO report_text(report_text) VALUES('delete-all')", transaction);
            using var select = Prepare("SELECT rowid, text FROM reports ORDER BY rowid", 0, transaction);
            using var insert = Prepare("INSERT INTO report_text(rowid, text) VALUES($0, $1)", 2, transaction);
            using var rows = select.Rows();
            while (rows.Read())
            {
                insert.Run(rows.GetInt64(0), SearchText.Fold(rows.GetString(1)));
            }
        }
    }

    private static ReportReading? TryParse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RecordJson.Compact.ReportReading);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
