using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Votes;

/// <summary>Values that say the same, and who gives them.</summary>
internal sealed class Candidate
{
    private Candidate(string value, int completeness, IReadOnlyCollection<Vote> votes)
    {
        Value = value;
        Completeness = completeness;
        Sources = votes.Select(v => v.Report.Source).Distinct(StringComparer.Ordinal).Count();
        Main = votes.Any(v => v.Main);
        Reports = [.. votes.Select(v => v.Report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Published = votes.Select(v => v.Report.Published is { HasYear: true } day ? day.ToString() : "~").Min(StringComparer.Ordinal)!;
    }

    /// <summary>The wording shown: most independent reports, then most complete, then first in ordinal order.</summary>
    public string Value { get; }

    public int Completeness { get; }

    /// <summary>Independent sources; copies count once.</summary>
    public int Sources { get; }

    public bool Main { get; }

    /// <summary>Earliest day of publication; "~" where none is known.</summary>
    public string Published { get; }

    /// <summary>Ids, ascending.</summary>
    public ImmutableArray<string> Reports { get; }

    public DiscrepancyValue Listed => new(Value, Reports);

    public static Candidate Of(IReadOnlyCollection<Vote> votes, Func<string, int> completeness)
    {
        var wording = votes
            .GroupBy(v => v.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(v => v.Report.Source).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(g => completeness(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First()
            .Key;
        return new Candidate(wording, completeness(wording), votes);
    }
}
