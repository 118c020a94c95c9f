using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Brings together what reports say of one document: the same title, and neither parties nor dates that differ.</summary>
internal static class InstrumentComposer
{
    /// <param name="titles">What is written; all where null.</param>
    /// <returns>Each with its title, as <see cref="Title"/> has it.</returns>
    public static IEnumerable<(string Title, RecordInstrument Instrument)> Compose(IEnumerable<ShelvedReport> shelf, EngagementPlaces places, IReadOnlySet<string>? titles = null) => shelf
        .SelectMany(r => r.Reading.Instruments.Select(i => (Report: r, Told: i)))
        .GroupBy(i => Title(i.Told.Name), StringComparer.Ordinal)
        .Where(g => titles?.Contains(g.Key) != false)
        .SelectMany(g => Cluster([.. g]).Select((c, n) => (g.Key, Written(g.Key, c, n, places))));

    /// <summary>Stems in any order; years belong to the title ("UNCLOS 1982").</summary>
    public static string Title(string name) => string.Join(' ', WordFolder.Split(name)
        .Where(w => w.Capital || w.Letters.Length > 4)
        .Select(w => TitleWords.Stem(w.Letters))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));

    /// <summary>Those that tell most first; one that tells less joins the first it agrees with.</summary>
    private static List<List<(ShelvedReport Report, InstrumentReading Told)>> Cluster(List<(ShelvedReport Report, InstrumentReading Told)> told)
    {
        var clusters = new List<List<(ShelvedReport Report, InstrumentReading Told)>>();
        foreach (var item in told
            .OrderByDescending(t => t.Told.Date?.ToString().Count(char.IsDigit) ?? 0)
            .ThenByDescending(t => t.Told.Parties.Length)
            .ThenBy(t => t.Told.Date?.ToString(), StringComparer.Ordinal)
            .ThenBy(t => t.Report.Id, StringComparer.Ordinal)
            .ThenBy(t => t.Told.Start))
        {
            var home = clusters.Find(c => c.TrueForAll(o => Agree(o.Told, item.Told)));
            if (home is null)
            {
                clusters.Add([item]);
            }
            else
            {
                home.Add(item);
            }
        }

        return clusters;
    }

    private static bool Agree(InstrumentReading a, InstrumentReading b) =>
        (a.Date is not { } x || b.Date is not { } y || x.Start.CompatibleWith(y.Start))
        && (a.Parties.IsEmpty || b.Parties.IsEmpty || a.Parties.All(p => b.Parties.Contains(p, StringComparer.Ordinal)) || b.Parties.All(p => a.Parties.Contains(p, StringComparer.Ordinal)));

    private static RecordInstrument Written(string title, List<(ShelvedReport Report, InstrumentReading Told)> told, int number, EngagementPlaces places)
    {
        var date = told.Select(t => t.Told.Date).FirstOrDefault(d => d is not null);
        // The first document of a title is known by its title; others of the same title by what sets them apart.
        var apart = number == 0 ? "" : $"{date} {string.Join(' ', told[0].Told.Parties.Order(StringComparer.Ordinal))}".Trim();
        return new RecordInstrument(
            StableId.Of("i", title, apart, number == 0 || apart.Length > 0 ? "" : number.ToString(CultureInfo.InvariantCulture)),
            Ballot.Count(told.Select(t => new Vote(t.Told.Name, "", t.Report, false)))!.Shown,
            date,
            [.. told.SelectMany(t => t.Told.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [
                .. told.OrderBy(t => t.Report.Id, StringComparer.Ordinal).ThenBy(t => t.Told.Start).ThenBy(t => t.Told.Act)
                    .Select(t => new RecordInstrumentAct(t.Told.Act, t.Told.Quote, t.Told.Start, t.Told.End, t.Report.Id, t.Told.Rule) { Engagement = places.Find(t.Report, t.Told.Engagement)?.Id }),
            ])
        {
            Kind = told.Select(t => t.Told.Kind).FirstOrDefault(k => k is not null),
        };
    }
}
