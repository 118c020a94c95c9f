using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store.Claims;
using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <content>Reports and what was read from them.</content>
public sealed partial class RecordStore
{
    private const string ReportColumns = "r.id, r.source, r.url, r.outlet, r.lang, r.published, r.text";

    /// <summary>Puts readings on file: all of this batch or none of it.</summary>
    /// <param name="readings">One batch; it is enumerated while other processes cannot write, so hand over finished readings.</param>
    /// <param name="packFingerprint">Fingerprint of the language packs that read them.</param>
    /// <returns>How many reports are new or were read anew; 0 means that the file did not change.</returns>
    /// <remarks>
    /// A report that is on file under the same fingerprint changes nothing. One text given under two names keeps the name
    /// that sorts first, so that the order of building leaves no trace.
    /// </remarks>
    public int AddReadings(IEnumerable<ReportReading> readings, string packFingerprint) => InTransaction(transaction =>
    {
        using var batch = new ReadingBatch(_connection, transaction, packFingerprint);
        var changed = 0;
        foreach (var reading in readings)
        {
            changed += batch.Add(reading) ? 1 : 0;
        }

        if (changed > 0)
        {
            Run("UPDATE state SET current = 0", transaction);
        }

        return changed;
    });

    /// <summary>Ids of the reports read by these packs; what a build that goes on after an interruption may skip.</summary>
    public IReadOnlySet<string> Known(string packFingerprint) => Guard(() =>
    {
        using var select = Prepare("SELECT r.id FROM readings x JOIN reports r ON r.rowid = x.report WHERE x.packs = $0", 1);
        using var rows = select.Rows(packFingerprint);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            ids.Add(rows.GetString(0));
        }

        return ids;
    });

    /// <summary>Whether reading this report could change the file: it is not on file under these packs, or is given a name that sorts first.</summary>
    /// <remarks>Unlike <see cref="Known"/> it sees one text under two names, and so keeps a resumed build equal to one in another order.</remarks>
    public bool Wants(Report report, string packFingerprint) => Guard(() =>
    {
        using var select = Prepare("SELECT r.lang, r.outlet, r.source, x.packs FROM reports r JOIN readings x ON x.report = r.rowid WHERE r.id = $0", 1);
        using var rows = select.Rows(report.ComputeId());
        return !rows.Read() || ReadingBatch.Ranks(report, rows) < 0 || !string.Equals(rows.GetString(3), packFingerprint, StringComparison.Ordinal);
    });

    /// <summary>Reports on file that other packs read, by id, one at a time; read them again before building the record.</summary>
    public IEnumerable<Report> Stale(string packFingerprint)
    {
        using var select = Prepare($"SELECT {ReportColumns}, x.json FROM readings x JOIN reports r ON r.rowid = x.report WHERE x.packs <> $0 ORDER BY r.id", 1);
        using var rows = Guard(() => select.Rows(packFingerprint));
        while (Guard(rows.Read))
        {
            yield return ReadingOf(rows).Report;
        }
    }

    /// <summary>All readings by report id, one at a time: only the one in hand is in memory.</summary>
    /// <param name="withText">False leaves the reports' texts on disk (<see cref="Report.Text"/> is then empty and no id can be computed from it).</param>
    public IEnumerable<ReportReading> LoadReadings(bool withText = true)
    {
        _inputsSeenAt = Guard(() => OthersCommits());
        var columns = withText ? ReportColumns : "r.id, r.source, r.url, r.outlet, r.lang, r.published, ''";
        using var select = Prepare($"SELECT {columns}, x.json FROM readings x JOIN reports r ON r.rowid = x.report ORDER BY r.id");
        using var rows = Guard(() => select.Rows());
        while (Guard(rows.Read))
        {
            yield return ReadingOf(rows);
        }
    }

    /// <summary>The claims of one report in the order of its reading; none for an unknown id.</summary>
    public IReadOnlyList<Claim> LoadClaims(string reportId) => Guard(() =>
    {
        using var select = Prepare("SELECT subject, property, value, words, start, \"end\", rule FROM claims WHERE report = (SELECT rowid FROM reports WHERE id = $0) ORDER BY rowid", 1);
        using var rows = select.Rows(reportId);
        var claims = new List<Claim>();
        while (rows.Read())
        {
            claims.Add(new Claim(reportId, rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetInt32(4), rows.GetInt32(5), rows.GetString(6)));
        }

        return claims;
    });

    internal static string ContentHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The report from its columns; what was told beside its text, from the reading.</summary>
    private ReportReading ReadingOf(SqliteDataReader rows)
    {
        var reading = Parse(rows.GetString(7), RecordJson.Compact.ReportReading);
        return reading with { Report = ReportOf(rows) with { Telling = reading.Report.Telling } };
    }

    private T Parse<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw SqliteFault.Damaged(_file);
        }
        catch (JsonException e)
        {
            throw SqliteFault.Damaged(_file, e);
        }
    }

    private static Report ReportOf(SqliteDataReader rows) => new(rows.GetString(1), rows.GetString(6))
    {
        Url = Text(rows, 2),
        Outlet = Text(rows, 3),
        Language = Text(rows, 4),
        Published = Edtf.TryParse(Text(rows, 5), out var day) ? day : null,
    };

    private static string? Text(SqliteDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
}
