using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>Notices a mechanism that seems to go on under another name: of the same parties, alike in most words, begun when the other had ended.</summary>
/// <remarks>It is told, not joined: two that look alike may be two. Looks at the mechanisms of one set of parties only.</remarks>
internal static class MechanismSuccession
{
    private const int LongestPause = 4;

    public static ImmutableArray<RecordMechanism> Find(ImmutableArray<(MechanismKey Key, RecordMechanism Mechanism)> mechanisms)
    {
        var byScope = mechanisms.Where(m => m.Key.Scope.Length > 0).ToLookup(m => m.Key.Scope, StringComparer.Ordinal);
        return
        [
            .. mechanisms.Select(m => byScope[m.Key.Scope]
                .Select(other => (other.Mechanism, Because: Because(other, m)))
                .Where(other => other.Because is not null)
                .OrderByDescending(other => Years(other.Mechanism).Last)
                .ThenBy(other => other.Mechanism.Id, StringComparer.Ordinal)
                .Select(other => m.Mechanism with { Follows = new MechanismPredecessor(other.Mechanism.Id, other.Because!) })
                .FirstOrDefault(m.Mechanism)),
        ];
    }

    private static string? Because((MechanismKey Key, RecordMechanism Mechanism) before, (MechanismKey Key, RecordMechanism Mechanism) after)
    {
        var (old, young) = (Years(before.Mechanism), Years(after.Mechanism));
        if (before.Key == after.Key || old.Last is not int ended || young.First is not int began || began <= ended || began - ended > LongestPause || !Alike(before.Key, after.Key))
        {
            return null;
        }

        var (last, first) = (before.Mechanism.Editions[^1].Edition, after.Mechanism.Editions[0].Edition);
        return first == last + 1 || first == 1
            ? string.Create(CultureInfo.InvariantCulture, $"the same parties, most words in common; {before.Mechanism.Name} is last told in {ended} (round {last}), this one first in {began} (round {first}{(first == 1 ? ", numbered anew" : ", its numbers going on")})")
            : null;
    }

    /// <summary>Half of the words of the longer title in the other.</summary>
    private static bool Alike(MechanismKey a, MechanismKey b)
    {
        var (one, other) = (a.Words.Split(' '), b.Words.Split(' '));
        return one.Intersect(other, StringComparer.Ordinal).Count() * 2 >= Math.Max(one.Length, other.Length);
    }

    private static (int? First, int? Last) Years(RecordMechanism mechanism)
    {
        var years = mechanism.Editions.Select(e => e.Date?.Start.Year).ToList();
        return years.Count == 0 || years.Contains(null) ? (null, null) : (years.Min(), years.Max());
    }
}
