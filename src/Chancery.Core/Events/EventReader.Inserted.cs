using Chancery.Core.Clauses;
using Chancery.Core.Readings;

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
