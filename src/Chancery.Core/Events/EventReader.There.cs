using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Who speaks or acts where something took place.</summary>
internal sealed partial class EventReader
{
    /// <summary>"… held a reception, during which Ambassador X thanked", "a meeting, at which Minister Y said": whoever does something there, by name, takes part in what the sentence told before.</summary>
    private void ReadThere(int s, List<Node> nodes, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause is not { SubjectInherited: false, Passive: false, NonFinite: false, Future: false, Subject: [{ Index: var first }, ..] } || !clause.OpensThere(nodes)
                || (clause["frame"] ?? clause["light"]) is not null || !clause.Subject.Exists(n => actors.PersonOf(n) is { IsNamed: true, IsSpokesman: false }))
            {
                continue;
            }

            if (drafts.FindLast(d => d.Sentence == s && d.Anchor.Index < first && d is { Negated: false, Kind: EngagementKind.Talks or EngagementKind.Dialogue or EngagementKind.Reception or EngagementKind.Conference }) is { } held)
            {
                Apply(held, RoleThere(held), [.. clause.Subject.Where(n => n.Item?.Class is KnownClass.Person or KnownClass.Name)], held.Frame, "there");
            }
        }
    }

    /// <summary>Whether a clause beside tells that an event took place.</summary>
    private static bool TookPlace(Node node, List<Clause> clauses) => clauses.Exists(c => c is { Subordinate: true } && c["light"] is "happen" && c.Subject.Contains(node));

    /// <summary>Beside a host alone a guest, beside a guest alone a host.</summary>
    private static string RoleThere(EventDraft held)
    {
        if (held.Kind is not EngagementKind.Reception)
        {
            return held.Frame.Role("subject") ?? "side";
        }

        return held.People.Exists(static r => r.Role == "guest") ? "host" : "guest";
    }
}
