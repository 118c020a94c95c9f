using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Event nouns that no verb of engagement governs: "after the 6th dialogue", "on the sidelines of the summit in Bali".</summary>
internal sealed partial class EventReader
{
    private void ReadNoun(int s, Node node, ClauseParser parser, List<Clause> clauses, List<Node> nodes)
    {
        if (Governor(node, nodes) == "of" && node.Index > 1 && nodes[node.Index - 2].Kind == NodeKind.Event && node["n"] is null && byNode.TryGetValue(nodes[node.Index - 2], out var session))
        {
            // "the 4th Session of the JCC": whose session it is
            session.MechanismItem ??= node["core"] is not null || node["mechanism"] is not null ? node.Item : null;
            return;
        }

        if (node["generic"] is not null && node["n"] is null && clauses.Exists(c => c["light"] is not null && c.Subject is [{ Kind: NodeKind.Event } body] && body["core"] is not null && body["needs"] is "mechanism" && c.Of("object").Contains(node)))
        {
            // "The Joint Committee on Trade convened a meeting in Lima": its meeting is the one told
            return;
        }

        var draft = DraftFor(s, node, parser, nodes);
        if (draft is null)
        {
            return;
        }

        var governor = Governor(node, nodes);
        if (clauses.Count == 0 && (s == 0 || context.Sentences[s].Kind == Text.BlockKind.Title) && TakeHeadlinePair(draft, node, governor, parser, nodes))
        {
            return;
        }

        var wanted = IsWanted(node, governor, clauses);
        if (IsUntold(draft, node, governor, wanted, clauses) || (draft.Frame.Name == "appearance" && !ReadAppearance(draft, node, governor, clauses, nodes)))
        {
            drafts.Remove(draft);
            return;
        }

        draft.Future |= wanted;
        draft.Governor ??= governor;
        DateByDistance(draft, node);
        if (governor is "part" or "during" && draft is { Kind: EngagementKind.Visit, DateItem: { } behind } && behind["d2"] is null && nodes.Find(n => ReferenceEquals(n.Item, behind)) is { } dated && dated.Index > node.Index + 1 && nodes[dated.Index - 1].Kind == NodeKind.Comma
            && clauses.Exists(c => c is { Subordinate: false, Governor: null } && (c["frame"] ?? c["light"]) is not null))
        {
            // "Within the visit to X, on 25 April, A met B": the day of the meeting
            draft.DateItem = null;
        }

        if (GoesOnMeeting(draft, node, governor, clauses, nodes) || IsToldWhole(s, draft, node, governor, parser, clauses, nodes))
        {
            return;
        }

        FillFromCircumstances(draft, node, governor, parser, clauses, nodes);
        var taken = FillFromTellers(draft, node, governor, clauses, nodes);
        draft.Background = (governor is not null || clauses.Count > 0) && !taken;
        AddVisitor(draft, node, governor, clauses);
        if (governor is "at" or "in" or "during" or "after" && HeldBehindPartner(node, clauses, nodes) is { } held)
        {
            // "said at talks with X held by video link on Tuesday"
            FillWhenAndWhere(draft, held, nodes);
        }

        if (governor is "in" or "at" or "during" && !draft.Earlier && draft.Frame.Role("subject") is { } talking && DiscussedAt(node, clauses, nodes, draft.People.Count == 1) is { } discussed)
        {
            // "Qatar and Malta reviewed their ties in a round of consultations"
            draft.Background = false;
            Apply(draft, talking, [.. discussed.Subject.Concat(draft.People.Count == 0 && discussed["act"] is "discuss" or "exchange" ? discussed.Of("with") : [])], draft.Frame, "discussed-at");
            if (discussed.Subject is [{ Item.Class: KnownClass.Group }] && node.Index < discussed.Verb.Index)
            {
                // "During their meeting, the two touched on the reform of the UN": nobody else takes part
                draft.Finite = true;
                FillWhenAndWhere(draft, discussed, nodes);
                return;
            }

            FillFromLight(draft, discussed, "happen", nodes);
            return;
        }

        if (governor is null && draft is { Earlier: false, Plural: false, People.Count: 2, Parties.Count: 2 } && (draft.DateItem ?? draft.PlaceItem) is not null && LastBefore(node, clauses) is { Outright: true, Governor: null, Subject.Count: 2, Pluperfect: false } speaking
            && speaking["act"] is "say" or "praise" && speaking.Verb.Index == node.Index - 1)
        {
            // "A and B described their summit in Geneva on Wednesday as …"
            draft.Finite = true;
            draft.Background = false;
            return;
        }

        if (governor is "in" or "at" or "during" && draft is { Earlier: false, People.Count: 0 } && (clauses.Find(c => IsBetween(c, node))?.Subject ?? BothBefore(node, clauses, nodes)) is { } between)
        {
            Join(draft, between, []);
            return;
        }

        if (clauses.Count == 0 && context.Sentences[s].Kind == Text.BlockKind.Body && draft.DateItem is null && draft.People.Count == 0 && draft.Edition is null)
        {
            // an item of a list, not a headline
            return;
        }

        if (clauses.Count == 0)
        {
            draft.Background = false;
        }
    }

    /// <summary>The participle behind whom an engagement was with: "talks with X held in Rome"; null without one.</summary>
    private static Clause? HeldBehindPartner(Node node, List<Clause> clauses, List<Node> nodes)
    {
        for (var at = node.Index + 3; at <= node.Index + 4 && at < nodes.Count; at++)
        {
            if (nodes[at] is { Kind: NodeKind.Verb } verb && verb["light"] is "hold" && verb["form"] is "past" or "participle" && nodes[at - 1].Kind == NodeKind.Actor && nodes[node.Index + 1]["fn"] is "with")
            {
                return clauses.Find(c => ReferenceEquals(c.Verb, verb));
            }
        }

        return null;
    }

    /// <summary>The last clause whose verb stands before a node; null if there is none.</summary>
    private static Clause? LastBefore(Node node, List<Clause> clauses)
    {
        for (var c = clauses.Count - 1; c >= 0; c--)
        {
            if (clauses[c].Verb.Index < node.Index)
            {
                return clauses[c];
            }
        }

        return null;
    }

    /// <summary>What is only agreed on, wished or asked for has not taken place.</summary>
    private static bool IsWanted(Node node, string? governor, List<Clause> clauses) =>
        governor is not ("after" or "in" or "at" or "during" or "occasion" or "sidelines" or "part" or "before")
        && LastBefore(node, clauses)?["act"] is "agree" or "propose" or "request" or "wish" or "pledge" or "support" or "invite" or "urge";

    /// <summary>Whether the noun names a body, a field or a wish, and no engagement.</summary>
    private bool IsUntold(EventDraft draft, Node node, string? governor, bool wanted, List<Clause> clauses)
    {
        if (draft is { Edition: null, People.Count: 0 } && IsInstitution(node, governor, clauses))
        {
            return true;
        }

        if (draft.People.Count == 0 && node.Start > 0 && chart.HasEndingAt(node.Start, 2, KnownClass.Absence))
        {
            // "after a decade without a visit"
            return true;
        }

        var undated = draft is { DateItem: null, Edition: null };
        if (undated && IsSought(node, clauses))
        {
            // "High-level dialogue will also be sought"
            return true;
        }

        if (wanted && (undated || (draft.Plural && draft.People.Count == 0)))
        {
            return true;
        }

        // "to deepen political dialogue": a field, not a meeting
        return undated && draft is { MechanismItem: not null, People.Count: 0 } && clauses.Count > 0 && node["det"] is null && node["a"] is null && node["mechanism"] is null && !chart[node.Start].IsCapital;
    }

    private static bool IsSought(Node node, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Passive && clause["act"] is "wish" or "propose" or "agree" or "request" && clause.Subject.Contains(node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one subject stands for several sides, and says something.</summary>
    private bool SpeaksForAll(Node all, Clause clause) => (SpeaksOut(clause) || clause is { Outright: true, Pluperfect: false } && clause["frame"] is "signing")
        && (((all["several"] ?? all["many"]) is not null && actors.Resolve(all).Select(a => a.Party).Distinct().Count() > 1) || (all.Item?.Class == KnownClass.Group && all["det"] is null));

    /// <summary>Whether a sentence tells of another engagement than a visit.</summary>
    private bool TellsMore(int s, EventDraft visit) => drafts.Exists(d => d != visit && d is { Finite: true, Background: false } && d.Sentence == s && d.Kind != EngagementKind.Visit);

    private static bool IsOnlyWelcomed(Node visit, List<Clause> clauses, List<Node> nodes) =>
        clauses.Exists(c => c.Passive && c.Subject.Contains(nodes[0])) && clauses.TrueForAll(c => c["frame"] is null && c["act"] is null or "present" or "none") && !nodes.Exists(n => n.Kind == NodeKind.Event && n != visit);

    /// <summary>Who is on the visit, who chairs, when and where, from the clauses around the noun.</summary>
    private void FillFromCircumstances(EventDraft draft, Node node, string? governor, ClauseParser parser, List<Clause> clauses, List<Node> nodes)
    {
        if (governor is "part" or "during" or "in" && node.Index <= 4 && draft is { Kind: EngagementKind.Visit, People.Count: 0, Country: { } visited } && clauses.Find(c => c is { SubjectInherited: false, Passive: false, Subject.Count: 1 } && ((c["frame"] ?? c["light"]) is not null || (c["act"] is "say" && c["form"] is null))) is { } done
            && done.Subject[0].Index > node.Index && IsFromElsewhere(done.Subject[0], visited))
        {
            // "Trong khuôn khổ chuyến thăm Phần Lan, X đã hội đàm với Y": who meets there is on the visit
            Apply(draft, "guest", done.Subject, draft.Frame, "during");
        }

        TakeTraveller(draft, node, governor, clauses, nodes);
        TakeVisitor(draft, node, governor, clauses, nodes);
        if (governor is "sidelines" && nodes[node.Index - 1]["attend"] is not null && (node.Index <= 2 || (node.Index == 3 && nodes[0].Kind == NodeKind.Date)) && FirstBehind(node, clauses) is { } attending)
        {
            // "Nhân dịp dự Hội nghị X, A gặp B": A attends it
            Apply(draft, "attendee", attending.Subject, draft.Frame, "attending");
        }

        if (governor == "for" && draft.PlaceItem is null && LastBefore(node, clauses) is { } journey && journey["ahead"] is not null && !journey.Negated)
        {
            // "flew to Bujumbura for talks with X"
            FillWhenAndWhere(draft, journey, nodes);
            draft.Future |= journey.Future;
        }

        draft.Future |= governor == "before" && nodes[node.Index - 1]["eve"] is { } eve && (eve is "ahead" || draft.DateItem is null);
        draft.Future |= IsWished(node, clauses) || IsPlannedBehind(node, nodes) || IsInPlanned(draft, node, governor, clauses);
        if (nodes[0]["fn"] == "chair" && nodes.Count > 1 && nodes[1].Kind == NodeKind.Actor && clauses.Count > 0 && clauses[0].Subject.Contains(node))
        {
            // "Co-chaired by X and Y, the discussions centred on …"
            Apply(draft, "chair", parser.GroupAt(1), draft.Frame, "chair");
        }
    }

    /// <summary>"will raise the matter during talks on Monday": on a day of the week, where something still to come is told.</summary>
    private bool IsInPlanned(EventDraft draft, Node node, string? governor, List<Clause> clauses) =>
        governor is "during" or "at" or "in" or "of" && draft.DateItem is { } day && day["weekday"] is not null && day["turn"] is null && LastBefore(node, clauses) is { Future: true } last && last.Governor?["act"] is not "agree" && !chart.Has(node.Start, KnownClass.PossessiveDeterminer);

    private static Clause? FirstBehind(Node node, List<Clause> clauses) => clauses.Find(c => c is { SubjectInherited: false, Passive: false, Subject.Count: > 0 } && c.Verb.Index > node.Index);

    /// <summary>Whether a wish is told before a noun, and no word behind it that tells who said so.</summary>
    private static bool IsWished(Node node, List<Clause> clauses)
    {
        var wished = false;
        foreach (var clause in clauses)
        {
            wished = clause.Verb.Index < node.Index ? clause["act"] == "wish" || (wished && !clause.Trailing) : wished;
        }

        return wished;
    }

    /// <summary>"The Human Rights Commission condemned …", "told the Security Council": a body that acts or is spoken to, and no sitting of it.</summary>
    private static bool IsInstitution(Node node, string? governor, List<Clause> clauses) =>
        node["needs"] == "mechanism" && node["n"] is null && (node["a"] is null || node["b"] is null)
        && (governor is "to" or "of" or "by" or "from" or "with" or "for"
            || clauses.Exists(c => (c["act"] is not (null or "none") && c["light"] is null && c.Subject.Contains(node)) || (c["act"] is "say" or "urge" or "request" && c.Of("object").Contains(node))));

    /// <summary>"discussed by telephone the agenda for the meeting scheduled for November 18": a day behind another event that is planned for it.</summary>
    private bool IsDayOfAnother(EventDraft draft, Complement complement)
    {
        var nodes = context.Nodes[draft.Sentence];
        var day = complement.Nodes[0].Index;
        return complement.Function == "event" && day > 1 && nodes[day - 1].Kind == NodeKind.Modal && nodes[day - 2] is { Kind: NodeKind.Event } other && other != draft.Anchor;
    }

    /// <summary>"chuyến thăm của X dự kiến vào cuối năm": the plan is told behind the noun.</summary>
    private static bool IsPlannedBehind(Node node, List<Node> nodes)
    {
        for (var j = node.Index + 1; j < nodes.Count && nodes[j].Kind is not NodeKind.Verb; j++)
        {
            if (nodes[j].Kind == NodeKind.Modal)
            {
                return nodes[j]["planned"] is not null && j + 1 < nodes.Count && nodes[j + 1].Kind is NodeKind.Date;
            }
        }

        return false;
    }

    /// <summary>The subject of "X is on a visit"; null where the noun is no predicate.</summary>
    private static Node? IsPredicate(Node node, List<Node> nodes)
    {
        var j = node.Index - 2;
        while (j >= 0 && nodes[j].Kind is NodeKind.Date or NodeKind.Comma or NodeKind.Other && (nodes[j].Kind != NodeKind.Other || nodes[j].End - nodes[j].Start == 1))
        {
            j--;
        }

        if (j > 1 && nodes[j].Kind is NodeKind.Other && nodes[j - 1] is { Kind: NodeKind.Preposition } where && where["fn"] is "in" && nodes[j - 2].Kind is NodeKind.Auxiliary or NodeKind.Other)
        {
            // "is in the island on a visit", "is currently in the country on a visit"
            j = nodes[j - 2].Kind is NodeKind.Auxiliary ? j - 2 : j - 3;
        }

        if (j < 1 || nodes[j].Kind != NodeKind.Auxiliary)
        {
            return null;
        }

        return nodes[j - 1].Kind switch
        {
            NodeKind.Actor => nodes[j - 1],
            NodeKind.Comma when j >= 2 && nodes[j - 2] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } => nodes[j - 2],
            NodeKind.Comma when nodes.Find(n => n.Index + 2 < j && n is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person }) is { } told && nodes[told.Index + 1].Kind == NodeKind.Comma && nodes[told.Index + 2].Kind == NodeKind.Relative => told,
            NodeKind.Relative when j >= 2 => nodes.GetRange(0, j - 1).FindLast(n => n.Kind == NodeKind.Actor),
            _ => null,
        };
    }

    /// <summary>"X, who is on a visit, …": told of X by the way.</summary>
    private static bool IsAsideOf(Node node, List<Node> nodes)
    {
        var j = node.Index - 1;
        while (j > 0 && nodes[j].Kind is NodeKind.Preposition or NodeKind.Date or NodeKind.Auxiliary or NodeKind.Other)
        {
            j--;
        }

        return nodes[j].Kind == NodeKind.Relative;
    }

    /// <summary>Function of the preposition before a noun; null if none stands there.</summary>
    private static string? Governor(Node node, List<Node> nodes) =>
        node.Index > 0 && nodes[node.Index - 1].Kind == NodeKind.Preposition ? nodes[node.Index - 1]["fn"] : null;

    /// <summary>How much a draft tells by itself; a bare "meeting" tells nothing.</summary>
    internal static int Substance(EventDraft draft) =>
        (draft.Edition is null ? 0 : 1)
        + (draft.MechanismItem is null ? 0 : 1)
        + (draft.DateItem is null ? 0 : 1)
        + (draft.Place is null && draft.Country is null ? 0 : 1)
        + Math.Min(2, draft.People.Count)
        + (draft.Parties.Count > 1 ? 1 : 0)
        + (draft.Kind == EngagementKind.Conference && draft.MechanismItem is not null ? 1 : 0);
}
