using Chancery.Core.Copies;
using Chancery.Core.Readings;

namespace Chancery.Store.Databases;

/// <summary>What reports are known by as copies (<c>copies</c>, <c>runs</c>): made once from a report's text, and which of them repeat which.</summary>
/// <remarks>The runs by which copies are looked up stand in rows of their own, so that going through all of them touches little.</remarks>
internal sealed class CopyTable(RecordDatabase database)
{
    private readonly Dictionary<long, (string Told, uint[] Runs)> _pending = [];

    /// <summary>A report that is new on file, or was read anew.</summary>
    public void Put(long report, string id, ReportReading reading)
    {
        var (told, runs) = (CopyEntry.ToldOf(reading, id), TextRuns.Of(reading));
        if (!_pending.ContainsKey(report) && IsOnFile(report, out var same, told, runs))
        {
            if (same)
            {
                return;
            }

            // Its words or its day are told otherwise than before, which comes with new packs: all is looked at again.
            Remove(report);
            database.Run("UPDATE copies SET state = 0, original = NULL");
        }

        _pending[report] = (told, runs);
    }

    /// <summary>Without it what was handed over is not on file.</summary>
    public void Complete()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        using (var insert = database.Insert("copies", "report", "told", "sample", "state"))
        {
            foreach (var (report, (told, runs)) in _pending)
            {
                insert.Add(report, told, TextRuns.ToBytes(TextRuns.Sample(runs)), (long)CopyState.New);
            }

            insert.Complete();
        }

        using (var insert = database.Insert("runs", "report", "hashes"))
        {
            foreach (var (report, (_, runs)) in _pending)
            {
                insert.Add(report, TextRuns.ToBytes(runs));
            }

            insert.Complete();
        }

        _pending.Clear();
    }

    /// <summary>A report leaves the file: what was its copy, or was compared with it, is looked at again.</summary>
    public void Leave(long report)
    {
        Settle(report);
        Remove(report);
    }

    /// <summary>Whether there is a report that was not looked at since it or another came or went.</summary>
    public bool IsOpen => database.Number("SELECT count(*) FROM copies WHERE state <> 1") > 0;

    /// <summary>Finds what repeats what, as far as that is not known.</summary>
    /// <param name="leaving">A report that is no longer to be reckoned with; null for none.</param>
    public void Settle(long? leaving = null)
    {
        using var select = database.Prepare("SELECT hashes FROM runs WHERE report = $1", 1);
        using var update = database.Prepare("UPDATE copies SET state = $2, original = $3 WHERE report = $1", 3);
        using var touch = TouchedTable.AddRow(database);
        foreach (var entry in CopyFinder.Settle(List(), Runs, leaving))
        {
            update.Run(entry.Key, (int)entry.State, entry.Original);
            touch.Run(entry.Key);
        }

        uint[] Runs(long report)
        {
            using var rows = select.Rows(report);
            return rows.Read() ? TextRuns.FromBytes(rows.Bytes(0)) : throw database.Damaged();
        }
    }

    /// <summary>The id of its original for the id of each copy.</summary>
    public Dictionary<string, string> Originals()
    {
        using var select = database.Prepare("SELECT (SELECT id FROM reports WHERE rowid = c.report), (SELECT id FROM reports WHERE rowid = c.original) FROM copies c WHERE c.original IS NOT NULL");
        using var rows = select.Rows();
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            originals[rows.Text(0)] = rows.Text(1);
        }

        return originals;
    }

    /// <summary>Whether what is kept of a report is what its reading gives; true as well where nothing is kept yet.</summary>
    public bool Fits(long report, string id, ReportReading reading) => !IsOnFile(report, out var same, CopyEntry.ToldOf(reading, id), TextRuns.Of(reading)) || same;

    /// <summary>Drops all, to be made anew from the texts.</summary>
    public void Clear() => database.Run("DELETE FROM copies; DELETE FROM runs");

    private void Remove(long report)
    {
        foreach (var table in (ReadOnlySpan<string>)["copies", "runs"])
        {
            using var delete = database.Prepare($"DELETE FROM {table} WHERE report = $1", 1);
            delete.Run(report);
        }
    }

    private bool IsOnFile(long report, out bool same, string told, uint[] runs)
    {
        using var select = database.Prepare("SELECT c.told, c.sample, u.hashes FROM copies c JOIN runs u ON u.report = c.report WHERE c.report = $1", 1);
        using var rows = select.Rows(report);
        var known = rows.Read();
        same = known
            && string.Equals(rows.Text(0), told, StringComparison.Ordinal)
            && rows.Bytes(1).AsSpan().SequenceEqual(TextRuns.ToBytes(TextRuns.Sample(runs)))
            && rows.Bytes(2).AsSpan().SequenceEqual(TextRuns.ToBytes(runs));
        return known;
    }

    private List<CopyEntry> List()
    {
        using var select = database.Prepare("SELECT report, told, sample, state, original FROM copies");
        using var rows = select.Rows();
        var entries = new List<CopyEntry>();
        while (rows.Read())
        {
            entries.Add(new CopyEntry(rows.Number(0), rows.Text(1), TextRuns.FromBytes(rows.Bytes(2))) { State = rows.Number(3) == (int)CopyState.Settled ? CopyState.Settled : CopyState.New, Original = rows.NumberOrNull(4) });
        }

        return entries;
    }
}
