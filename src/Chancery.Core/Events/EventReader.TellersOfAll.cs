using Chancery.Core.Clauses;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Meetings at which all was said or done that a sentence tells before them.</summary>
internal sealed partial class EventReader
{
    /// <summary>
    /// "X backed a plan that Y drew up, in a call with Z": a meeting behind a comma, with nobody's words behind it, is where the first words of the
    /// sentence were said; null elsewhere.
    /// </summary>
    private static Clause? TellerOfAll(Node node, List<Clause> clauses, List<Node> nodes) =>
        node.Index > 3 && nodes[node.Index - 2].Kind == NodeKind.Comma && !clauses.Exists(c => c.Verb.Index > node.Index && (c.SubjectInherited is false || c["act"] is "say"))
        && clauses.Find(static c => !c.Subordinate) is { Outright: true, Governor: null, Pluperfect: false, Subject: [{ Item.Class: KnownClass.Person or KnownClass.Name }] } first && first.Verb.Index < node.Index && first["act"] is not (null or "none") ? first : null;

    /// <summary>"North Korea reaffirmed its pledge in a meeting with Minister X": a state speaks through somebody, and is a side.</summary>
    private static bool IsByTheState(EventDraft draft, Clause told) =>
        draft is { Parties.Count: > 1, Earlier: false, People: [{ Person.IsNamed: true }] } && told is { Outright: true, Governor: null, Subject: [{ Item.Class: KnownClass.Party }] } && told["act"] is not (null or "none") && SpeaksOut(told);

    /// <summary>In a language without articles and inflection, a meeting that the lead tells before any other was not told of before.</summary>
    private bool IsToldByLead(EventDraft draft, Node node) =>
        draft.Sentence == context.FirstBody && node["det"] is null && draft is { Generic: true, Plural: false, Earlier: false } && context.Clauses[draft.Sentence] is [{ } first, ..] && first["form"] is null
        && drafts.TrueForAll(d => d == draft || d.Sentence < draft.Sentence);

    /// <summary>"pledged to support the plan in a meeting with X": whoever undertakes it, and not the deed that he undertakes, which has no doer of its own.</summary>
    private static Clause? WhoUndertakes(Clause? last)
    {
        while (last is { SubjectInherited: true, Passive: false, Governor: { } undertaking } && last["frame"] is null && last["light"] is null && undertaking["act"] is "pledge" or "request" or "propose" or "wish" or "say")
        {
            last = undertaking;
        }

        return last;
    }

    /// <summary>"At the news conference after talks with X, …", "The day before, in a statement in Paris after talks with X, …": talks in the words that open a sentence, with nobody and no verb before them.</summary>
    private static bool IsOfOpening(Node node, List<Node> nodes) =>
        node.Index <= 8 && nodes.GetRange(0, node.Index).TrueForAll(static n => n.Kind is NodeKind.Preposition or NodeKind.Other or NodeKind.Event or NodeKind.Date or NodeKind.Place or NodeKind.Comma);
}
