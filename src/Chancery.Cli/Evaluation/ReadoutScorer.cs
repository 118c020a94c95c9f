using System.Globalization;

namespace Chancery.Cli.Evaluation;

/// <summary>Scores readings of releases against what their titles say.</summary>
internal sealed class ReadoutScorer
{
    private readonly List<string> _fields = [];
    private readonly Dictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _misses = [];
    private int _positives;
    private int _negatives;
    private int _allRight;
    private int _silent;
    private int _absent;

    public IReadOnlyList<string> Misses => _misses;

    /// <summary>Releases that tell of an engagement.</summary>
    public int Positives => _positives;

    /// <summary>Releases that tell of none.</summary>
    public int Negatives => _negatives;

    /// <summary>Releases without a prediction.</summary>
    public int Absent => _absent;

    public double AllRight => _allRight / (double)Math.Max(1, _positives);

    public double Silent => _silent / (double)Math.Max(1, _negatives);

    public IEnumerable<(string Field, double Share)> Fields => _fields.Select(f => (f, _counts[f].Right / (double)_counts[f].All));

    public void Add(ReadoutCase release, ScoredReport? predicted)
    {
        _absent += predicted is null ? 1 : 0;
        var engagements = (predicted?.Engagements ?? []).Where(e => e.Status != "referred").ToList();
        if (string.IsNullOrEmpty(release.Kind))
        {
            _negatives++;
            if (predicted is not null && !engagements.Exists(e => e.Status == "main"))
            {
                _silent++;
            }
            else if (predicted is not null)
            {
                _misses.Add($"{release.Id} should be silent");
            }

            return;
        }

        _positives++;
        List<(string Field, bool Right)>? best = null;
        foreach (var candidate in engagements.Select(e => Judge(release, e)))
        {
            best = best is null || candidate.Count(f => f.Right) > best.Count(f => f.Right) ? candidate : best;
        }

        foreach (var (field, right) in best ?? Judge(release, null))
        {
            if (!_counts.ContainsKey(field))
            {
                _fields.Add(field);
            }

            var (rights, all) = _counts.GetValueOrDefault(field);
            _counts[field] = (rights + (best is not null && right ? 1 : 0), all + 1);
        }

        if (best is not null && best.TrueForAll(f => f.Right))
        {
            _allRight++;
        }
        else
        {
            _misses.Add($"{release.Id} missed: {(best is null ? "no engagement" : string.Join(", ", best.Where(f => !f.Right).Select(f => f.Field)))}");
        }
    }

    public void Write(TextWriter output)
    {
        foreach (var (field, share) in Fields)
        {
            output.WriteLine($"{field,-18} {Rounding.Text3(share)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all fields right   {Rounding.Text3(AllRight)} of {_positives}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"negatives silent   {Rounding.Text3(Silent)} of {_negatives}; {_absent} cases without a prediction"));
    }

    private static List<(string Field, bool Right)> Judge(ReadoutCase release, ScoredEngagement? e)
    {
        var people = e?.Participants ?? [];
        var (host, partner) = (release.Participants[0], release.Participants[1]);
        var fields = new List<(string, bool)>
        {
            ("kind", e?.Kind is "talks" or "dialogue" or "reception"),
            ("parties", release.Parties.SetEquals(e?.Parties ?? [])),
            ("host", IsFound(host, people)),
            ("partner", IsFound(partner, people)),
            ("partner's office", people.Any(p => p.Party == partner.Party && PlainText.LongWords(partner.Office).IsSubsetOf(PlainText.LongWords(p.Office)))),
            ("date", IsInside(e?.Date, release)),
        };
        if (!string.IsNullOrEmpty(release.Mode))
        {
            fields.Add(("mode", e?.Mode == release.Mode));
        }

        return fields;
    }

    private static bool IsFound(ScoredParticipant expected, IReadOnlyList<ScoredParticipant> people) =>
        string.IsNullOrEmpty(expected.Name)
            ? people.Any(p => p.Party == expected.Party && PlainText.LongWords(expected.Office).Overlaps(PlainText.LongWords(p.Office)))
            : people.Any(p => p.Party == expected.Party && PlainText.LongWords(expected.Name).Overlaps(PlainText.LongWords(p.Name)));

    private static bool IsInside(string? date, ReadoutCase release)
    {
        if (string.IsNullOrEmpty(date) || release.First is null || release.Last is null)
        {
            return false;
        }

        var day = date.Split('/')[0];
        return day.Length == 10 && string.CompareOrdinal(release.First, day) <= 0 && string.CompareOrdinal(day, release.Last) <= 0;
    }
}
