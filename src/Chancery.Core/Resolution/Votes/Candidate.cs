using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Votes;

/// <summary>Values that say the same, and who gives them.</summary>
internal sealed class Candidate
{
    private readonly IReadOnlyList<Vote> _votes;

    private Candidate(string value, int completeness, IReadOnlyList<Vote> votes)
    {
        Value = value;
        Completeness = completeness;
        _votes = votes;
    }

    /// <summary>The wording shown: most independent reports, then most complete, then first in ordinal order.</summary>
    public string Value { get; }

    public int Completeness { get; }

    /// <summary>Independent sources; copies count once.</summary>
    public int Sources => _votes.Select(v => v.Report.Source).Distinct(StringComparer.Ordinal).Count();

    public bool Main => _votes.Any(v => v.Main);

    /// <summary>Earliest day of publication; "~" where none is known.</summary>
    public string Published => _votes.Select(v => v.Report.Published is { HasYear: true } day ? day.ToString() : "~").Min(StringComparer.Ordinal)!;

    /// <summary>Ids, ascending.</summary>
    public ImmutableArray<string> Reports => [.. _votes.Select(v => v.Report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public DiscrepancyValue Listed => new(Value, Reports);

    public static Candidate Of(IReadOnlyList<Vote> votes, Func<string, int> completeness)
    {
        if (votes.All(v => string.Equals(v.Value, votes[0].Value, StringComparison.Ordinal)))
        {
            return new Candidate(votes[0].Value, completeness(votes[0].Value), votes);
        }

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
