using Chancery.Core.Records;

namespace Chancery.Publishing.Subjects;

/// <summary>Which reports write a name in one particular spelling.</summary>
internal sealed class NameEvidence
{
    private readonly Dictionary<string, HashSet<string>> _reports = new(StringComparer.Ordinal);

    public NameEvidence(DiplomaticRecord record)
    {
        foreach (var e in record.Engagements.SelectMany(e => e.Evidence).Where(e => e.Field.StartsWith("participant", StringComparison.Ordinal)))
        {
            Note(e.Value, e.Report);
            Note(e.Quote, e.Report);
        }

        foreach (var a in record.Agreements)
        {
            Note(a.Speaker, a.Report);
        }

        foreach (var s in record.Stances)
        {
            Note(s.Speaker, s.Report);
        }

        foreach (var c in record.Courtesies)
        {
            Note(c.From, c.Report);
            Note(c.Through, c.Report);
            Note(c.To, c.Report);
        }

        foreach (var value in record.Discrepancies.Where(d => d.Field is "name" or "names").SelectMany(d => d.Values))
        {
            foreach (var report in value.Reports)
            {
                Note(value.Value, report);
            }
        }
    }

    /// <summary>Reports known to write exactly this; empty where the record does not tell.</summary>
    public IReadOnlyCollection<string> ReportsWriting(string spelling) =>
        _reports.TryGetValue(spelling, out var exact) ? exact
        : [.. _reports.Where(r => r.Key.Contains(spelling, StringComparison.Ordinal)).SelectMany(r => r.Value).Distinct(StringComparer.Ordinal)];

    private void Note(string? name, string report)
    {
        if (name is null)
        {
            return;
        }

        if (!_reports.TryGetValue(name, out var reports))
        {
            _reports[name] = reports = new HashSet<string>(StringComparer.Ordinal);
        }

        reports.Add(report);
    }
}
