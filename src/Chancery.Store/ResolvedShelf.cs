using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Updating;
using Chancery.Store.Databases;

namespace Chancery.Store;

/// <summary>What is on file, one thing at a time.</summary>
internal sealed class ResolvedShelf(RecordDatabase database, IReadOnlyCollection<Decision> decisions) : IResolvedShelf, IDisposable
{
    private readonly Statement _reading = database.Prepare("SELECT r.source, r.outlet, x.json FROM readings x JOIN reports r ON r.rowid = x.report WHERE r.id = $1", 1);
    private readonly Statement _original = database.Prepare("SELECT o.id FROM copies c JOIN reports r ON r.rowid = c.report JOIN reports o ON o.rowid = c.original WHERE r.id = $1", 1);
    private readonly Statement _note = database.Prepare("SELECT json FROM notes WHERE id = $1", 1);
    private readonly Statement _find = database.Prepare("SELECT n.id FROM note_keys k JOIN notes n ON n.rowid = k.note WHERE k.key = $1", 1);
    private readonly Statement _items = database.Prepare("SELECT json FROM items WHERE part = $1 AND owner = $2 ORDER BY place", 2);
    private readonly Statement _owner = database.Prepare("SELECT owner FROM items WHERE part = $1 AND id = $2", 2);

    public IReadOnlyCollection<Decision> Decisions => decisions;

    public ReportReading? Reading(string report)
    {
        using var rows = _reading.Rows(report);
        if (!rows.Read())
        {
            return null;
        }

        var reading = JsonSerializer.Deserialize(rows.Text(2), RecordJson.Sharing.ReportReading) ?? throw database.Damaged();
        return reading with { Report = reading.Report with { Source = rows.Text(0), Outlet = rows.TextOrNull(1) } };
    }

    public string? Original(string report) => Text(_original, report);

    public string? Note(string id) => Text(_note, id);

    public IReadOnlyCollection<string> Items(string part, string owner) => _items.Texts(part, owner);

    public string? Owner(string part, string id) => Text(_owner, part, id);

    public IReadOnlyCollection<string> Find(long key) => _find.Texts(key);

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_reading, _original, _note, _find, _items, _owner])
        {
            statement.Dispose();
        }
    }

    private static string? Text(Statement statement, params ReadOnlySpan<object?> values)
    {
        using var rows = statement.Rows(values);
        return rows.Read() ? rows.Text(0) : null;
    }
}
