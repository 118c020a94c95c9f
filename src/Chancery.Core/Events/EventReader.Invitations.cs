using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Visits that somebody is invited to.</summary>
internal sealed partial class EventReader
{
    /// <summary>Whether a verb tells what somebody is invited to: "invited X to visit", "conveyed an invitation to X to visit".</summary>
    private bool InvitationOf(Clause clause) => clause.Governor is { } governor
        && (governor["act"] == "invite" || (clause.NonFinite && (governor["act"] == "convey" || (governor["act"] is not "accept" && NamesInvitation(governor.Verb.End, clause.Verb.Start))))
            || (clause["form"] is null && governor["act"] is "praise" or "say" or "express" && (IsWhatInvitedTo(clause) || (clause.Verb.Start - governor.Verb.End < 12 && NamesInvitation(governor.Verb.End, governor.Verb.End + 2)))));

    /// <summary>"cảm ơn ông X về lời mời thăm Nga": the invitation stands directly before the verb.</summary>
    private bool IsWhatInvitedTo(Clause clause) => chart.HasEndingAt(clause.Verb.Start, 3, KnownClass.CourtesyNoun) && NamesInvitation(clause.Verb.Start - 3, clause.Verb.Start);

    /// <summary>Whether a clause stands behind "invited": directly, or behind another thing that somebody was invited to.</summary>
    private static bool IsInvited(Clause clause)
    {
        for (var i = 0; clause.Governor is { } governor && i < 3; i++)
        {
            if (governor["act"] == "invite")
            {
                return true;
            }

            if (governor["act"] is not null and not "none")
            {
                return false;
            }

            clause = governor;
        }

        return false;
    }

    private bool NamesInvitation(int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            if (chart.Find(t, KnownClass.CourtesyNoun)?["type"] == "invitation")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"conveyed an invitation from A to B to visit": who visits is B, whoever conveys it.</summary>
    private static void GiveToInvitee(Clause clause, Frame frame)
    {
        if (frame.Role("subject") == "guest" && clause is { SubjectInherited: true, Governor: { } governor } && governor["act"] is "convey" or "present"
            && governor.Of("to").Where(n => n.Kind == NodeKind.Actor).ToList() is { Count: > 0 } invitees)
        {
            clause.Subject = invitees;
            clause.SubjectInherited = false;
        }
    }

    /// <summary>
    /// "A tiếp đoàn do B dẫn đầu, sang thăm Việt Nam": nobody visits his own state; without a subject of its own the verb goes with whom A received.
    /// </summary>
    private void GiveToTraveller(Clause clause, List<Node> nodes)
    {
        if (clause["frame"] is not "visit" || clause["form"] is not null || !clause.SubjectInherited || clause.Passive || clause.Governor?["act"] is not null
            || clause.Subject.Count == 0)
        {
            return;
        }

        if (clause.Subject is [{ } first, _, ..] both && clause.Verb.Index < first.Index && clause.Of("object").FirstOrDefault(IsState)?["id"] is { } goal && actors.PersonOf(first) is { Party: { } own } && own != goal
            && OthersAreOf(goal, both))
        {
            // "Ending a visit to X, A of Y and B agreed …": A was the guest
            clause.Subject = [first];
        }

        FindTraveller(clause, nodes);
    }

    private bool OthersAreOf(string land, List<Node> people) => people.Skip(1).All(n => actors.PersonOf(n) is { } met && (met.Party is null || met.Party == land));

    private void FindTraveller(Clause clause, List<Node> nodes)
    {
        if (clause.Complements.SelectMany(c => c.Nodes).FirstOrDefault(n => IsState(n) || n.Kind == NodeKind.Place) is not { } goal || (goal["id"] ?? goal["country"]) is not { } land
            || !clause.Subject.TrueForAll(n => actors.PersonOf(n) is { } p ? p.Party == land || (p.Party is null && p.MayBeFrom(land)) : n.Item?.Class == KnownClass.Party))
        {
            return;
        }

        var traveller = nodes.FindLast(n => n.Index < clause.Verb.Index && n.Item?.Class == KnownClass.Person && actors.PersonOf(n) is { IsNamed: true, Party: not null } p && p.Party != land && !clause.Subject.Contains(n));
        if (traveller is not null && nodes.Exists(n => n.Kind is NodeKind.Verb && n.Index < traveller.Index))
        {
            clause.Subject = [traveller];
            clause.Subordinate = true;
        }
    }

    /// <summary>"ended a visit to Vietnam to co-chair the session at the invitation of X": X is the host of the visit.</summary>
    private void HostInvited(int first, List<Clause> clauses)
    {
        for (var d = first; d < drafts.Count; d++)
        {
            if (drafts[d] is { Kind: EngagementKind.Visit, Negated: false, Country: { } land } visit && visit.People.Exists(p => p.Role == "guest") && !visit.People.Exists(p => p.Role == "host")
                && clauses.Find(c => c is { NonFinite: true, SubjectInherited: true } && c.Verb.Index > visit.Anchor.Index && c.Complements.Exists(m => m.Function == "invitation")) is { } purpose)
            {
                Apply(visit, "host", [.. purpose.Of("invitation").Where(n => actors.PersonOf(n) is { } host && (host.Party is null || host.Party == land) && !visit.Has(host))], visit.Frame, "invitation");
            }
        }
    }

    /// <summary>The host of a visit that somebody was invited to is the one who invites.</summary>
    private void FillInviter(EventDraft draft, Clause clause, Frame frame, bool invitation)
    {
        if (frame.Role("invitation") is not { } role || clause.Governor is not { } governor || !(invitation || governor["act"] == "accept"))
        {
            return;
        }

        var senders = governor.Of("from").Concat(governor.Of("of")).Concat(governor.Of("behalf")).Where(n => n.Kind == NodeKind.Actor).ToList();
        if (senders.Count == 0 && governor["act"] == "invite" && !governor.Passive)
        {
            senders = [.. governor.Subject.Where(n => n.Kind == NodeKind.Actor && !clause.Subject.Contains(n))];
        }

        // the host is at home where the visit goes
        var home = clause.Complements.SelectMany(c => c.Nodes).FirstOrDefault(n => n.Item?.Class == KnownClass.Party)?["id"] ?? draft.Country;
        senders.RemoveAll(n => actors.PersonOf(n)?.Party is { } party && ((home is not null && home != party) || draft.People.Exists(p => p.Role == "guest" && p.Person.Party == party)));
        Apply(draft, role, senders, frame, "invitation");
    }
}
