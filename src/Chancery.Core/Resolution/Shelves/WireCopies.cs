using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>Finds reports that repeat another's words: four fifths of the shorter one's runs of words stand in the other.</summary>
/// <remarks>
/// Reports are taken in the order of telling and compared with the originals before them. An eighth of the runs, chosen by
/// their hash, lead to candidates; the share is counted on all. A run that very many originals hold (boilerplate) leads nowhere.
/// </remarks>
internal static class WireCopies
{
    private const double Share = .8;
    private const int FewestRuns = 16;
    private const int MostHolders = 256;
    private const ulong Sampled = 8;

    public static void Mark(ImmutableArray<ShelvedReport> shelf)
    {
        var runs = shelf.Select(r => Shingles.Of(r.Reading)).ToArray();
        var holders = new Dictionary<ulong, List<int>>();
        foreach (var report in shelf.OrderBy(r => r.Told, StringComparer.Ordinal))
        {
            var mine = runs[report.Place];
            if (mine.Length < FewestRuns)
            {
                continue;
            }

            report.Original = Original(shelf, runs, holders, mine);
            if (report.Original is null)
            {
                foreach (var run in mine.Where(r => r % Sampled == 0))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(holders, run, out _) ??= []).Add(report.Place);
                }
            }
        }
    }

    private static ShelvedReport? Original(ImmutableArray<ShelvedReport> shelf, ulong[][] runs, Dictionary<ulong, List<int>> holders, ulong[] mine)
    {
        var seen = new HashSet<int>();
        foreach (var run in mine)
        {
            if (run % Sampled == 0 && holders.TryGetValue(run, out var places) && places.Count <= MostHolders)
            {
                seen.UnionWith(places);
            }
        }

        ShelvedReport? best = null;
        var bestShare = Share;
        foreach (var place in seen.OrderBy(p => shelf[p].Told, StringComparer.Ordinal))
        {
            var share = (double)Shingles.Common(mine, runs[place]) / Math.Min(mine.Length, runs[place].Length);
            if (share > bestShare || (best is null && share >= bestShare))
            {
                (best, bestShare) = (shelf[place], share);
            }
        }

        return best;
    }
}
