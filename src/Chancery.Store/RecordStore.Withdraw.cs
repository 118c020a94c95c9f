using Chancery.Store.Search;

namespace Chancery.Store;

/// <content>Taking reports out again.</content>
public sealed partial class RecordStore
{
    /// <summary>Takes a report off the file with all that was read from it; the record must be built anew afterwards.</summary>
    /// <returns>False where no such report is on file.</returns>
    public bool Withdraw(string reportId) => InTransaction(transaction =>
    {
        long row;
        string text;
        using (var find = Prepare("SELECT rowid, text FROM reports WHERE id = $0", 1, transaction))
        using (var rows = find.Rows(reportId))
        {
            if (!rows.Read())
            {
                return false;
            }

            (row, text) = (rows.GetInt64(0), rows.GetString(1));
        }

        // The index keeps no text of its own: it must be told what to forget.
        using var forget = Prepare("INSERT INTO report_text(report_text, rowid, text) VALUES('delete', $0, $1)", 2, transaction);
        forget.Run(row, SearchText.Fold(text));
        foreach (var sql in (ReadOnlySpan<string>)["DELETE FROM claims WHERE report = $0", "DELETE FROM readings WHERE report = $0", "DELETE FROM reports WHERE rowid = $0"])
        {
            using var delete = Prepare(sql, 1, transaction);
            delete.Run(row);
        }

        Run("UPDATE state SET current = 0", transaction);
        return true;
    });
}
