using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Sentences that turn to one of several whom somebody met.</summary>
internal sealed partial class EventReader
{
    /// <summary>"met A and B. … With B, he …": what follows is told of the meeting with B.</summary>
    private void ReadTurnTo(int s, List<Node> nodes)
    {
        if (nodes.Count >= 4 && nodes[0]["fn"] is "with" && nodes[0].Start == context.BodyStart[s] && nodes[1] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } to && nodes[2].Kind == NodeKind.Comma
            && actors.PersonOf(to) is { IsNamed: true } partner && context.Pack.Frames.TryGetValue("meeting-noun", out var frame))
        {
            TurnTo(s, nodes[0], to, partner, frame);
        }
    }

    private void TurnTo(int s, Node with, Node to, Person partner, Frame frame)
    {
        if (drafts.Exists(d => d.Sentence == s && d.Has(partner)) || !drafts.Exists(d => d is { Kind: EngagementKind.Talks, Finite: true, Background: false, People.Count: > 2 } && d.Has(partner)))
        {
            return;
        }

        var draft = NewDraft(s, with, frame, "with");
        draft.Definite = draft.Generic = draft.Background = true;
        draft.Governor = "with";
        Apply(draft, frame.Role("with") ?? "side", [to], frame, "with");
    }

    /// <summary>Whether a day is one until which something goes on ("until June 4", "đến ngày 4/6").</summary>
    private static bool IsUntil(Node day, List<Node> nodes) => day.Index > 0 && day["d2"] is null && (day["d"] ?? day["weekday"]) is not null && nodes[day.Index - 1] is { Kind: NodeKind.Preposition } before && before["fn"] is "to";
}
