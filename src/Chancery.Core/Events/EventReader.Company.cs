using System.Runtime.InteropServices;
using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Who came along: company on a journey, members of a delegation.</summary>
internal sealed partial class EventReader
{
    /// <summary>"X, accompanied by Y, met Z", "X was flanked by Y", "Y will accompany X", "The A delegation included Y": whoever comes along takes part where X does.</summary>
    private void ReadCompany(int s, List<Node> nodes, List<Clause> clauses, ClauseParser parser)
    {
        for (var i = 1; i + 1 < nodes.Count; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Preposition } preposition && preposition["fn"] == "beside" && nodes[i + 1].Kind == NodeKind.Actor)
            {
                ReadBeside(s, i, nodes, parser);
            }
        }

        foreach (var clause in CollectionsMarshal.AsSpan(clauses))
        {
            if (clause is { NonFinite: true, Opens: false } or { Negated: true })
            {
                continue;
            }

            if (clause["company"] is not null && !clause.Passive)
            {
                ReadEscort(s, clause);
            }
            else if (clause["members"] is not null)
            {
                ReadMembers(s, clause, nodes, clauses);
            }
        }
    }

    private void ReadBeside(int s, int preposition, List<Node> nodes, ClauseParser parser)
    {
        var j = preposition - 1;
        var future = false;
        while (j > 0 && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Comma or NodeKind.Relative or NodeKind.Other)
        {
            future |= nodes[j].Kind == NodeKind.Modal;
            j--;
        }

        if (nodes[j].Kind != NodeKind.Actor || actors.PersonOf(nodes[j]) is not { } leading || (future && j > 0 && nodes[j - 1].Kind == NodeKind.Conjunction && nodes[preposition]["joins"] is not null))
        {
            return;
        }

        if (nodes[preposition]["joins"] is not null && drafts.Find(d => d.Sentence == s && d is { Anchor.Kind: NodeKind.Event, People.Count: 0, Finite: false } && d.Anchor.Index > preposition && d.Governor is "at" or "for" or "in") is { } joined)
        {
            // "X was joined by Y and Z at the eighth meeting of"
            joined.Finite = true;
            joined.Background = false;
            Come(parser.GroupAt(preposition + 1), leading, leading.Party, "party.same-side");
            Apply(joined, "attendee", [nodes[j], .. parser.GroupAt(preposition + 1)], joined.Frame, "beside");
            return;
        }

        BringAlong(s, leading, parser.GroupAt(preposition + 1), future, "beside");
    }

    /// <summary>"Minister Y will accompany X", "Accompanying X on this visit are Y and Z".</summary>
    private void ReadEscort(int s, Clause clause)
    {
        var leading = clause.Of("object") is [{ } led, ..] ? actors.PersonOf(led) : null;
        var company = clause.Subject.FindAll(n => actors.PersonOf(n) is { IsNamed: true, IsSpokesman: false } p && p != leading);
        if (leading is not null && company.Count > 0 && !clause.SubjectInherited && !drafts.Exists(d => d.Anchor == clause.Verb))
        {
            BringAlong(s, leading, company, journey: true, "escort");
        }
    }

    /// <summary>Puts those who come along beside the one they come with, on the journey told if there is one and they are on it rather than at the meeting told last.</summary>
    private void BringAlong(int s, Person leading, List<Node> company, bool journey, string rule)
    {
        var group = company.FindAll(n => n.Item?.Class == KnownClass.Person);
        var told = drafts.Find(d => d.Sentence == s && d.Has(leading));
        var visit = told is null ? VisitWith(s, leading) : null;
        var near = drafts.FindLast(d => d is { Finite: true, Background: false } && s - d.Sentence <= 3 && d.Has(leading));
        if (group.Count == 0 || (told ?? (journey || near is { Future: true } ? visit ?? near : near ?? visit) ?? drafts.FindLast(d => d is { Finite: true, Background: false, Negated: false } && d.Has(leading))) is not { } held)
        {
            return;
        }

        Come(group, leading, leading.Party, "party.same-side");
        Apply(held, "attendee", group, held.Frame, rule);
    }

    /// <summary>"The A delegation included X and Y", "A officials accompanying the President included X", "Members of the delegation are X and Y": of the meeting told last with that side.</summary>
    private void ReadMembers(int s, Clause clause, List<Node> nodes, List<Clause> clauses)
    {
        // "Representing A were X and Y", "X and Y will be in his party": they are the subject
        var named = clause["members"] is "side" or "subject" ? clause.Subject
            : clause.Complements.Where(c => c.Function is "object" or "of" or "loose" or "after-comma" && c.Nodes[0].Index > clause.Verb.Index).SelectMany(static c => c.Nodes);
        var members = named.Where(n => n.Item?.Class == KnownClass.Person && actors.PersonOf(n) is { IsNamed: true, IsSpokesman: false }).ToList();
        if (members.Count == 0)
        {
            return;
        }

        if (clause.Subject is [{ } one] && clauses.Find(c => c["company"] is not null && c.Verb.Index < clause.Verb.Index && c.Of("object") is [{ } led, ..] && led == one) is not null)
        {
            if (actors.PersonOf(one) is { } leading)
            {
                BringAlong(s, leading, members, journey: false, "members");
            }

            return;
        }

        var own = clause["members"] is "side" ? clause.Of("object") is [{ Index: > 0 } to] && clause.Verb.Index == 0 && members[0].Index > to.Index ? to : null : clause.Subject is [{ } first] && (first["side"] ?? first["delegation"]) is not null ? first : null;
        var side = own is { Item.Class: KnownClass.Party } && own["id"] is { } id && !id.Contains(' ', StringComparison.Ordinal) ? id : null;
        if (side is null && clause["members"] is not ("all" or "subject") && !(clause["members"] is "yes" && clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1] is { Kind: NodeKind.Other } noun && chart.Find(noun.End - 1, KnownClass.SideNoun)?["delegation"] is not null))
        {
            return;
        }

        var held = (clause["members"] is "all" or "subject" ? VisitWith(s, null) : null) ?? HeldWith(s, side);
        side ??= held?.People.Where(r => r.Role is "guest").Select(r => r.Person.Party).Distinct().ToList() is [{ } only] ? only : null;
        Come(members, side is null && held?.People.FindAll(r => r.Role is "guest") is [var guest] ? guest.Person : null, side, "party.of-the-delegation");
        if (held is not null)
        {
            Apply(held, "attendee", members, held.Frame, "members");
        }
    }

    /// <summary>Puts those who come along on the side of whom they come with.</summary>
    private void Come(List<Node> company, Person? leading, string? side, string rule)
    {
        foreach (var node in company)
        {
            if (actors.PersonOf(node) is not { } member || member == leading || member.Leading is not null || leading?.Leading == member)
            {
                continue;
            }

            member.CameAlong = !drafts.Exists(d => d.Has(member));
            member.Leading = member.CameAlong ? leading : null;
            if (member is { Party: null, Origin: null } && side is not null)
            {
                member.PutOn(side, rule);
            }
        }
    }

    /// <summary>The journey told last on which somebody is, or that names a guest; null if there is none.</summary>
    private EventDraft? VisitWith(int s, Person? leading) =>
        drafts.FindLast(d => d is { Kind: EngagementKind.Visit, Finite: true, Background: false, Negated: false, Earlier: false, OfAYear: false, Pluperfect: false, Plural: false } && d.Sentence < s && d.People.Exists(r => r.Role is "guest" && (leading is null || r.Person == leading)));

    /// <summary>The engagement told last in which a side takes part, or in which somebody of an unknown side does; with no side told, the one told last.</summary>
    private EventDraft? HeldWith(int s, string? side)
    {
        bool Told(EventDraft d) => d is { Finite: true, Background: false, Negated: false, Earlier: false, IsOfLeaders: false, Kind: not EngagementKind.Signing } && d.Sentence < s && d.People.Count > 0;
        return side is null ? drafts.FindLast(Told)
            : drafts.FindLast(d => Told(d) && (d.Parties.Contains(side) || d.People.Exists(r => r.Person.Party == side))) ?? drafts.FindLast(d => Told(d) && d.People.Exists(static r => r.Person.Party is null));
    }
}
