using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The engagements beside those that are concluded anew: what their parties did, the visits and conferences around them, and whom it touches that they changed.</summary>
internal sealed class EngagementNeighbours(Workbench bench, EngagementUpdate update)
{
    private readonly Dictionary<string, List<EngagementDraft>> _between = new(StringComparer.Ordinal);

    /// <summary>Ids of engagements whose course or place may be another, as what they hang on changed.</summary>
    public IReadOnlyCollection<string> Find()
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var now = update.Changed;
        var before = update.Before().Select(n => bench.Noted(n.Id)).ToList();
        var met = now.Concat(before).Select(d => (Draft: d, Day: CourseFinder.Met(d))).Where(d => d.Day is not null).GroupBy(d => d.Draft.Between, StringComparer.Ordinal);
        foreach (var parties in met)
        {
            var days = parties.Select(p => p.Day!.Value).Distinct().ToList();
            touched.UnionWith(Between(parties.Key).Where(d => Awaits(bench.EngagementNote(d.Id), days)).Select(d => d.Id));
        }

        foreach (var around in now.Concat(before).Where(d => EnclosureFinder.Days(d) is not null))
        {
            var days = EnclosureFinder.Days(around)!.Value;
            var near = around.Kind == EngagementKind.Visit ? Between(around.Between)
                : around.Kind == EngagementKind.Conference ? (around.Claims.IsEmpty ? bench.Find(Noting.Engagement(around.Id)) : around.Reports.Select(r => r.Id)).SelectMany(At)
                : [];
            touched.UnionWith(near.Where(d => d.Kind is not (EngagementKind.Visit or EngagementKind.Conference) && EnclosureFinder.Days(d) is { } own && days.From <= own.From && own.To <= days.To).Select(d => d.Id));
        }

        touched.RemoveWhere(id => !update.IsAsItWas(id));
        return touched;
    }

    /// <summary>What has a bearing on the course of what is announced, and all that is concluded anew.</summary>
    public List<EngagementDraft> Meetings() =>
        [.. update.Drafts.Concat(update.Drafts.Where(d => d.Claims.All(c => c.IsAnnounced)).Select(d => d.Between).Distinct(StringComparer.Ordinal).SelectMany(Between)).Distinct()];

    /// <summary>The visits and conferences that may hold what is concluded anew, and all of that.</summary>
    public List<EngagementDraft> Enclosing()
    {
        var all = new List<EngagementDraft>(update.Drafts);
        foreach (var draft in update.Drafts.Where(d => d.Kind is not (EngagementKind.Visit or EngagementKind.Conference)))
        {
            if (EnclosureFinder.Days(draft) is { } days)
            {
                all.AddRange(Between(draft.Between)
                    .Where(d => d.Kind == EngagementKind.Visit)
                    .Concat(draft.Reports.SelectMany(r => At(r.Id)).Where(d => d.Kind == EngagementKind.Conference))
                    .Where(d => update.IsAsItWas(d.Id) && EnclosureFinder.Days(d) is { } own && own.From <= days.From && days.To <= own.To)
                    .Select(d => bench.Whole(d.Id)));
            }
        }

        return [.. all.Distinct()];
    }

    /// <summary>Whether an announcement still open may be answered by a meeting on one of the days, or was.</summary>
    private static bool Awaits(EngagementNote? note, List<DateOnly> days) =>
        note is { Announced: true, Date: { HasYear: true } date } && (date.End ?? date.Start).Latest() is { } last && days.Exists(d => d > last && (note.MetSince is null || d <= note.MetSince));

    private List<EngagementDraft> Between(string parties) => _between.TryGetValue(parties, out var known) ? known : _between[parties] = [.. update.Between(parties)];

    private IEnumerable<EngagementDraft> At(string report)
    {
        var count = bench.ClaimsOf(report).Length;
        return Enumerable.Range(0, count).Select(i => update.At(report, i)).OfType<EngagementDraft>();
    }
}
