using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Who plays a part: people and parties of nodes put into a draft.</summary>
internal sealed partial class EventReader
{
    private void Apply(EventDraft draft, string role, List<Node> nodes, Frame frame, string rule, bool oneSide = false)
    {
        string? side = null;
        oneSide |= role is "guest" && draft.Kind is EngagementKind.Visit;
        var listed = nodes.Count > 2 && nodes.Select(n => actors.PersonOf(n)?.Party).OfType<string>().Distinct().Count() == 2 && nodes.TrueForAll(n => n.Item?.Class == KnownClass.Person);
        var because = nodes.Count == 0 ? "" : $"frame.{frame.Name}.{rule}";
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Place)
            {
                SetPlace(draft, node);
                continue;
            }

            foreach (var member in actors.Members(node))
            {
                if (!draft.Has(member))
                {
                    draft.People.Add(new DraftRole(member, role, node, because));
                }

                draft.AddParty(member.Party, node, because);
            }

            draft.ByBoth |= node.Item?.Class == KnownClass.Group || node["number"] == "many";
            foreach (var actor in actors.Resolve(node))
            {
                if (actor.Person is { IsSpokesman: true } || (actor.Person?.OfficeItem?["spokes"] ?? actor.Person?.OfficeItem?["dead"]) is not null)
                {
                    continue;
                }

                if (actor.Person is { } person)
                {
                    if ((oneSide || listed) && person.Party is null && side is not null && person.Origin is null)
                    {
                        // "the Australian Deputy Prime Minister X and Minister for Foreign Affairs Y met with …"
                        person.PutOn(side, "party.same-side");
                    }

                    if (node["delegation"] is not null || role is "chair")
                    {
                        actors.NoteLeader(person);
                    }

                    side = person.Party ?? side;
                    if (oneSide && nodes is [var first, _] && node != first && side is not null && actors.PersonOf(first) is { Party: null, Office: not null } beside && person.Office is not null)
                    {
                        // "spoke with Amir X and Prime Minister Y of Qatar"
                        beside.PutOn(side, "party.same-side");
                        draft.AddParty(side, first, because);
                    }

                    if (!draft.Has(person))
                    {
                        draft.People.Add(new DraftRole(person, role, node, because));
                    }

                    actors.Note(role, person);
                    draft.AddParty(person.Party, node, because);
                }
                else if (actor.Party is { } party)
                {
                    if (role == "destination")
                    {
                        draft.Country ??= party;
                    }

                    draft.AddParty(party, node, because);
                }
            }
        }
    }

    internal static EngagementMode? ModeOf(string mode) => mode switch
    {
        "phone" => EngagementMode.Phone,
        "video" => EngagementMode.Video,
        "in-person" => EngagementMode.InPerson,
        _ => null,
    };

    /// <summary>A ship's visit is a port call; null where it is none.</summary>
    private Frame? PortCallOf(Frame frame, Clause clause) =>
        frame.Kind == EngagementKind.Visit && clause.Subject.Exists(n => n["ship"] is not null) ? context.Pack.Frames.GetValueOrDefault("port-call") : null;

    /// <summary>"left Accra this morning for Togo": whoever leaves one place for another, and is somebody in office, visits the other.</summary>
    /// <returns>Whether somebody does.</returns>
    private bool ReadDeparture(int s, Clause clause, List<Node> nodes)
    {
        if (clause["light"] is not "leave" || clause is not { Passive: false, NonFinite: false, Negated: false } || clause.Complements.FindIndex(static c => c.Function == "for" && (c.Nodes[0].Kind == NodeKind.Place || IsState(c.Nodes[0]))) is not (>= 0 and var goal)
            || !clause.Subject.Exists(n => actors.PersonOf(n) is { IsNamed: true } || n["delegation"] is not null) || !context.Pack.Frames.TryGetValue("visit", out var visit))
        {
            return false;
        }

        return ReadDepartureFor(s, clause, nodes, goal, visit);
    }

    /// <summary>"A delegation led by X left for Laos": a visit to where it left for, unless that is home.</summary>
    private bool ReadDepartureFor(int s, Clause clause, List<Node> nodes, int goal, Frame visit)
    {
        var destination = clause.Complements[goal];
        if (LandOf(destination.Nodes[0]) is { } land && clause.Subject.Exists(n => (actors.PersonOf(n)?.Party ?? n["id"]) == land))
        {
            // "left Hanoi for Beijing": home
            return false;
        }

        clause.Complements.RemoveAll(static c => c.Function is "object" or "for" && (c.Nodes[0].Kind == NodeKind.Place || IsState(c.Nodes[0])));
        clause.Complements.Add(new Complement("to", destination.Nodes));
        var draft = NewDraft(s, clause.Verb, visit, "left for");
        draft.Departed = true;
        FillFromVerb(draft, clause, visit, nodes);
        DropUnreal(draft, clause);
        return true;
    }

    /// <summary>"King X left Nepal for a visit to China": whoever sets out on a visit, and of whom no state is told, is of the state that he leaves.</summary>
    private void GiveHome(EventDraft draft, Clause clause)
    {
        if (draft.Kind != EngagementKind.Visit || clause is not { Passive: false, Negated: false } || clause.Of("object") is not [{ } left, ..] || LandOf(left) is not { } home || draft.Country == home)
        {
            return;
        }

        foreach (var node in clause.Subject)
        {
            if (actors.PersonOf(node) is { Party: null, IsNamed: true } traveller)
            {
                traveller.PutOn(home, "party.left-home");
            }
        }
    }

    /// <summary>"The last JCBC was held in 2014": capitals that stand for the mechanism that the report tells of.</summary>
    private bool IsShortName(Node anchor) =>
        chart[anchor.End - 1] is { IsAllCapitals: true } letters && letters.End - letters.Start > 2 && anchor["a"] is null && drafts.Exists(d => d.MechanismItem is not null && d.MechanismItem.Start < anchor.Start);

    /// <summary>Such capitals tell of a round of the mechanism that was named last.</summary>
    private void TakeMechanism(EventDraft draft, Node anchor)
    {
        if (draft is { MechanismItem: null, Frame.Name: "dialogue" } && anchor["needs"] == "mechanism" && IsShortName(anchor))
        {
            draft.MechanismItem = drafts.FindLast(d => d.MechanismItem is not null)?.MechanismItem;
        }
    }

    /// <summary>"visited Tirana on Monday for talks with A and B": whoever visited talked with them.</summary>
    private void AddVisitor(EventDraft draft, Node node, string? governor, List<Clause> clauses)
    {
        TurnToGuest(draft, clauses);
        if (governor != "for" || draft is not { Kind: EngagementKind.Talks, People.Count: > 0, MechanismItem: null } || clauses.Find(c => c is { Passive: false, Negated: false } && c["frame"] == "visit" && c.Complements.Exists(m => m.Function == "for" && m.Nodes.Contains(node))) is not { Subject: [{ Item.Class: KnownClass.Person or KnownClass.Pronoun }, ..] } visit)
        {
            return;
        }

        Apply(draft, draft.Frame.Role("subject") ?? "side", visit.Subject, draft.Frame, "visitor");
        if (visit is { NonFinite: false, Future: false, Subordinate: false } && visit["form"] == "past" && visit["ahead"] is not null)
        {
            draft.Finite = true;
            draft.Background = false;
        }
    }

    /// <summary>"would do his utmost to make the visit a success": a verb of many meanings before a visit that is known already pays none.</summary>
    private bool MakesSomethingOf(EventDraft? draft, Clause clause, Node anchor) =>
        draft is { Definite: true } && !clause.Passive && clause["weak"] is not null && anchor.Item?.Bound("det") is { } article && chart.Find(article.Start, KnownClass.Determiner) is { } the && the["definite"] is not null;
}
