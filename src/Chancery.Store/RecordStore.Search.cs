using Chancery.Store.Search;

namespace Chancery.Store;

/// <content>Full-text search.</content>
public sealed partial class RecordStore
{
    /// <summary>Reports that hold all the words, best first; case and diacritics do not count.</summary>
    /// <param name="words">Plain words; nothing in them is query language.</param>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<ReportHit> Search(string words, int limit = 20) => Guard(() =>
    {
        var query = SearchText.Query(words);
        var hits = new List<ReportHit>();
        if (query.Length == 0)
        {
            return hits;
        }

        using var select = Prepare(
            """
            SELECT r.id, r.source, snippet(report_text, 0, '', '', '…', 20)
            FROM report_text JOIN reports r ON r.rowid = report_text.rowid
            WHERE report_text MATCH $0 ORDER BY report_text.rank, r.id LIMIT $1
            """,
            2);
        using var rows = select.Rows(query, limit);
        while (rows.Read())
        {
            hits.Add(new ReportHit(rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        }

        return hits;
    });
}
