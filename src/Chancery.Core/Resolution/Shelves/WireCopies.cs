using System.Collections.Immutable;
using Chancery.Core.Copies;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>Marks the reports that are copies of others on the shelf.</summary>
internal static class WireCopies
{
    /// <summary>From the reports' own texts.</summary>
    public static void Mark(ImmutableArray<ShelvedReport> shelf)
    {
        var runs = shelf.Select(r => TextRuns.Of(r.Reading)).ToArray();
        foreach (var copy in CopyFinder.Settle(shelf.Select(r => new CopyEntry(r.Place, r.Told, TextRuns.Sample(runs[r.Place]))), key => runs[key]))
        {
            shelf[(int)copy.Key].Original = copy.Original is { } original ? shelf[(int)original].Id : null;
        }
    }

    /// <summary>As they were found before.</summary>
    /// <param name="originals">The id of its original for the id of each copy.</param>
    public static void Mark(ImmutableArray<ShelvedReport> shelf, IReadOnlyDictionary<string, string> originals)
    {
        var byId = shelf.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var (copy, original) in originals)
        {
            if (byId.TryGetValue(copy, out var report))
            {
                report.Original = byId.ContainsKey(original) ? original : null;
            }
        }
    }
}
