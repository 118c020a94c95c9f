using Chancery.Core.Clauses;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>What is only wished, asked for or agreed on.</summary>
internal sealed partial class EventReader
{
    /// <summary>What a verb of cancelling cancels; "the visit of X to Y that had been set for Monday has been put off": what other words part from its verb.</summary>
    private static List<Node> CancelledBy(Clause clause, List<Node> nodes)
    {
        if (clause is { Passive: true, SubjectInherited: true } && nodes is [{ Kind: NodeKind.Event } head, ..])
        {
            return [head];
        }

        List<Node> cancelled = [.. clause.Subject.Concat(clause.Complements.SelectMany(static c => c.Nodes)).Where(static n => n.Kind == NodeKind.Event)];
        if (cancelled.Count == 0 && clause.Passive && nodes.Find(n => n.Kind == NodeKind.Event && n.Index < clause.Verb.Index) is { } parted
            && (nodes.FindIndex(parted.Index, clause.Verb.Index - parted.Index, static n => n.Kind is NodeKind.Relative) >= 0 || nodes.FindIndex(parted.Index, clause.Verb.Index - parted.Index, static n => n.Kind is NodeKind.Verb && n["form"] is not "participle") < 0))
        {
            cancelled.Add(parted);
        }

        return cancelled;
    }

    /// <summary>
    /// "On Monday he travels to Madang to meet X": journeys told in the present with a weekday still lie ahead; so does what a title tells by the bare verb behind its subject, "Ministers to hold talks".
    /// </summary>
    private static void MarkAhead(Sentence sentence, List<Clause> clauses, List<Node> nodes)
    {
        if (sentence.Kind == BlockKind.Title && clauses is [{ NonFinite: true, Governor: null, Verb.Index: > 1 } told, ..] && told["form"] is "base")
        {
            told.Future = true;
            told.NonFinite = false;
        }

        if (sentence.Kind != BlockKind.Body)
        {
            return;
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i]["ahead"] is not null && clauses[i]["form"] == "third" && clauses[i].Governor is null && nodes.Exists(n => n.Kind == NodeKind.Date && n["weekday"] is not null))
            {
                clauses[i].Future = true;
            }
        }
    }

    /// <summary>Whether an invitation told in a sentence is accepted in it or in the next one.</summary>
    private bool IsAccepted(int s)
    {
        for (var t = context.Sentences[s].Start; t < context.Sentences[Math.Min(s + 1, context.Sentences.Count - 1)].End; t++)
        {
            if (chart.Find(t, KnownClass.Verb)?["act"] == "accept")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a verb without inflection only tells what somebody wishes, asks for, proposes or agrees on: some verb of that sense governs it.
    /// </summary>
    private static bool IsUnreal(Clause clause)
    {
        if (clause.Ready || clause.Ought)
        {
            // "is prepared to meet X", "may meet X"
            return true;
        }

        if (clause["form"] is not null || (clause["frame"] is "signing" && clause["light"] is "attend"))
        {
            // nobody agrees to witness a signing: who is told behind an agreement as a witness was one
            return false;
        }

        var governor = clause.Governor;
        for (var i = 0; governor is not null && i < 6; i++)
        {
            if (governor["act"] is "agree" or "propose" or "request" or "wish" or "pledge" or "support" or "urge")
            {
                return true;
            }

            if (governor["frame"] is not null || governor["light"] is not null || governor["act"] == "accept")
            {
                return false;
            }

            governor = governor.Governor;
        }

        return false;
    }

    /// <summary>What is only wished, asked for or agreed on is no engagement; one with a day or a number is planned.</summary>
    private void DropUnreal(EventDraft draft, Clause clause)
    {
        if (IsOnlyThoughtOf(clause))
        {
            if (draft.DateItem is null)
            {
                drafts.Remove(draft);
            }

            draft.Future = draft.Background = true;
            return;
        }

        if (!IsUnreal(clause))
        {
            return;
        }

        if ((draft.DateItem is null && draft.Edition is null && !(draft.Anchor["time"] is "after" && draft.PlaceItem is not null)) || (draft.Edition is null && draft.DateItem?.Start < clause.Verb.Start) || (draft.Plural && draft.People.Count == 0))
        {
            drafts.Remove(draft);
        }

        draft.Future = true;
        draft.Background = true;
    }

    /// <summary>
    /// "agreed to work together to convene …": without a finite verb, under one that only wishes, proposes or agrees; "proposed that they hold …", in the bare form of the verb.
    /// </summary>
    private bool IsIntended(Clause clause)
    {
        if (clause["form"] is "ing" && clause.Verb.Start > 0 && chart.Find(clause.Verb.Start - 1, KnownClass.Preposition)?["fn"] is "after")
        {
            // "asked for support after meeting Minister X"
            return false;
        }

        if (clause["form"] is "base" && clause.Governor?["act"] is "propose" or "request" or "urge")
        {
            return true;
        }

        for (var i = 0; clause.NonFinite && clause.Governor is { } governor && i < 6; i++)
        {
            if (governor["act"] is "agree" or "propose" or "wish" or "pledge" or "invite" or "request" or "urge")
            {
                return true;
            }

            clause = governor;
        }

        return false;
    }

    /// <summary>"the possibility of holding a dialogue", "expressed his wish to visit": what a noun only thinks of or wishes for.</summary>
    private bool IsOnlyThoughtOf(Clause clause)
    {
        if (clause["form"] is not (null or "ing" or "base") || (clause["form"] is "base" && !clause.NonFinite))
        {
            return false;
        }

        var before = clause.Verb.Start - (clause["form"] is null ? 1 : 2);
        return before >= 0 && (chart.Has(before, KnownClass.Idea) || chart.Find(before, KnownClass.Attitude)?["act"] is "wish");
    }
}
