using Chancery.Store.Claims;
using Chancery.Store.Search;

namespace Chancery.Store;

/// <content>Full-text search.</content>
public sealed partial class RecordStore
{
    /// <summary>Reports that hold all the words, best first; case does not count.</summary>
    /// <param name="words">Plain words; nothing in them is query language.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="exact">Whether diacritics count: tones, accents, the barred d.</param>
    public IReadOnlyList<ReportHit> Search(string words, int limit = 20, bool exact = false) => Guard(() =>
    {
        var query = SearchText.Query(words);
        var hits = new List<ReportHit>();
        if (query.Length == 0)
        {
            return hits;
        }

        var marked = exact ? new ExactWords(words) : null;
        using var select = Prepare(
            """
            SELECT r.id, r.source, snippet(report_text, 0, '', '', '…', 20), r.text
            FROM report_text JOIN reports r ON r.rowid = report_text.rowid
            WHERE report_text MATCH $0 ORDER BY report_text.rank, r.id
            """,
            1);
        using var rows = select.Rows(query);
        while (hits.Count < limit && rows.Read())
        {
            if (marked?.AllIn(rows.GetString(3)) ?? true)
            {
                hits.Add(new ReportHit(rows.GetString(0), rows.GetString(1), rows.GetString(2)));
            }
        }

        return hits;
    });

    /// <summary>Claims of one report whose own words hold all the words.</summary>
    public IReadOnlyList<Claim> SearchClaims(string reportId, string words, bool exact = false)
    {
        var wanted = new ExactWords(exact ? words : SearchText.Plain(words));
        return [.. LoadClaims(reportId).Where(c => wanted.AllIn(exact ? c.Words : SearchText.Plain(c.Words)))];
    }
}
