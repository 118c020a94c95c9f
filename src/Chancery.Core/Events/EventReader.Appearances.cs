using Chancery.Core.Clauses;

namespace Chancery.Core.Events;

/// <summary>Two who face the press together have talked before.</summary>
internal sealed partial class EventReader
{
    /// <summary>
    /// "X told a joint press conference with Y", "Addressing a joint news conference with Y, X said", "X said at a joint press conference with Y":
    /// whoever speaks and whoever stands beside talked.
    /// </summary>
    /// <returns>Whether two named people of different parties are told to face the press; other appearances are no engagement.</returns>
    private bool ReadAppearance(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        if (draft.People is not [{ Person: { IsNamed: true } partner }, ..] || governor is not (null or "in" or "at" or "during"))
        {
            return false;
        }

        var teller = clauses.FindLast(c => c.Verb.Index < node.Index && c is { Passive: false, Negated: false, Future: false, Subject.Count: 1 } && (c["act"] is "say" || c["light"] is "attend" or "hold" or "pay"))
            ?? clauses.Find(c => c is { Passive: false, SubjectInherited: false, Subject.Count: 1 } && c["act"] is "say");
        if (teller is null || actors.PersonOf(teller.Subject[0]) is not { IsNamed: true, IsSpokesman: false } speaker || draft.Has(speaker) || (speaker.Party == partner.Party && speaker.Party is not null))
        {
            return false;
        }

        Apply(draft, draft.Frame.Role("subject") ?? "side", teller.Subject, draft.Frame, "told-by");
        FillLeading(draft, teller, nodes);
        draft.Finite = true;
        draft.Background = false;
        return true;
    }
}
