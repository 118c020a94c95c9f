using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Whom one greets, and clauses that tell of an engagement beside something else.</summary>
internal sealed partial class EventReader
{
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

    /// <summary>"X said this when addressing the opening of the summit": what is reported was said there.</summary>
    private static bool SaidWhile(Clause clause, List<Node> nodes) =>
        clause is { SubjectInherited: true, Governor: { Subordinate: false, NonFinite: false, SubjectInherited: false, Verb: var told } } && (clause.NonFinite ? clause["form"] is "ing" : clause is { Subordinate: true, Pluperfect: false } && clause["form"] is null)
        && clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1] is { Kind: NodeKind.Subordinator } when && (when["same"] ?? when["occasion"]) is not null
        && nodes.GetRange(told.Index, clause.Verb.Index - told.Index) is var between && (clause.Governor["act"] is "say" || clause.Governor["utters"] is not null || clause.Governor["light"] is "pay") && between.TrueForAll(n => n.Kind is NodeKind.Verb or NodeKind.Other or NodeKind.Place or NodeKind.Date or NodeKind.Preposition or NodeKind.Subordinator or NodeKind.Comma || clause.Governor.Subject.Contains(n) || n is { Kind: NodeKind.Actor, Item: { Class: KnownClass.Person } office } && office["name"] is null);

    /// <summary>"arrives", "meet": told in the present tense.</summary>
    private static bool IsPresent(Clause clause) => clause is { NonFinite: false, Future: false, Passive: false } && (clause["form"] is "third" || (clause["form"] is "base" && clause["frame"] is "meeting")) && clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Date);

    /// <summary>"Bộ trưởng X đang thăm Việt Nam": the word that tells of a visit under way stands directly before the verb.</summary>
    private static bool IsUnderWay(Clause clause, List<Node> nodes) => clause is { Future: false, Passive: false } && clause["frame"] is "visit" && clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1] is { Kind: NodeKind.Relative } during && during["kind"] is "visiting";

    /// <summary>"Paying a call on X, Y stressed": an opening participle tells what its sentence is about.</summary>
    private static bool OpensSentence(Clause clause) => clause is { Governor: null, SubjectInherited: true, Subject.Count: > 0 } && clause["form"] == "ing" && (clause.Opens || clause.Verb.Index <= 1);

    /// <summary>"X said …, as he opened talks with Y": told with what he said there.</summary>
    private bool IsWhileHe(Clause clause, List<Node> nodes) =>
        clause is { Subordinate: true, NonFinite: false, Passive: false, Pluperfect: false, Subject: [{ Index: > 0, Item.Class: KnownClass.Pronoun } he] } && nodes[he.Index - 1] is { Kind: NodeKind.Subordinator } when && when["same"] is not null
        && actors.PersonOf(he) is { IsNamed: true };

    /// <summary>"A and B agreed to boost trade when they met on Monday": they are those who agreed, and this is where they did.</summary>
    private bool TellsOccasion(Clause clause, Frame frame, List<Node> nodes) =>
        frame.Name == "meeting" && clause is { Subject: [{ Item.Class: KnownClass.Pronoun } they], Pluperfect: false, Governor: { Subordinate: false, NonFinite: false } } && they["number"] == "many"
        && actors.Members(they).Count > 1 && TellsSameTime(clause, nodes);

    /// <summary>"On the occasion of co-chairing the 10th session of …, X met Y": the verb stands behind what opens an occasion, with no comma between.</summary>
    private static bool IsOccasion(Clause clause, List<Node> nodes)
    {
        for (var i = clause.Verb.Index - 1; i >= 0 && nodes[i].Kind != NodeKind.Comma; i--)
        {
            if (nodes[i]["fn"] == "occasion" || (nodes[i].Kind == NodeKind.Subordinator && nodes[i]["kind"] == "occasion"))
            {
                return true;
            }
        }

        return false;
    }
}
