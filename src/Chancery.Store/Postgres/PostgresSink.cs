using Chancery.Store.Claims;
using Chancery.Store.Databases;

namespace Chancery.Store.Postgres;

/// <summary>Gathers claims and texts and copies many at once: an answer a row would take longer than all else.</summary>
internal sealed class PostgresSink(RecordDatabase database) : ReportSink
{
    private const int MostClaims = 20_000;
    private const int MostCharacters = 8 * 1024 * 1024;

    private readonly Dictionary<long, List<Claim>> _claims = [];
    private readonly Dictionary<long, string> _texts = [];
    private int _claimsHeld;
    private int _charactersHeld;

    public override void Index(long report, string text)
    {
        _texts[report] = text;
        _charactersHeld += text.Length;
        FlushIfMany();
    }

    public override void Replace(long report, IEnumerable<Claim> claims)
    {
        _claimsHeld -= _claims.GetValueOrDefault(report)?.Count ?? 0;
        _claimsHeld += (_claims[report] = [.. claims]).Count;
        FlushIfMany();
    }

    public override void Complete()
    {
        CopyClaims();
        CopyTexts();
        _claims.Clear();
        _texts.Clear();
        (_claimsHeld, _charactersHeld) = (0, 0);
    }

    public override void Dispose()
    {
    }

    private void FlushIfMany()
    {
        if (_claimsHeld > MostClaims || _charactersHeld > MostCharacters)
        {
            Complete();
        }
    }

    private void CopyClaims()
    {
        if (_claims.Count == 0)
        {
            return;
        }

        using (var drop = database.Prepare("DELETE FROM claims WHERE report = ANY($1)", 1))
        {
            drop.Run(_claims.Keys.ToArray());
        }

        using var insert = database.Insert("claims", "report", "id", "subject", "property", "value", "words", "start", "\"end\"", "rule");
        foreach (var (report, claims) in _claims)
        {
            foreach (var c in claims)
            {
                insert.Add(report, c.ComputeId(), c.Subject, c.Property, c.Value, c.Words, c.Start, c.End, c.Rule);
            }
        }

        insert.Complete();
    }

    private void CopyTexts()
    {
        if (_texts.Count == 0)
        {
            return;
        }

        using var insert = database.Insert("report_text", "report", "words", "size");
        foreach (var (report, text) in _texts)
        {
            var (words, size) = PostgresSearch.WordsOf(text);
            insert.Add(report, words, size);
        }

        insert.Complete();
    }
}
