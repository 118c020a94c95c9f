using System.Text;
using Chancery.Store.Databases;
using Chancery.Store.Search;

namespace Chancery.Store.Postgres;

/// <summary>Full-text search that ranks as FTS5 does (https://sqlite.org/fts5.html#the_bm25_function), over words folded by the store itself.</summary>
/// <remarks>PostgreSQL's own search would stem, drop words by language, and rank by other measures: the same record would answer otherwise in another place.</remarks>
internal static class PostgresSearch
{
    private const int FirstPage = 100;
    private const int NextPages = 2000;

    // The order of operations is FTS5's too: two texts of one rank there have one rank here. Each word has a space on either side: how often a phrase stands there is how much shorter the text is without it.
    private const string Rank = """
        WITH phrases AS MATERIALIZED (
          SELECT p.phrase, f.texts
          FROM unnest($1::text[]) AS p(phrase)
          CROSS JOIN LATERAL (
            SELECT count(*)::float8 AS texts FROM report_text t
            WHERE string_to_array(t.words, ' ') @> array_remove(string_to_array(p.phrase, ' '), '') AND strpos(t.words, p.phrase) > 0) f),
        totals AS MATERIALIZED (SELECT count(*)::float8 AS texts, sum(size)::float8 / count(*)::float8 AS size FROM report_text),
        weights AS MATERIALIZED (
          SELECT p.phrase, greatest(ln((t.texts - p.texts + 0.5) / (p.texts + 0.5)), 1e-6)::float8 AS weight FROM phrases p CROSS JOIN totals t),
        scored AS (
          SELECT t.report, (
            SELECT CASE WHEN min(f.times) > 0 THEN sum(w.weight * ((f.times * 2.2::float8) / (f.times + 1.2::float8 * (0.25::float8 + 0.75::float8 * t.size / a.size)))) END
            FROM weights w
            CROSS JOIN LATERAL (
              SELECT ((octet_length(t.words) - octet_length(replace(t.words, w.phrase, ''))) / octet_length(w.phrase))::float8 AS times) f) AS score
          FROM report_text t CROSS JOIN totals a
          WHERE string_to_array(t.words, ' ') @> $2::text[])
        SELECT r.id, r.source, r.text
        FROM scored s JOIN reports r ON r.rowid = s.report
        WHERE s.score IS NOT NULL
        ORDER BY s.score DESC, r.id LIMIT $3 OFFSET $4
        """;

    /// <summary>The words of a text, and how many they are.</summary>
    public static (string Words, int Size) WordsOf(string text)
    {
        var words = new StringBuilder(text.Length + (text.Length / 4));
        var size = 0;
        foreach (var token in Token.In(text))
        {
            var key = SearchText.Key(text.AsSpan(token.Start, token.Length));
            if (key.Length > 0)
            {
                words.Append(' ').Append(key).Append(' ');
                size++;
            }
        }

        return (words.ToString(), size);
    }

    /// <summary>Page by page: whoever wants twenty reports does not wait for all.</summary>
    public static IEnumerable<(string Id, string Source, string Text)> Matching(RecordDatabase database, SearchWords words)
    {
        var phrases = words.Phrases.Select(p => string.Concat(p.Select(t => $" {t} "))).ToArray();
        var tokens = words.Phrases.SelectMany(p => p).Distinct(StringComparer.Ordinal).ToArray();
        using var select = database.Prepare(Rank, 4);
        for (var (offset, size) = (0, FirstPage); ; (offset, size) = (offset + size, NextPages))
        {
            var page = new List<(string, string, string)>();
            using (var rows = select.Rows(phrases, tokens, size, offset))
            {
                while (rows.Read())
                {
                    page.Add((rows.Text(0), rows.Text(1), rows.Text(2)));
                }
            }

            foreach (var hit in page)
            {
                yield return hit;
            }

            if (page.Count < size)
            {
                yield break;
            }
        }
    }
}
