using Chancery.Core.Clauses;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <content>Who is on a visit that stands beside a meeting.</content>
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

        var opens = nodes.TrueForAll(n => n.Index >= node.Index || n.Kind is NodeKind.Date or NodeKind.Place or NodeKind.Comma or NodeKind.Preposition or NodeKind.Other);
        var done = opens
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
}
