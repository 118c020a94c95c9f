using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store.Claims;

namespace Chancery.Store.Databases;

/// <summary>The statements that put readings on file, prepared once for a batch.</summary>
internal sealed class ReadingBatch(RecordDatabase database, string packs) : IDisposable
{
    private readonly Statement _find = database.Prepare("SELECT r.lang, r.outlet, r.source, x.packs, r.rowid FROM reports r JOIN readings x ON x.report = r.rowid WHERE r.id = $1", 1);
    private readonly Statement _addReport = database.Prepare("INSERT INTO reports(id, source, url, outlet, lang, published, text, content) VALUES($1, $2, $3, $4, $5, $6, $7, $8) RETURNING rowid", 8);
    private readonly Statement _onFile = database.Prepare("SELECT json FROM readings WHERE report = $1", 1);
    private readonly Statement _rename = database.Prepare("UPDATE reports SET source = $2, outlet = $3, lang = $4 WHERE rowid = $1", 4);
    private readonly Statement _setReading = database.Prepare("INSERT INTO readings(report, packs, json) VALUES($1, $2, $3) ON CONFLICT(report) DO UPDATE SET packs = excluded.packs, json = excluded.json", 3);
    private readonly Statement _touch = TouchedTable.Add(database);
    private readonly ReportSink _sink = database.Sink();
    private readonly CopyTable _copies = new(database);

    /// <summary>Whether the record changed.</summary>
    public bool Add(ReportReading reading)
    {
        var report = reading.Report;
        var id = report.ComputeId();
        long row;
        if (Find(id) is var (telling, onFilePacks, found))
        {
            var rank = telling.Rank(report);
            var samePacks = string.Equals(onFilePacks, packs, StringComparison.Ordinal);

            // A language told differently makes another reading: then the telling that sorts first decides alone.
            if (rank >= 0 && (samePacks || telling.RankBySetting(report) != 0) && !(rank == 0 && Telling.IsToldFirst(report, (string)_onFile.Value(found)!)))
            {
                return false;
            }

            row = found;
            if (rank < 0)
            {
                _rename.Run(row, report.Source, report.Outlet, report.Language);
            }
        }
        else
        {
            row = (long)_addReport.Value(id, report.Source, report.Url, report.Outlet, report.Language, report.Published?.ToString(), report.Text, RecordStore.ContentHash(report.Text))!;
            _sink.Index(row, report.Text);
        }

        _setReading.Run(row, packs, JsonSerializer.Serialize(reading with { Report = report with { Text = "" } }, RecordJson.Compact.ReportReading));
        _sink.Replace(row, ReadingFlattener.Flatten(reading, id));
        _copies.Put(row, id, reading);
        _touch.Run(id);
        return true;
    }

    public void Complete()
    {
        _sink.Complete();
        _copies.Complete();
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_find, _onFile, _addReport, _rename, _setReading, _touch])
        {
            statement.Dispose();
        }

        _sink.Dispose();
    }

    private (Telling Telling, string Packs, long Row)? Find(string id)
    {
        using var rows = _find.Rows(id);
        return rows.Read() ? (Telling.Of(rows), rows.Text(3), rows.Number(4)) : null;
    }
}
