using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Core.Resolution.Notes;
using Chancery.Store.Claims;
using Chancery.Store.Databases;
using Chancery.Store.Doctoring;

namespace Chancery.Store;

/// <content>Check and repair.</content>
public sealed partial class RecordStore
{
    /// <summary>Checks the database, every report against its id, every claim against its text, and the full-text index.</summary>
    /// <param name="repair">Whether to mend what can be mended from the reports' texts, all in one transaction.</param>
    /// <remarks>The record resolved from it all is not looked at: whoever can resolve compares it.</remarks>
    public IReadOnlyList<StoreFinding> Check(bool repair) => repair ? _database.Write(() => CheckAll(repair: true)) : _database.Read(() => CheckAll(repair: false));

    /// <summary>Whether what <see cref="TryUpdate"/> goes on from is what the reports and decisions give; where it is of another version of the program it is not relied on, and right.</summary>
    /// <param name="notes">As they should be.</param>
    /// <param name="repair">Whether not to rely on wrong ones any longer: the next build makes them anew.</param>
    public bool CheckNotes(IEnumerable<Note> notes, bool repair)
    {
        var right = _database.Read(() => !IsResolvedHere() || new NoteTable(_database).FindWrong(notes) is null);
        if (!right && repair)
        {
            _database.Write(() =>
            {
                _database.SetState("resolution = ''");
                return true;
            });
        }

        return right;
    }

    private List<StoreFinding> CheckAll(bool repair)
    {
        var findings = new List<StoreFinding>();
        _database.CheckItself(findings);
        var damaged = CheckReports(findings, repair);
        CheckSearch(findings, repair);
        if (repair && damaged)
        {
            _database.SetState("current = 0, resolution = ''");
        }

        return findings;
    }

    private bool CheckReports(List<StoreFinding> findings, bool repair)
    {
        var faults = new List<(long Row, StoreFinding Finding, ReportReading? Reading, Report Report)>();
        var reports = Pages(
            $"SELECT {ReportColumns}, x.json, r.content, r.rowid FROM reports r LEFT JOIN readings x ON x.report = r.rowid WHERE r.id > $1 ORDER BY r.id LIMIT $2",
            rows => (Id: rows.Text(0), Report: ReportOf(rows), Reading: rows.TextOrNull(7), Content: rows.Text(8), Row: rows.Number(9)),
            r => r.Id);
        foreach (var (id, report, json, content, row) in reports)
        {
            var reading = json is null ? null : TryParse(json);
            if ((Fault(id, report, reading, content) ?? CopyFault(row, id, reading! with { Report = report })) is { } fault)
            {
                faults.Add((row, fault, reading, report));
            }
        }

        foreach (var (row, finding, reading, report) in faults)
        {
            findings.Add(repair ? finding with { Repaired = Repair(row, finding, reading, report) } : finding);
        }

        return faults.Count > 0;
    }

    private StoreFinding? Fault(string id, Report report, ReportReading? reading, string content)
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

        using var select = _database.Prepare("SELECT id, words, start, \"end\" FROM claims WHERE report = (SELECT rowid FROM reports WHERE id = $1) ORDER BY rowid", 1);
        using var rows = select.Rows(id);
        var count = 0;
        while (rows.Read())
        {
            if (count >= expected.Count || !string.Equals(rows.Text(0), expected[count].ComputeId(), StringComparison.Ordinal))
            {
                return new StoreFinding(FindingCode.Claims, id, $"{report.Source}: the claims are not those of its reading", null);
            }

            if (!IsQuoted(report.Text, rows.Number(2), rows.Number(3), rows.Text(1)))
            {
                return new StoreFinding(FindingCode.Claims, id, string.Create(CultureInfo.InvariantCulture, $"{report.Source}: a claim quotes words that do not stand at {rows.Number(2)}–{rows.Number(3)}"), null);
            }

            count++;
        }

        return count == expected.Count ? null : new StoreFinding(FindingCode.Claims, id, string.Create(CultureInfo.InvariantCulture, $"{report.Source}: {count} claims of {expected.Count} are on file"), null);
    }

    private StoreFinding? CopyFault(long row, string id, ReportReading reading) => new CopyTable(_database).Fits(row, id, reading)
        ? null
        : new StoreFinding(FindingCode.Copies, id, $"{reading.Report.Source}: what it is known by as a copy is not what its text gives", null);

    private static bool IsQuoted(string text, long start, long end, string words) =>
        start >= 0 && start <= end && end <= text.Length && text.AsSpan((int)start, (int)(end - start)).SequenceEqual(words);

    private string Repair(long row, StoreFinding finding, ReportReading? reading, Report report)
    {
        if (finding.Code == FindingCode.Claims)
        {
            using var sink = _database.Sink();
            sink.Replace(row, ReadingFlattener.Flatten(reading! with { Report = report }, finding.Where));
            sink.Complete();
            return "taken from the reading again";
        }

        // What is kept of copies is made anew where it is wrong, and where a text is.
        new CopyTable(_database).Clear();
        if (finding.Code == FindingCode.Copies)
        {
            return "to be made anew by the next build";
        }

        RunFor("DELETE FROM claims WHERE report = $1", row);
        if (finding.Code == FindingCode.Report)
        {
            RunFor("DELETE FROM readings WHERE report = $1", row);
            RunFor("DELETE FROM reports WHERE rowid = $1", row);
            return "taken out; build it in again from its file";
        }

        // An empty reading of no packs: the next build reads the report again.
        using var empty = _database.Prepare("INSERT INTO readings(report, packs, json) VALUES($1, '', $2) ON CONFLICT(report) DO UPDATE SET packs = '', json = excluded.json", 2);
        empty.Run(row, JsonSerializer.Serialize(new ReportReading { Report = report with { Text = "" }, Language = report.Language ?? "" }, RecordJson.Compact.ReportReading));
        return "to be read again by the next build";
    }

    private void RunFor(string sql, long row)
    {
        using var statement = _database.Prepare(sql, 1);
        statement.Run(row);
    }

    private void CheckSearch(List<StoreFinding> findings, bool repair)
    {
        var texts = _database.Number("SELECT count(*) FROM reports");
        var (indexed, missing) = _database.CountIndex();
        if (texts == indexed && missing == 0)
        {
            return;
        }

        var finding = new StoreFinding(FindingCode.Search, "", string.Create(CultureInfo.InvariantCulture, $"the full-text index holds {indexed} reports of {texts}"), null);
        findings.Add(repair ? finding with { Repaired = "made anew" } : finding);
        if (repair)
        {
            _database.EmptyIndex();
            using var sink = _database.Sink();
            foreach (var (_, row, text) in Pages("SELECT id, rowid, text FROM reports WHERE id > $1 ORDER BY id LIMIT $2", rows => (Id: rows.Text(0), Row: rows.Number(1), Text: rows.Text(2)), r => r.Id))
            {
                sink.Index(row, text);
            }

            sink.Complete();
        }
    }

    private static ReportReading? TryParse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RecordJson.Sharing.ReportReading);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
