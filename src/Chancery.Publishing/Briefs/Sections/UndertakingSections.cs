using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>What was agreed, what stands open by side, and what was reported done.</summary>
internal static class UndertakingSections
{
    public static BriefSection Agreed(BriefContext context, IReadOnlyList<Undertaking> all)
    {
        var agreed = all.Where(u => !u.IsOpen && u.State != CommitmentState.Done).ToList();
        return agreed.Count == 0
            ? new BriefSection("agreed", "Agreed", [], $"No report on file mentions an agreement of {context.Sides}.")
            : Section(context, "agreed", "Agreed, latest first", agreed, bySide: false);
    }

    public static BriefSection Open(BriefContext context, IReadOnlyList<Undertaking> all)
    {
        var open = all.Where(u => u.IsOpen && u.State != CommitmentState.Done).ToList();
        return open.Count == 0
            ? new BriefSection("open", "Open", [], $"No report on file mentions a proposal, request or pledge between {context.Sides}.")
            : Section(context, "open", "Open: proposals, requests and pledges", open, bySide: true);
    }

    public static BriefSection? Done(BriefContext context, IReadOnlyList<Undertaking> all)
    {
        var done = all.Where(u => u.State == CommitmentState.Done).ToList();
        return done.Count == 0 ? null : Section(context, "done", "Reported done", done, bySide: false);
    }

    private static BriefSection Section(BriefContext context, string id, string title, IReadOnlyList<Undertaking> latestFirst, bool bySide)
    {
        if (!bySide)
        {
            var (kept, note) = BriefContext.Cap(latestFirst, "points");
            return new BriefSection(id, title, [new BriefGroup(null, UndertakingSentences.Write(context, kept))], note);
        }

        // sides in the order of the brief, joint ones last
        var groups = latestFirst
            .GroupBy(u => string.Join(' ', u.By.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .OrderBy(g => g.First().By.Count > 1 ? 1 : 0)
            .ThenBy(g => context.Parties.IndexOf(g.First().By[0]))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Side: context.Labels.Parties(g.First().By), Points: g.ToList()))
            .Select(g => (g.Side, Cut: BriefContext.Cap(g.Points, $"points of {g.Side}")))
            .Select(g => (Group: new BriefGroup(g.Side, UndertakingSentences.Write(context, g.Cut.Kept)), g.Cut.Note))
            .ToImmutableArray();
        return new BriefSection(id, title, [.. groups.Select(g => g.Group)], BriefContext.Notes(groups.Select(g => g.Note)));
    }
}
