using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <content>Who is on a visit that stands beside a meeting, and who goes on to meet others.</content>
internal sealed partial class EventReader
{
    /// <summary>
    /// "X hội đàm với Y trong chuyến thăm Phần Lan": without inflection nothing but the country visited tells
    /// which of those who meet came there.
    /// </summary>
    private void TakeTraveller(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        if (governor is not ("part" or "during" or "in" or "occasion") || draft is not { Kind: EngagementKind.Visit, People.Count: 0, Plural: false, Country: { } visited })
        {
            return;
        }

        var done = Opens(node, nodes)
            ? clauses.Find(c => Meets(c) && c.Subject[0].Index > node.Index)
            : clauses.FindLast(c => c.Verb.Index < node.Index && Meets(c));
        if (done is null)
        {
            return;
        }

        if (done["frame"] is not "reception" && IsFromElsewhere(done.Subject[0], visited))
        {
            Apply(draft, "guest", done.Subject, draft.Frame, "during");
        }
        else if (done.Complements.Find(c => c.Function is "object" or "with" && c.Nodes.Count == 1 && IsFromElsewhere(c.Nodes[0], visited)) is { } partner)
        {
            Apply(draft, "guest", partner.Nodes, draft.Frame, "during");
        }

        static bool Meets(Clause c) => c["form"] is null && c is { Passive: false, Negated: false, Subject.Count: 1 } && (c["frame"] is "meeting" or "reception" or "courtesy-call" || c["light"] is "hold" || c["act"] is "say" or "agree");
    }

    private bool IsFromElsewhere(Node node, string visited) => actors.PersonOf(node) is { IsNamed: true } person && person.Party != visited && !(person.Party is null && person.MayBeFrom(visited));

    /// <summary>
    /// "X met Y of A. Tại cuộc gặp Ngoại trưởng B, hai bên nhất trí …": somebody who was not told of before, and "the two sides" behind him: the other one is X.
    /// </summary>
    /// <returns>Whether it was so told.</returns>
    private bool GoesOnMeeting(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        if (governor is not ("at" or "in" or "during") || draft is not { Kind: EngagementKind.Talks or EngagementKind.Reception, Earlier: false, Plural: false, People: [{ Person: { IsNamed: true, Party: { } party } partner }] } || !Opens(node, nodes)
            || clauses.Find(c => c.Verb.Index > node.Index) is not { Passive: false, Subject: [{ Item.Class: KnownClass.Group } both] } told || told["form"] is not null || both.Index < node.Index
            || drafts.Exists(d => d != draft && d.Has(partner)) || drafts.FindLast(d => d != draft && d is { Finite: true, Background: false, Kind: EngagementKind.Talks or EngagementKind.Reception, People.Count: > 1 }) is not { } before)
        {
            return false;
        }

        var own = before.People.FindAll(r => r.Person is { IsNamed: true } person && person.Party != party);
        var role = own.Find(r => r.Person.Party is { } of && of == context.Home) ?? own.Find(r => r.Rule.Contains("subject", StringComparison.Ordinal)) ?? (own.Count > 0 ? own[0] : null);
        if (role is null)
        {
            return false;
        }

        Apply(draft, "side", [role.Node], draft.Frame, "goes-on");
        FillWhenAndWhere(draft, told, nodes);
        draft.Finite = true;
        return true;
    }

    /// <summary>Whether nothing but days, places and plain words stands before a node.</summary>
    private static bool Opens(Node node, List<Node> nodes) =>
        nodes.TrueForAll(n => n.Index >= node.Index || n.Kind is NodeKind.Date or NodeKind.Place or NodeKind.Comma or NodeKind.Preposition or NodeKind.Other);
}
