using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Clauses put into what another clause tells.</summary>
internal sealed partial class EventReader
{
    /// <summary>
    /// "made this known at a meeting with President X, who was on a visit to Kenya, in Nairobi on 3 May": behind the comma that closes the
    /// relative clause, day and place are those of what was told before it.
    /// </summary>
    private void HandBack(int first, List<Node> nodes)
    {
        for (var d = first; d < drafts.Count; d++)
        {
            var inserted = drafts[d];
            if (inserted.Kind is not EngagementKind.Visit || (inserted.DateItem ?? inserted.PlaceItem) is null)
            {
                continue;
            }

            var opened = nodes.FindLastIndex(inserted.Anchor.Index, static n => n.Kind == NodeKind.Relative);
            var closed = nodes.FindIndex(inserted.Anchor.Index, static n => n.Kind == NodeKind.Comma);
            if (opened < 2 || closed < 0 || nodes[opened - 1].Kind is not NodeKind.Comma || nodes[opened - 2].Kind is not NodeKind.Actor || !IsPlainAfter(nodes, closed)
                || drafts.FindLast(e => e != inserted && e.Sentence == inserted.Sentence && e.Anchor.Index < opened && e is { Kind: EngagementKind.Talks or EngagementKind.Dialogue or EngagementKind.Reception, DateItem: null }) is not { } told)
            {
                continue;
            }

            if (nodes.FindIndex(closed, n => n.Item is not null && n.Item == inserted.DateItem) > closed)
            {
                told.DateItem = inserted.DateItem;
                inserted.DateItem = null;
            }

            if (told.PlaceItem is null && nodes.FindIndex(closed, n => n.Item is not null && n.Item == inserted.PlaceItem) > closed)
            {
                told.TakePlaceOf(inserted);
                inserted.SetPlace(null, null, inserted.Country);
            }
        }
    }

    /// <summary>"held talks with X soon after arriving in Nairobi on 3 May": on the day of the arrival.</summary>
    private void ShareArrival(int first, List<Clause> clauses)
    {
        for (var d = first; d < drafts.Count; d++)
        {
            var arrival = drafts[d];
            if (arrival is not { Kind: EngagementKind.Visit, DateItem: not null } || clauses.Find(c => c.Verb == arrival.Anchor) is not { NonFinite: true, SubjectInherited: true, Verb.Index: > 1 and var verb } clause
                || chart.HasEndingAt(clause.Verb.Start, LongestDistance, KnownClass.Distance) || context.Nodes[arrival.Sentence][verb - 1]["fn"] is not ("after" or "on"))
            {
                continue;
            }

            if (drafts.FindLast(e => e != arrival && e.Sentence == arrival.Sentence && e.Anchor.Index < verb && e is { Kind: EngagementKind.Talks or EngagementKind.Reception, DateItem: null, Finite: true }) is { } met)
            {
                met.DateItem = arrival.DateItem;
            }
        }
    }

    /// <summary>"A received Mr X, Clerk at the Senate, on the occasion of his trip to Kenya": the trip of whoever was received, and not of the host.</summary>
    private void GiveOccasion(int first)
    {
        for (var d = first; d < drafts.Count; d++)
        {
            var trip = drafts[d];
            if (trip is { Kind: EngagementKind.Visit, People.Count: < 2, Governor: "occasion" or "on", Anchor.Kind: NodeKind.Event } && trip.Anchor.Item?.Bound("det") is { } det && chart.Find(det.Start, KnownClass.PossessiveDeterminer) is { } whose && whose["number"] is null
                && drafts.FindLast(e => e.Sentence == trip.Sentence && e.Anchor.Index < trip.Anchor.Index && e.Kind is EngagementKind.Reception) is { } reception && reception.People.FindAll(static r => r.Role == "guest" && r.Person.IsNamed) is [{ } guest]
                && trip.People.TrueForAll(r => reception.People.Exists(h => h.Role == "host" && h.Person == r.Person)))
            {
                trip.People.Clear();
                trip.People.Add(guest with { Rule = "frame.visit.occasion" });
                trip.AddParty(guest.Person.Party, guest.Node, "frame.visit.occasion");
            }
        }
    }

    /// <summary>Whether nothing but days, places and what opens them stands behind a comma, up to the end or the next comma.</summary>
    private static bool IsPlainAfter(List<Node> nodes, int comma)
    {
        var j = comma + 1;
        while (j < nodes.Count && nodes[j].Kind is NodeKind.Date or NodeKind.Place or NodeKind.Preposition)
        {
            j++;
        }

        return j > comma + 1 && (j == nodes.Count || nodes[j].Kind is NodeKind.Comma or NodeKind.Other && nodes[j].End - nodes[j].Start == 1);
    }
}
