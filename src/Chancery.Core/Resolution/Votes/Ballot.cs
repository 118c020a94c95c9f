using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Votes;

/// <summary>Chooses among the values that reports give, and says why.</summary>
internal sealed class Ballot
{
    private readonly ImmutableArray<Candidate> _ranked;

    private Ballot(ImmutableArray<Candidate> ranked) => _ranked = ranked;

    public string Shown => _ranked[0].Value;

    /// <summary>Whether reports say different things.</summary>
    public bool IsSplit => _ranked.Length > 1;

    /// <summary>Why the shown value and not the next.</summary>
    public string Because => IsSplit ? Reason(_ranked[0], _ranked[1]) : "no report says otherwise";

    /// <summary>Null where nobody gives a value.</summary>
    /// <param name="completeness">More is better; the length where null.</param>
    public static Ballot? Count(IEnumerable<Vote> votes, Func<string, int>? completeness = null)
    {
        completeness ??= v => v.Length;
        List<Vote> all = [.. votes];

        // Nearly always all say the same: then nothing is to be ranked.
        if (all.Count > 0 && all.TrueForAll(v => string.Equals(v.Alike, all[0].Alike, StringComparison.Ordinal)))
        {
            return new Ballot([Candidate.Of(all, completeness)]);
        }

        var ranked = all
            .GroupBy(v => v.Alike, StringComparer.Ordinal)
            .Select(g => Candidate.Of([.. g], completeness))
            .OrderByDescending(c => c.Sources)
            .ThenByDescending(c => c.Main)
            .ThenByDescending(c => c.Completeness)
            .ThenBy(c => c.Published, StringComparer.Ordinal)
            .ThenBy(c => c.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return ranked.IsEmpty ? null : new Ballot(ranked);
    }

    /// <summary>The entry of a split vote.</summary>
    /// <param name="ruled">The decision's value and reason, where a person ruled.</param>
    public RecordDiscrepancy Discrepancy(string subject, string field, (string? Value, string Because)? ruled = null) => new(
        subject,
        field,
        [.. _ranked.Select(c => c.Listed)],
        ruled is { } r ? r.Value : Shown,
        ruled is { } s ? s.Because : Because);

    private static string Reason(Candidate first, Candidate second)
    {
        if (first.Sources != second.Sources)
        {
            return string.Create(CultureInfo.InvariantCulture, $"told by {first.Sources} independent reports, against {second.Sources}");
        }

        const string Level = "told by as many independent reports as the other";
        return first.Main != second.Main ? $"{Level}, and by one that is about it"
            : first.Completeness != second.Completeness ? $"{Level}, and the most complete"
            : !string.Equals(first.Published, second.Published, StringComparison.Ordinal) ? $"{Level}, and published first as far as dates are known"
            : $"{Level}; the first in ordinal order, as nothing else decides";
    }
}
