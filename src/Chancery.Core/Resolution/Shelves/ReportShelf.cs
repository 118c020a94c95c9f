using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>All reports once, in the order of their ids, wire copies known.</summary>
internal static class ReportShelf
{
    public static ImmutableArray<ShelvedReport> Arrange(IReadOnlyCollection<ReportReading> readings, IReadOnlyDictionary<string, string>? originals)
    {
        var byId = new SortedDictionary<string, ReportReading>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            var id = reading.Report.ComputeId();
            byId[id] = byId.TryGetValue(id, out var other) ? First(other, reading) : reading;
        }

        var shelf = byId.Select((pair, place) => new ShelvedReport(pair.Key, place, pair.Value)).ToImmutableArray();
        if (originals is null)
        {
            WireCopies.Mark(shelf);
        }
        else
        {
            WireCopies.Mark(shelf, originals);
        }

        return shelf;
    }

    /// <summary>One content under two names, or read by two versions: the ordinally first, so that the input's order does not matter.</summary>
    private static ReportReading First(ReportReading a, ReportReading b)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        var order = string.CompareOrdinal(a.Report.Source, b.Report.Source);
        if (order == 0)
        {
            order = string.CompareOrdinal(Written(a), Written(b));
        }

        return order <= 0 ? a : b;
    }

    private static string Written(ReportReading reading) => JsonSerializer.Serialize(reading, RecordJson.Compact.ReportReading);
}
