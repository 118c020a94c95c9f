using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store.Claims;
using Chancery.Store.Databases;

namespace Chancery.Store;

/// <content>Reports and what was read from them.</content>
public sealed partial class RecordStore
{
    private const int PageSize = 256;
    private const string ReportColumns = "r.id, r.source, r.url, r.outlet, r.lang, r.published, r.text";

    /// <summary>Puts readings on file: all of this batch or none of it.</summary>
    /// <param name="readings">One batch; it is enumerated while other processes cannot write, so hand over finished readings.</param>
    /// <param name="packFingerprint">Fingerprint of the language packs that read them.</param>
    /// <returns>How many reports are new or were read anew; 0 means that the file did not change.</returns>
    /// <remarks>
    /// A report that is on file under the same fingerprint changes nothing. One text given under two names keeps the name
    /// that sorts first, so that the order of building leaves no trace.
    /// </remarks>
    public int AddReadings(IEnumerable<ReportReading> readings, string packFingerprint) => _database.Write(() =>
    {
        using var batch = new ReadingBatch(_database, packFingerprint);
        var changed = 0;
        foreach (var reading in readings)
        {
            changed += batch.Add(reading) ? 1 : 0;
        }

        batch.Complete();
        if (changed > 0)
        {
            _database.SetState("current = 0");
        }

        return changed;
    });

    /// <summary>Ids of the reports read by these packs; what a build that goes on after an interruption may skip.</summary>
    public IReadOnlySet<string> Known(string packFingerprint) => _database.Guard(() =>
    {
        using var select = _database.Prepare("SELECT r.id FROM readings x JOIN reports r ON r.rowid = x.report WHERE x.packs = $1", 1);
        using var rows = select.Rows(packFingerprint);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            ids.Add(rows.Text(0));
        }

        return ids;
    });

    /// <summary>Whether reading this report could change the record: it is not on file under these packs, or is given a name that sorts first.</summary>
    /// <remarks>Unlike <see cref="Known"/> it sees one text under two names, and so keeps a resumed build equal to one in another order.</remarks>
    public bool Wants(Report report, string packFingerprint) => _database.Guard(() =>
    {
        using var wanted = _database.Prepare("SELECT r.lang, r.outlet, r.source, x.packs, x.json FROM reports r JOIN readings x ON x.report = r.rowid WHERE r.id = $1", 1);
        using var rows = wanted.Rows(report.ComputeId());
        if (!rows.Read())
        {
            return true;
        }

        var rank = Telling.Of(rows).Rank(report);
        return rank < 0 || (rank == 0 && Telling.IsToldFirst(report, rows.Text(4))) || !string.Equals(rows.Text(3), packFingerprint, StringComparison.Ordinal);
    });

    /// <summary>Reports on file that other packs read, by id, some at a time; read them again before building the record.</summary>
    public IEnumerable<Report> Stale(string packFingerprint) => !HasStale(packFingerprint) ? [] : Pages(
        $"SELECT {ReportColumns}, x.json FROM readings x JOIN reports r ON r.rowid = x.report WHERE x.packs <> $3 AND r.id > $1 ORDER BY r.id LIMIT $2",
        rows => (Id: rows.Text(0), ReadingOf(rows).Report),
        r => r.Id,
        packFingerprint).Select(r => r.Report);

    /// <summary>By the index of packs, so that nothing is gone through where all is as it should be.</summary>
    private bool HasStale(string packFingerprint) => _database.Guard(() =>
    {
        using var before = _database.Prepare("SELECT min(packs) FROM readings", 0);
        using var behind = _database.Prepare("SELECT max(packs) FROM readings", 0);
        return before.Value() is string first && behind.Value() is string last && (first != packFingerprint || last != packFingerprint);
    });

    /// <summary>All readings by report id, one at a time: only the one in hand is in memory.</summary>
    /// <param name="withText">False leaves the reports' texts on disk (<see cref="Report.Text"/> is then empty and no id can be computed from it).</param>
    /// <remarks>One state of the record throughout; nothing else may be asked of this store until the last was taken.</remarks>
    public IEnumerable<ReportReading> LoadReadings(bool withText = true) => ReadingsWhere(withText, "");

    /// <summary>The claims of one report in the order of its reading; none for an unknown id.</summary>
    public IReadOnlyList<Claim> LoadClaims(string reportId) => _database.Guard(() =>
    {
        using var select = _database.Prepare("SELECT subject, property, value, words, start, \"end\", rule FROM claims WHERE report = (SELECT rowid FROM reports WHERE id = $1) ORDER BY rowid", 1);
        using var rows = select.Rows(reportId);
        var claims = new List<Claim>();
        while (rows.Read())
        {
            claims.Add(new Claim(reportId, rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3), (int)rows.Number(4), (int)rows.Number(5), rows.Text(6)));
        }

        return claims;
    });

    internal static string ContentHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The report from its columns; what was told beside its text, from the reading.</summary>
    private ReportReading ReadingOf(Rows rows)
    {
        var reading = Parse(rows.Text(7), RecordJson.Sharing.ReportReading);
        return reading with { Report = ReportOf(rows) with { Telling = reading.Report.Telling } };
    }

    private T Parse<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw _database.Damaged();
        }
        catch (JsonException e)
        {
            throw _database.Damaged(e);
        }
    }

    private IEnumerable<ReportReading> ReadingsWhere(bool withText, string condition, params string[] values)
    {
        _inputsSeenAt = _database.Guard(_database.OthersChanges);
        var columns = withText ? ReportColumns : "r.id, r.source, r.url, r.outlet, r.lang, r.published, ''";
        using var select = _database.Prepare($"SELECT {columns}, x.json FROM readings x JOIN reports r ON r.rowid = x.report {condition} ORDER BY r.id", values.Length);
        using var rows = _database.Guard(() => select.Rows(values));
        while (_database.Guard(rows.Read))
        {
            yield return ReadingOf(rows);
        }
    }

    /// <summary>Rows page by page, so that other statements can run between them.</summary>
    /// <param name="sql">Wants keys after <c>$1</c> in order, at most <c>$2</c>; then the values.</param>
    private IEnumerable<T> Pages<T>(string sql, Func<Rows, T> make, Func<T, string> key, params string[] values)
    {
        using var select = _database.Prepare(sql, values.Length + 2);
        var page = new List<T>();
        for (var after = ""; ; after = key(page[^1]))
        {
            page = _database.Guard(() => Take(after));
            foreach (var item in page)
            {
                yield return item;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }
        }

        List<T> Take(string after)
        {
            using var rows = select.Rows([after, PageSize, .. values]);
            var items = new List<T>();
            while (rows.Read())
            {
                items.Add(make(rows));
            }

            return items;
        }
    }

    private static Report ReportOf(Rows rows) => new(rows.Text(1), rows.Text(6))
    {
        Url = rows.TextOrNull(2),
        Outlet = rows.TextOrNull(3),
        Language = rows.TextOrNull(4),
        Published = Edtf.TryParse(rows.TextOrNull(5), out var day) ? day : null,
    };
}
