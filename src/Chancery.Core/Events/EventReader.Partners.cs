using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Partners met one after the other, and whom one greets.</summary>
internal sealed partial class EventReader
{
    /// <summary>"lần lượt tiếp đại sứ các nước A, B và C": as many receptions; false where nobody is met one by one.</summary>
    private bool ReadOneByOne(int s, Clause clause, Frame frame, string name, List<Node> nodes)
    {
        if (OneByOne(clause, nodes) is not { Count: > 1 } partners)
        {
            return false;
        }

        var complements = clause.Complements.ToList();
        foreach (var partner in partners)
        {
            clause.Complements.Clear();
            clause.Complements.Add(new Complement("object", [partner]));
            clause.Complements.AddRange(complements.Where(c => c.Nodes[0].Kind is not NodeKind.Actor));
            FillFromVerb(NewDraft(s, clause.Verb, frame, clause.Verb.Item!.Lexeme?.Form ?? name), clause, frame, nodes);
        }

        clause.Complements.Clear();
        clause.Complements.AddRange(complements);
        return true;
    }

    /// <summary>"held separate phone calls with A and B": as many calls; false where only one partner is told.</summary>
    private bool ReadApart(int s, Clause clause, string light, Node anchor, List<Node> nodes)
    {
        if (byNode.ContainsKey(anchor) || anchor["frame"] is not { } name || !context.Pack.Frames.TryGetValue(name, out var frame) || clause.Passive
            || clause.Complements.Find(c => c.Function == "with" && c.Nodes.Count(n => n.Kind == NodeKind.Actor) > 1) is not { } met)
        {
            return false;
        }

        var complements = clause.Complements.ToList();
        foreach (var partner in met.Nodes.FindAll(n => n.Kind == NodeKind.Actor))
        {
            clause.Complements.Clear();
            clause.Complements.AddRange(complements.Select(c => c == met ? new Complement("with", [partner]) : c));
            var draft = NewDraft(s, anchor, frame, anchor.Item!.Rule?.Name ?? name);
            byNode[anchor] = draft;
            Describe(draft, anchor);
            draft.Plural = draft.Definite = false;
            FillFromLight(draft, clause, light, nodes);
        }

        clause.Complements.Clear();
        clause.Complements.AddRange(complements);
        return true;
    }

    /// <summary>"Tại buổi tiếp, A vui mừng được đón B": whom one greets at a reception is its guest.</summary>
    private void Greet(int s, Clause clause, ClauseParser parser, List<Node> nodes)
    {
        if (clause["greets"] is not null && clause.Of("object") is [{ Item.Class: KnownClass.Person } greeted, ..]
            && OpeningEvent(nodes) is { } here
            && DraftFor(s, here, parser, nodes) is { } present && present.Frame.Role("object") is { } part and not "none")
        {
            Apply(present, part, [greeted], present.Frame, "greeted");
        }
    }

    /// <summary>"At the talks, …": the event that a sentence opens with; null if it opens otherwise.</summary>
    private static Node? OpeningEvent(List<Node> nodes) => nodes.Find(n => n.Index is > 0 and <= 2 && n.Kind == NodeKind.Event && nodes[n.Index - 1]["fn"] is "in" or "at" or "during");

    /// <summary>"received A, B and C separately": the adverb stands somewhere behind the verb.</summary>
    private bool TellsSeparately(Clause clause) =>
        chart.HasWithin(clause.Verb.End, clause.End, KnownClass.OneByOne);

    /// <summary>Whether a word before a verb tells that what it says was done one by one ("lần lượt có cuộc gặp với A và B").</summary>
    private static bool IsEach(Clause clause, List<Node> nodes)
    {
        var j = clause.Verb.Index - 1;
        while (j > 0 && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal && nodes[j]["each"] is null)
        {
            j--;
        }

        return j >= 0 && nodes[j]["each"] is not null;
    }

    /// <summary>The partners of a verb that an adverb tells to be met one after the other; empty where there is no such adverb.</summary>
    private List<Node> OneByOne(Clause clause, List<Node> nodes)
    {
        if (!IsEach(clause, nodes) && !TellsSeparately(clause))
        {
            return [];
        }

        return clause.Complements.Find(c => c.Function is "object" or "with" or "loose" && c.Nodes.Count(n => n.Kind == NodeKind.Actor) > 1)?.Nodes.FindAll(n => n.Kind == NodeKind.Actor) ?? [];
    }

    /// <summary>"X said this when addressing the opening of the summit": what is reported was said there.</summary>
    private static bool SaidWhile(Clause clause, List<Node> nodes) =>
        clause is { SubjectInherited: true, Governor: { Subordinate: false, NonFinite: false, SubjectInherited: false, Verb: var told } } && (clause.NonFinite ? clause["form"] is "ing" : clause is { Subordinate: true, Pluperfect: false } && clause["form"] is null)
        && clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1] is { Kind: NodeKind.Subordinator } when && (when["same"] ?? when["occasion"]) is not null
        && nodes.GetRange(told.Index, clause.Verb.Index - told.Index) is var between && (clause.Governor["act"] is "say" || clause.Governor["utters"] is not null || clause.Governor["light"] is "pay") && between.TrueForAll(n => n.Kind is NodeKind.Verb or NodeKind.Other or NodeKind.Place or NodeKind.Date or NodeKind.Preposition or NodeKind.Subordinator or NodeKind.Comma || clause.Governor.Subject.Contains(n) || n is { Kind: NodeKind.Actor, Item: { Class: KnownClass.Person } office } && office["name"] is null);

    /// <summary>"arrives", "meet": told in the present tense.</summary>
    private static bool IsPresent(Clause clause) => clause is { NonFinite: false, Future: false, Passive: false } && (clause["form"] is "third" || (clause["form"] is "base" && clause["frame"] is "meeting")) && clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Date);

    /// <summary>"Paying a call on X, Y stressed": an opening participle tells what its sentence is about.</summary>
    private static bool OpensSentence(Clause clause) => clause is { Governor: null, SubjectInherited: true, Subject.Count: > 0 } && clause["form"] == "ing" && clause.Verb.Index <= 1;

    /// <summary>"X said …, as he opened talks with Y": told with what he said there.</summary>
    private bool IsWhileHe(Clause clause, List<Node> nodes) =>
        clause is { Subordinate: true, NonFinite: false, Passive: false, Pluperfect: false, Subject: [{ Index: > 0, Item.Class: KnownClass.Pronoun } he] } && nodes[he.Index - 1] is { Kind: NodeKind.Subordinator } when && when["same"] is not null
        && actors.PersonOf(he) is { IsNamed: true };

    /// <summary>"A and B agreed to boost trade when they met on Monday": they are those who agreed, and this is where they did.</summary>
    private bool TellsOccasion(Clause clause, Frame frame, List<Node> nodes) =>
        frame.Name == "meeting" && clause is { Subject: [{ Item.Class: KnownClass.Pronoun } they], Pluperfect: false, Governor: { Subordinate: false, NonFinite: false } } && they["number"] == "many"
        && actors.Members(they).Count > 1 && TellsSameTime(clause, nodes);
}
