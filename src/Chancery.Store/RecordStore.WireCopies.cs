using Chancery.Store.Databases;

namespace Chancery.Store;

/// <content>Which reports repeat which.</content>
public sealed partial class RecordStore
{
    /// <summary>The id of its original for the id of each copy among the reports on file.</summary>
    /// <param name="anew">Whether to find all from the texts, and not only what is not known yet.</param>
    /// <remarks>Looks only at what came or went since it was last asked, and writes what it found.</remarks>
    public IReadOnlyDictionary<string, string> LoadCopies(bool anew = false)
    {
        SettleCopies(anew);
        return _database.Guard(new CopyTable(_database).Originals);
    }

    /// <summary>Finds which reports are copies, as far as that is not known; or all anew.</summary>
    public void SettleCopies(bool anew = false)
    {
        var table = new CopyTable(_database);
        if (anew || _database.Guard(() => table.IsOpen || Unsigned() > 0))
        {
            _database.Write(() =>
            {
                if (anew)
                {
                    table.Clear();
                }

                Sign(table);
                table.Settle();
                return true;
            });
        }
    }

    /// <summary>How many readings have nothing in the table of copies; each has one row there at most.</summary>
    private long Unsigned() => _database.Number("SELECT count(*) FROM readings") - _database.Number("SELECT count(*) FROM copies");

    /// <summary>What earlier versions of the program put on file goes without runs.</summary>
    private void Sign(CopyTable table)
    {
        foreach (var (id, row, reading) in Pages(
            $"SELECT {ReportColumns}, x.json, r.rowid FROM readings x JOIN reports r ON r.rowid = x.report WHERE x.report NOT IN (SELECT report FROM copies) AND r.id > $1 ORDER BY r.id LIMIT $2",
            rows => (Id: rows.Text(0), Row: rows.Number(8), Reading: ReadingOf(rows)),
            r => r.Id))
        {
            table.Put(row, id, reading);
        }

        table.Complete();
    }
}
