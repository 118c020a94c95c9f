using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Visits that lead to several states: "will travel to London and Vienna".</summary>
internal sealed partial class EventReader
{
    /// <summary>The states listed behind the first destination are visited as well; with several, the visit as a whole is in no one place.</summary>
    private void AddStops(EventDraft draft, List<Node> nodes)
    {
        if (draft is { Kind: EngagementKind.Visit, Country: { } first } && FirstStop(draft, first, nodes) is { } at)
        {
            AddStops(draft, first, at, nodes);
        }
    }

    private static Node? FirstStop(EventDraft draft, string first, List<Node> nodes) => nodes.Find(n => IsStopIn(n, draft, first));

    private void AddStops(EventDraft draft, string first, Node at, List<Node> nodes)
    {
        AddLeg(draft, at, nodes);
        AddDatedStop(draft, first, nodes);
        while (at.Index > 2 && FirstStopOf(at.Index, nodes) is { } ahead)
        {
            // "to Israel and the West Bank": the place is the last of the list
            at = ahead;
        }

        var stops = new List<Node>(4);
        if (SecondLandOf(at) is not null)
        {
            stops.Add(at);
        }

        var closed = false;
        for (var next = StopBehind(at.Index, nodes, out var joined); next is not null && !closed; next = StopBehind(next.Index, nodes, out joined))
        {
            stops.Add(next);
            closed = joined;
        }

        if ((!closed && stops.Count < 2) || stops.TrueForAll(n => LandOf(n) == LandOf(at) && SecondLandOf(n) is null))
        {
            return;
        }

        foreach (var stop in stops)
        {
            draft.AddParty(LandOf(stop), stop, $"frame.{draft.Frame.Name}.stops");
            draft.AddParty(SecondLandOf(stop), stop, $"frame.{draft.Frame.Name}.stops");
        }

        draft.AddParty(LandOf(at), at, $"frame.{draft.Frame.Name}.stops");
        draft.AddParty(first, at, $"frame.{draft.Frame.Name}.stops");
        draft.AddParty(SecondLandOf(at), at, $"frame.{draft.Frame.Name}.stops");
        draft.SetPlace(null, draft.PlaceItem ?? at.Item, null);
    }

    /// <summary>"to Brussels from June 5 to 9 and to London from June 10 to 14": another visit, with days of its own.</summary>
    private void AddLeg(EventDraft draft, Node at, List<Node> nodes)
    {
        var j = at.Index + 1;
        while (j < nodes.Count && (nodes[j].Kind is NodeKind.Comma or NodeKind.Date || (nodes[j].Kind is NodeKind.Preposition && j + 1 < nodes.Count && nodes[j + 1].Kind == NodeKind.Date)))
        {
            j++;
        }

        if (j == at.Index + 1 || j + 2 >= nodes.Count || nodes[j].Kind is not NodeKind.Conjunction || (nodes[j + 1]["fn"] is "to" or "in" ? j + 2 : j + 1) is var next && LandOf(nodes[next]) is not { } land
            || (next == j + 1 && (nodes[next].Kind != NodeKind.Place || nodes[next + 1].Kind != NodeKind.Date))
            || !nodes.GetRange(at.Index, j - at.Index).Exists(n => n.Kind == NodeKind.Date) || draft.People.Count == 0)
        {
            return;
        }

        AddLegTo(draft, nodes[next], land, nodes.Find(n => n.Index > next && n.Kind is not (NodeKind.Comma or NodeKind.Preposition)) is { Kind: NodeKind.Date } days ? days : null);
    }

    /// <summary>"thăm Hungary (22-23/3) và Ba Lan (24-26/3)": without inflection, each state with days of its own behind it is another visit.</summary>
    private void AddDatedStop(EventDraft draft, string first, List<Node> nodes)
    {
        if (draft is not { Anchor: { Kind: NodeKind.Verb } verb, People.Count: > 0 } || verb["form"] is not null || nodes.Find(n => n.Index > verb.Index && IsStopIn(n, draft, first)) is not { } at || DayBehind(at, nodes, out var end) is not { } day || day["d"] is null)
        {
            return;
        }

        if (draft.DateItem is { } whole && !ReferenceEquals(whole, day.Item) && whole["d2"] is not null && IsWithin(day.Item!, whole))
        {
            // "Từ ngày 22 đến 26/3, …": the days of all of them
            draft.DateItem = null;
            SetDate(draft, day);
        }

        var next = end;
        while (next < nodes.Count && nodes[next].Kind is NodeKind.Comma or NodeKind.Conjunction)
        {
            next++;
        }

        if (next == end || next >= nodes.Count || LandOf(nodes[next]) is not { } land || land == draft.Country || DayBehind(nodes[next], nodes, out _) is not { } days || drafts.Exists(d => d.Rule == "next leg" && ReferenceEquals(d.PlaceItem, nodes[next].Item)))
        {
            return;
        }

        AddLegTo(draft, nodes[next], land, days);
    }

    /// <summary>Another visit of the same people, to where a node tells, on days of its own if any are told.</summary>
    private void AddLegTo(EventDraft draft, Node stop, string land, Node? days)
    {
        var leg = NewDraft(draft.Sentence, draft.Anchor, draft.Frame, "next leg");
        leg.People.AddRange(draft.People);
        leg.Finite = draft.Finite;
        leg.Future = draft.Future;
        leg.AddParty(land, stop, leg.Rule);
        leg.SetPlace(stop.Kind == NodeKind.Place ? stop["name"] : null, stop.Item, land);
        if (days is not null)
        {
            SetDate(leg, days);
        }
    }

    /// <summary>The days directly behind a stop, in brackets or not; null where none stand there.</summary>
    private Node? DayBehind(Node stop, List<Node> nodes, out int end)
    {
        var at = stop.Index + 1;
        at += at < nodes.Count && (nodes[at].Kind is NodeKind.Preposition || (nodes[at].Kind is NodeKind.Comma && context.Report.Text[chart[nodes[at].Start].Start] == '(')) ? 1 : 0;
        end = at + 1;
        if (at >= nodes.Count || nodes[at].Kind is not NodeKind.Date)
        {
            return null;
        }

        end += end < nodes.Count && nodes[end].Kind is NodeKind.Comma && context.Report.Text[chart[nodes[end].Start].Start] == ')' ? 1 : 0;
        return nodes[at];
    }

    private static bool IsStopIn(Node node, EventDraft draft, string land) =>
        draft.PlaceItem is { } place ? ReferenceEquals(node.Item, place) : node.Item?.Class == KnownClass.Party && node["id"] == land && node.Index > 0;

    /// <summary>The place or state of a list before another; null at its head.</summary>
    private Node? FirstStopOf(int index, List<Node> nodes)
    {
        var j = index - 1;
        while (j > 1 && (nodes[j].Kind is NodeKind.Comma or NodeKind.Conjunction || (nodes[j].Kind is NodeKind.Other && nodes[j].End == nodes[j].Start + 1 && chart.Has(nodes[j].Start, KnownClass.Determiner))))
        {
            j--;
        }

        return j < index - 1 && LandOf(nodes[j]) is not null && !chart.Has(nodes[j].End, KnownClass.Possessive) ? nodes[j] : null;
    }

    /// <summary>The next place or state of a list; null where the list ends.</summary>
    private Node? StopBehind(int index, List<Node> nodes, out bool joined)
    {
        joined = false;
        var j = index + 1;
        while (j < nodes.Count && nodes[j].Kind is NodeKind.Comma or NodeKind.Conjunction)
        {
            joined |= nodes[j].Kind is NodeKind.Conjunction;
            j++;
        }

        if (j > index + 1 && j < nodes.Count && nodes[j].Kind is NodeKind.Other && nodes[j].End == nodes[j].Start + 1 && chart.Has(nodes[j].Start, KnownClass.Determiner))
        {
            // "the West Bank"
            j++;
        }

        if (j == index + 1 || j >= nodes.Count || LandOf(nodes[j]) is null || chart.Has(nodes[j].End, KnownClass.Possessive)
            || (j + 1 < nodes.Count && nodes[j + 1].Kind is NodeKind.Verb or NodeKind.Auxiliary or NodeKind.Modal && nodes[j + 1]["form"] is not ("ing" or "participle")))
        {
            return null;
        }

        return nodes[j];
    }

    /// <summary>"Djibouti, Ethiopia, and Kenya": a state that is a city, and the next state of the list taken for the one it lies in.</summary>
    private static string? SecondLandOf(Node node) => node.Kind == NodeKind.Place && node.Item?.Child("s")?["id"] is { } second && second != node["country"] ? second : null;

    /// <summary>"sat down for the 15th round", "welcomed X to Washington for the 4th Dialogue", "The ministers of an organisation are in Jamaica for a meeting": what they are there for is the engagement.</summary>
    private static bool IsAtSession(Clause clause) => clause["frame"] == "meeting" || (clause["frame"] == "reception" && clause is { Passive: false, NonFinite: false } && clause.Complements.Exists(c => c.Function == "for" && (c.Nodes[0]["core"] ?? c.Nodes[0]["mechanism"]) is not null)) || (clause["lemma"] == "be-in" && clause.Subject.Exists(n => (n["many"] ?? n["several"]) is not null));

    /// <summary>"The ninth Energy Council met today in Oslo": the session is the engagement.</summary>
    private static bool SessionMeets(Clause clause) =>
        clause["frame"] is "meeting" && clause["form"] is "past" or "third" && clause.Subject is [{ Kind: NodeKind.Event } session] && (session["core"] ?? session["mechanism"]) is not null && !clause.Complements.Exists(c => c.Function == "for" && c.Nodes[0].Kind == NodeKind.Event);

    /// <summary>"A Mauritian delegation to China signed two agreements": with those to whom it was sent.</summary>
    private void AddSentTo(EventDraft draft, List<Node> nodes)
    {
        if (draft.Kind is not (EngagementKind.Signing or EngagementKind.Talks) || draft.Parties.Count != 1 || draft.PartyEvidence is not [{ Node: var sent }, ..] || sent.Index + 2 >= nodes.Count || !ReferenceEquals(nodes[sent.Index], sent)
            || nodes[sent.Index + 1]["fn"] is not "to" || LandOf(nodes[sent.Index + 2]) is not { } land || chart.Find(sent.End - 1, KnownClass.SideNoun)?["delegation"] is null)
        {
            return;
        }

        draft.AddParty(land, nodes[sent.Index + 2], $"frame.{draft.Frame.Name}.sent-to");
    }

    /// <summary>The state that a verb leads to; null for none.</summary>
    private string? DestinationOf(Clause clause) => clause.Complements.Find(c => c.Function == "to") is { } to ? LandOf(to.Nodes[0]) : null;

    /// <summary>The state that a place lies in, or that a node names; null for everything else.</summary>
    private string? LandOf(Node node) => node.Kind switch
    {
        NodeKind.Place => node["country"],
        NodeKind.Actor when node.Item?.Class == KnownClass.Party && (node["side"] is null || chart.Find(node.Start, KnownClass.State)?.End == node.End) && node["id"] is { } id && context.IsState(id) => id,
        _ => null,
    };
}
