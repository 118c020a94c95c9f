using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store.Claims;
using Chancery.Store.Search;
using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <summary>The statements that put readings on file, prepared once for a batch.</summary>
internal sealed class ReadingBatch(SqliteConnection connection, SqliteTransaction transaction, string packs) : IDisposable
{
    private readonly Statement _find = new(connection, transaction, "SELECT r.lang, r.outlet, r.source, x.packs, r.rowid FROM reports r JOIN readings x ON x.report = r.rowid WHERE r.id = $0", 1);
    private readonly Statement _addReport = new(connection, transaction, "INSERT INTO reports(id, source, url, outlet, lang, published, text, content) VALUES($0, $1, $2, $3, $4, $5, $6, $7) RETURNING rowid", 8);
    private readonly Statement _addText = new(connection, transaction, "INSERT INTO report_text(rowid, text) VALUES($0, $1)", 2);
    private readonly Statement _rename = new(connection, transaction, "UPDATE reports SET source = $1, outlet = $2, lang = $3 WHERE rowid = $0", 4);
    private readonly Statement _setReading = new(connection, transaction, "INSERT INTO readings(report, packs, json) VALUES($0, $1, $2) ON CONFLICT(report) DO UPDATE SET packs = excluded.packs, json = excluded.json", 3);
    private readonly Statement _dropClaims = new(connection, transaction, "DELETE FROM claims WHERE report = $0", 1);
    private readonly ClaimInsert _addClaim = new(connection);

    /// <summary>Below zero where the report is told under a name that sorts before the one on file (language, outlet, source).</summary>
    public static int Ranks(Report report, SqliteDataReader onFile)
    {
        var told = CompareTelling(report, onFile);
        return told != 0 ? told : string.CompareOrdinal(report.Source, onFile.GetString(2));
    }

    /// <summary>Whether the file changed.</summary>
    public bool Add(ReportReading reading)
    {
        var report = reading.Report;
        var id = report.ComputeId();
        long row;
        using (var found = _find.Rows(id))
        {
            if (found.Read())
            {
                var rank = Ranks(report, found);
                var samePacks = string.Equals(found.GetString(3), packs, StringComparison.Ordinal);

                // A language told differently makes another reading: then the telling that sorts first decides alone.
                if (rank >= 0 && (samePacks || CompareTelling(report, found) != 0))
                {
                    return false;
                }

                row = found.GetInt64(4);
                if (rank < 0)
                {
                    _rename.Run(row, report.Source, report.Outlet, report.Language);
                }
            }
            else
            {
                row = (long)_addReport.Value(id, report.Source, report.Url, report.Outlet, report.Language, report.Published?.ToString(), report.Text, RecordStore.ContentHash(report.Text))!;
                _addText.Run(row, SearchText.Fold(report.Text));
            }
        }

        _setReading.Run(row, packs, JsonSerializer.Serialize(reading with { Report = report with { Text = "" } }, RecordJson.Compact.ReportReading));
        _dropClaims.Run(row);
        foreach (var c in ReadingFlattener.Flatten(reading, id))
        {
            _addClaim.Run(row, c);
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_find, _addReport, _addText, _rename, _setReading, _dropClaims])
        {
            statement.Dispose();
        }

        _addClaim.Dispose();
    }

    private static int CompareTelling(Report report, SqliteDataReader onFile)
    {
        var language = string.CompareOrdinal(report.Language ?? "", onFile.IsDBNull(0) ? "" : onFile.GetString(0));
        return language != 0 ? language : string.CompareOrdinal(report.Outlet ?? "", onFile.IsDBNull(1) ? "" : onFile.GetString(1));
    }
}
