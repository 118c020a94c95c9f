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
    public IReadOnlyList<ReportHit> Search(string words, int limit = 20, bool exact = false) => _database.Guard(() =>
    {
        var wanted = new SearchWords(words);
        var hits = new List<ReportHit>();
        if (wanted.Phrases.Count == 0)
        {
            return hits;
        }

        var marked = exact ? new ExactWords(words) : null;
        var passage = new Passage(words, exact);
        foreach (var (id, source, text) in _database.Matching(wanted))
        {
            if (marked?.AllIn(text) ?? true)
            {
                hits.Add(new ReportHit(id, source, passage.Of(text)));
            }

            if (hits.Count >= limit)
            {
                break;
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
