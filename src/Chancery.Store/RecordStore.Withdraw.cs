using Chancery.Store.Databases;

namespace Chancery.Store;

/// <content>Taking reports out again.</content>
public sealed partial class RecordStore
{
    /// <summary>Ids of the reports on file that have this id or come from this source, in ordinal order.</summary>
    public IReadOnlyList<string> FindReports(string idOrSource) => _database.Guard(() =>
    {
        using var find = _database.Prepare("SELECT id FROM reports WHERE id = $1 OR source = $1 ORDER BY id", 1);
        return find.Texts(idOrSource);
    });

    /// <summary>Takes a report off the file with all that was read from it; the record must be built anew afterwards.</summary>
    /// <returns>False where no such report is on file.</returns>
    public bool Withdraw(string reportId) => _database.Write(() =>
    {
        long row;
        string text;
        using (var find = _database.Prepare("SELECT rowid, text FROM reports WHERE id = $1", 1))
        using (var rows = find.Rows(reportId))
        {
            if (!rows.Read())
            {
                return false;
            }

            (row, text) = (rows.Number(0), rows.Text(1));
        }

        _database.Forget(row, text);
        new CopyTable(_database).Leave(row);
        using (var touch = TouchedTable.Add(_database))
        {
            touch.Run(reportId);
        }

        RunFor("DELETE FROM claims WHERE report = $1", row);
        RunFor("DELETE FROM readings WHERE report = $1", row);
        RunFor("DELETE FROM reports WHERE rowid = $1", row);
        _database.SetState("current = 0");
        return true;
    });
}
