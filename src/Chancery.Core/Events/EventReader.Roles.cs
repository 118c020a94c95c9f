using System.Globalization;
using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Frames;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Filling the roles of a draft from functions.</summary>
internal sealed partial class EventReader
{
    private static readonly string[] MechanismParties = ["a", "b", "c", "org"];

    /// <summary>What the event noun itself says: round, mechanism, parties, mode.</summary>
    private void Describe(EventDraft draft, Node anchor)
    {
        var item = anchor.Item!;
        if (item["n"] is { } n && int.TryParse(n.Split(' ')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
        {
            draft.Edition = edition;
            draft.Evidence.Add(context.Evidence("edition", n, item.Start, item.End, item.Rule?.Name ?? ""));
        }

        foreach (var key in MechanismParties)
        {
            foreach (var party in item[key]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                draft.AddParty(party, anchor, item.Rule?.Name ?? "");
            }
        }

        foreach (var party in item["parties"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            draft.AddParty(party, anchor, item.Rule?.Name ?? "");
        }

        if (item["dest"] is { } destination)
        {
            draft.Country ??= destination;
            draft.AddParty(destination, anchor, item.Rule?.Name ?? "");
        }

        draft.Mode = (item["qmode"] ?? item["mode"]) is { } mode ? ModeOf(mode) : null;
        draft.Plural = item["plural"] is not null || item["n2"] is not null;
        draft.MechanismItem = (item["core"] is not null && (!draft.Plural || draft.Edition is not null)) || item["mechanism"] is not null ? item : draft.Edition is not null ? SpeltOut(item) : null;
        for (var t = item.Start; t < item.End && draft.DateItem is null; t++)
        {
            // "phiên đối thoại lần thứ 4 (9/2015)", "their June 29 meeting"
            draft.DateItem = chart.Find(t, KnownClass.Date) is { } on && on.End <= item.End && on["m"] is not null && on["weak"] is null ? on : null;
        }

        var article = item.Bound("det") is { } bound ? chart.Find(bound.Start, KnownClass.Determiner) : null;
        draft.Indefinite = article is not null && article["definite"] is null;
        draft.Definite = !draft.Indefinite && (item["det"] is not null || item["generic"] is not null);
        draft.Generic = item["generic"] is not null;
        draft.Earlier = item["time"]?.StartsWith("before", StringComparison.Ordinal) == true;
        draft.Future |= item["time"]?.StartsWith("after", StringComparison.Ordinal) == true;
        draft.IsPrevious = draft.Earlier && !draft.Plural && draft.Frame.Name is "dialogue" or "meeting-noun" && item["det"] is not null;
        draft.IsNext = item["time"]?.StartsWith("after", StringComparison.Ordinal) == true && item["plural"] is null && draft.Frame.Name is "dialogue" or "meeting-noun" or "conference" && item["det"] is not null;
    }

    private void FillFromLight(EventDraft draft, Clause clause, string light, List<Node> nodes)
    {
        var told = draft is { Finite: true, Background: false };

        // "told them of the green light to open negotiations" tells of none
        draft.Finite |= !clause.NonFinite || (clause.Governor is { Negated: false } governed && !(clause["form"] is "base" && light is "happen" && governed["act"] is "say")) || OpensSentence(clause);
        draft.Future |= IsIntended(clause);
        draft.Background |= clause.Subordinate && !told && !(light is "attend" or "hold" && SaidWhile(clause, nodes)) && !(light is "happen" or "hold" && IsWhileHe(clause, nodes));
        draft.Future |= clause.Future;
        draft.Earlier |= clause["earlier"] is not null || (clause.Subordinate && nodes.FindLast(n => n.Index < clause.Verb.Index && n.Kind is NodeKind.Subordinator)?["since"] is not null);
        draft.Pluperfect |= clause.Pluperfect;
        draft.Present |= IsPresent(clause);
        draft.Negated |= clause.Negated;
        if (clause.Ready || clause.Ought)
        {
            draft.Background = true;
            draft.Finite = false;
        }

        if (PortCallOf(draft.Frame, clause) is { } call)
        {
            draft.Kind = EngagementKind.PortCall;
            draft.Frame = call;
        }

        if (light == "leave" || (draft.Kind == EngagementKind.Visit && clause is { NonFinite: true, Governor: { } setting } && setting["light"] is "leave"))
        {
            draft.Departed = true;
            GiveHome(draft, light == "leave" ? clause : clause.Governor!);
        }

        if (light == "host" && draft.Frame.Name == "meeting-noun" && clause.Complements.Exists(c => c.Function == "for" && c.Nodes[0].Kind == NodeKind.Actor) && context.Pack.Frames.TryGetValue("reception", out var reception))
        {
            // "hosted a dinner for X"
            draft.Kind = EngagementKind.Reception;
            draft.Frame = reception;
        }

        if ((light == "attend" && clause is { NonFinite: true, Governor: { Subordinate: true } journey } && journey["frame"] == "visit") || (draft.Governor is null && clause.Subordinate && IsOccasion(clause, nodes)))
        {
            // "met X, who arrived in Astana to take part in the consultations": what X came for is not their meeting
            draft.Governor = "occasion";
        }

        var frame = draft.Frame;
        var role = light switch
        {
            "chair" => "chair",
            "attend" => "attendee",
            "lead" => draft.Kind switch { EngagementKind.Visit => "guest", EngagementKind.Dialogue or EngagementKind.Talks => "chair", _ => "attendee" },
            "pay" or "leave" => "guest",
            "host" => "host",
            _ => frame.Role("subject") ?? "side",
        };
        if ((light != "happen" || (clause.Subject.TrueForAll(n => n.Item?.Class is not (KnownClass.Group or KnownClass.Pronoun) || actors.PersonOf(n) is { IsNamed: true }) && clause.Complements.Exists(c => c.Function is "object" or "loose" && c.Nodes.Contains(draft.Anchor)))) && clause is { Passive: false } and not { NonFinite: true, Governor.Negated: true })
        {
            Apply(draft, role, clause.Subject, frame, light);
        }
        else if (clause is { Passive: true, SubjectInherited: false } && clause["joins"] is not null)
        {
            // "X was joined by Y at the meeting"
            Apply(draft, role, [.. clause.Subject.Where(static n => n.Item?.Class is KnownClass.Person or KnownClass.Name)], frame, light);
        }

        var next = clause.Complements.Find(c => c.Function is "after" or "before" && c.Nodes[0].Kind == NodeKind.Event && c.Nodes[0] != draft.Anchor && c.Nodes[0].Index > clause.Verb.Index)?.Nodes[0].Index ?? int.MaxValue;
        foreach (var complement in clause.Complements)
        {
            if (complement.Nodes[0].Index > next)
            {
                // "the dialogue came after a visit to Japan by X in May": whose visit, where and when
                break;
            }

            if (complement.Function is "with" && complement.Nodes[0].Kind == NodeKind.Actor && !clause.Passive && (light is "chair" || (light is "hold" && complement.Nodes[0].Index < draft.Anchor.Index && complement.Nodes[0].Index > clause.Verb.Index)))
            {
                // "điều hành hội nghị cùng bà Y", "co-chaired with X the 3rd session", "held with X the 5th dialogue"
                Apply(draft, light is "chair" ? "chair" : frame.Role("with") ?? "side", complement.Nodes, frame, light, oneSide: true);
                continue;
            }

            if (complement.Function is "object" or "by" && clause["joins"] is not null && complement.Nodes[0].Item?.Class is KnownClass.Person)
            {
                // "will join X in Oslo for talks"
                Apply(draft, role, complement.Nodes, frame, light, oneSide: true);
                continue;
            }

            if (complement.Nodes[0].Index <= draft.Anchor.Index && draft.Anchor.Index > clause.Verb.Index)
            {
                if (light is "leave" && complement.Function == "for" && complement.Nodes[0] is var goal && (goal.Kind == NodeKind.Place || IsState(goal)))
                {
                    // "left this morning for Australia on a state visit"
                    FillOne(draft, frame, new Complement("to", complement.Nodes), null);
                    continue;
                }

                if (!clause.Passive && complement.Nodes[0].Kind is NodeKind.Place or NodeKind.Mode or NodeKind.Date && !(light is "leave" && complement.Nodes[0].Kind is NodeKind.Place))
                {
                    // "tổ chức tại Hà Nội đối thoại …": where and when stand between the verb and what it carries
                    FillOne(draft, frame, complement, null);
                }

                continue;
            }

            if (IsOfEventBetween(draft, clause, complement))
            {
                continue;
            }

            draft.OnSidelines |= complement.Function is "sidelines" && complement.Nodes[0].Kind == NodeKind.Event;
            if (complement.Function is "of" && clause.Complements.Exists(c => c.Function is "sidelines" && c.Nodes[0].Kind == NodeKind.Event && c.Nodes[0].Index > draft.Anchor.Index && c.Nodes[0].Index < complement.Nodes[0].Index))
            {
                // "was held on the sidelines of the session of the Assembly": whose session it is
                continue;
            }

            if (light == "happen" && complement.Function is "of" && complement.Nodes[0] is { Kind: NodeKind.Actor, Index: var owner } && owner - 2 > clause.Verb.Index && nodes[owner - 2].Kind is NodeKind.Other)
            {
                // "diễn ra lúc sự hiện diện của Trung Quốc ngày càng dày": whose presence it is
                continue;
            }

            if (complement.Function is "presented" && light is "chair" or "attend")
            {
                // "Chủ trì hội nghị là X", "Dự hội nghị có Y"
                Apply(draft, light == "chair" ? "chair" : "attendee", complement.Nodes, frame, light);
                continue;
            }

            if (light == "attend" && clause["form"] == "ing" && clause.Verb.Index == 0 && complement.Nodes[0].Item?.Class is KnownClass.Person or KnownClass.Name && clause.Complements.Exists(c => c.Nodes[0].Index + 1 < nodes.Count && nodes[c.Nodes[0].Index + 1].Kind == NodeKind.Auxiliary))
            {
                // "Attending the meeting were X and Y"
                Apply(draft, "attendee", complement.Nodes, frame, light);
                continue;
            }

            if (light == "host" && complement.Function == "to" && complement.Nodes[0].Item?.Class == KnownClass.Person && frame.Role("object") is { } guest)
            {
                // "gave a reception to the ambassador"
                Apply(draft, guest, complement.Nodes, frame, "to", oneSide: true);
                continue;
            }

            if (light == "host" && clause.Passive && complement is { Function: "by", Nodes: [{ Item.Class: KnownClass.Party } seat] } && seat["id"] is { } at && context.IsState(at))
            {
                // "The next round will be hosted by India"
                draft.Country ??= at;
            }

            FillOne(draft, frame, complement, clause.Passive ? light switch { "chair" => "chair", "host" => "host", "attend" => "attendee", _ => null } : null);
        }

        FillLeading(draft, clause, nodes);
    }

    private void FillFromVerb(EventDraft draft, Clause clause, Frame frame, List<Node> nodes)
    {
        draft.Mode = clause["mode"] is { } mode ? ModeOf(mode) : draft.Mode;
        draft.Finite = !clause.NonFinite || OpensSentence(clause) || (clause["whole"] is not null && clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1]["fn"] is "after");
        var meanwhile = frame.Kind is EngagementKind.Talks or EngagementKind.Reception && SaidWhile(clause, nodes);
        draft.Finite |= meanwhile;
        draft.Background = clause.Subordinate && !TellsOccasion(clause, frame, nodes) && !meanwhile;
        draft.Weak = clause["weak"] is not null;
        draft.ByBoth |= clause.Passive && (!clause.SubjectInherited || (frame.Kind == EngagementKind.Signing && nodes.Exists(n => n.Index > 0 && n.Index < clause.Verb.Index && n.Item?.Class == KnownClass.Group && nodes[n.Index - 1]["fn"] == "between")));
        draft.Future |= clause is { NonFinite: true, Governor: { Future: true } governor } && governor["ahead"] is not null;
        draft.Future |= clause.Future || IsIntended(clause);
        draft.Pluperfect = clause.Pluperfect;
        draft.Present = IsPresent(clause) || IsUnderWay(clause, nodes);
        draft.Earlier |= clause["earlier"] is not null;
        if (frame.Kind == EngagementKind.Signing && IsOfSignedPaper(clause, nodes))
        {
            clause.Subordinate = draft.Earlier = draft.Background = true;
        }

        draft.Negated |= clause.Negated;
        if (clause.Ready || clause.Ought)
        {
            draft.Background = true;
            draft.Finite = false;
        }

        DateByDistance(draft, clause);
        FillLeading(draft, clause, nodes);
        if (clause.NonFinite && clause.Governor is { } journey && journey["ahead"] is not null && frame.Kind is EngagementKind.Talks or EngagementKind.Reception)
        {
            // "on Monday he travels to Madang to meet X": when and where the journey leads
            FillWhenAndWhere(draft, journey, nodes);
        }

        if (draft.DateItem is null && clause is { Subordinate: true, Pluperfect: false, Future: false } && !clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Date) && TellsSameTime(clause, nodes) && nodes.Find(n => n.Kind == NodeKind.Date && n.Index < clause.Verb.Index) is { } day && nodes[0].Kind != NodeKind.Subordinator)
        {
            // "X on Saturday urged …, as he and Y met"
            SetDate(draft, day);
            draft.Background &= clause.Subject.Count < 2;
        }

        DateBySaying(draft, clause, nodes);
        var subject = clause.Passive ? "object" : "subject";
        Apply(draft, frame.Role(subject) ?? "side", clause.Subject, frame, clause["lemma"] ?? "", clause.Complements.Exists(c => c.Function is "with" or "object" && c.Nodes[0].Item?.Class == KnownClass.Person));
        var seenEvent = false;
        if (!clause.Passive && frame.Role("object") is "guest" or "host" && !clause.Of("object").Any(n => n.Kind == NodeKind.Actor)
            && clause.Complements.Find(c => c.Function is "loose" or "after-comma" && (c.Nodes[0].Item?.Class == KnownClass.Person || (c.Nodes[0]["several"] ?? c.Nodes[0]["delegation"]) is not null)) is { } late)
        {
            // "received today at his palace H.E. …", "received in Oslo the ambassadors of A and B": the object stands late
            Apply(draft, frame.Role("object")!, late.Nodes, frame, "object");
        }

        foreach (var complement in clause.Complements)
        {
            if (complement.Nodes[0].Kind == NodeKind.Event)
            {
                seenEvent |= complement.Function is "after" or "before" or "followed" && complement.Nodes[0]["frame"] != "ceremony";
                draft.OnSidelines |= complement.Function is "sidelines" or "at";
                continue;
            }

            if (seenEvent)
            {
                break;
            }

            if (frame.Name is "speak" or "call" && IsOfEventBefore(complement, nodes))
            {
                // "spoke with X about the Minister's visit to Y", "about the summit in Z": where the visit and the summit are
                continue;
            }

            if ((frame.Name is "speak" or "call" or "talks-verb" || frame.Kind == EngagementKind.Signing || (frame.Name is "talks" && complement.Nodes[0]["name"] is null)) && complement.Nodes[0].Kind == NodeKind.Place && nodes[complement.Nodes[0].Index - 1]["fn"] != "at" && AboutSomething(clause, complement.Nodes[0], nodes) && !IsSeatOfASigner(draft, complement.Nodes[0], nodes))
            {
                // "spoke … regarding the latest developments in Gaza": the place is of what they spoke about
                continue;
            }

            if (frame.Name is "speak" && complement.Function == "to" && complement.Nodes[0].Kind == NodeKind.Actor && AboutSomething(clause, complement.Nodes[0], nodes))
            {
                // "spoke with X about the response to the Ruritanian government's attack"
                continue;
            }

            if (frame.Name == "talks-verb" && complement.Function == "with" && clause.Complements.Find(c => c.Function == "with") != complement)
            {
                // "discussed with X their coordination with the United Nations": what they discussed
                continue;
            }

            if (complement.Function == "by" && clause.Passive)
            {
                Apply(draft, frame.Role("subject") ?? "side", complement.Nodes, frame, "by");
                continue;
            }

            FillOne(draft, frame, complement, null);
        }
    }

    private void FillOne(EventDraft draft, Frame frame, Complement complement, string? byRole)
    {
        var node = complement.Nodes[0];
        switch (node.Kind)
        {
            case NodeKind.Date when complement.Function is "by" or "before" || IsDayOfAnother(draft, complement):
                // "bởi ngày 4/10 tới …": the day of the reason
                return;
            case NodeKind.Date:
                SetDate(draft, node);
                return;
            case NodeKind.Place when complement.Function is not ("in" or "at") && node.End < chart.Count && chart.Has(node.End, KnownClass.Possessive):
                // "spoke about Moscow's war"
                return;
            case NodeKind.Place:
                if (complement.Function is not ("from" or "of" or "between" or "with") || (complement.Function == "of" && draft.Kind == EngagementKind.Visit && node.Index == draft.Anchor.Index + 2))
                {
                    SetPlace(draft, node);
                }

                return;
            case NodeKind.Mode:
                draft.Mode ??= ModeOf(node["mode"] ?? "");
                return;
            case NodeKind.Actor when node.Item?.Class == KnownClass.Person && node.End < chart.Count && chart.Has(node.End, KnownClass.Possessive):
                // "discussed President X's war"
                return;
            case NodeKind.Actor when complement.Function == "of" && draft.Anchor.Kind == NodeKind.Event && IsMatterBetween(draft, node):
                // "a discussion on key issues of EU policy": whose policy it is
                return;
            case NodeKind.Actor when complement.Function == "of" && draft.Kind == EngagementKind.Exercise && complement.Nodes is [{ Item.Class: KnownClass.Party }] && context.Nodes[draft.Sentence].Exists(n => n.Index > draft.Anchor.Index && n.Index < node.Index - 1 && n.Kind is NodeKind.Preposition && n["fn"] is "in" or "at" or "on" or "of"):
                // "diễn tập ở đảo A thuộc quần đảo B của Peru": whose the place is
                return;
            case NodeKind.Actor when complement.Function is "in" or "at" && IsUnlistedTown(node, draft.Sentence) is { } land:
                // "in Woodside, California": a town that no list knows, before the state or the city that it belongs to
                draft.SetPlace(chart.Clean(node.Start, node.End), node.Item, land);
                return;
            case NodeKind.Actor:
                if (complement.Function == "by" && byRole is not null)
                {
                    Apply(draft, byRole, complement.Nodes, frame, complement.Function);
                    return;
                }

                draft.OnSidelines |= complement.Function is "sidelines" or "at" && node["org"] is not null;
                if (complement.Function is "in" or "at" && node.Item?.Class == KnownClass.Party && node["org"] is null && frame.Role(complement.Function) is null)
                {
                    if (draft.PlaceItem is null && chart.Find(node.Start, KnownClass.City) is { } town && town["country"] == node["id"])
                    {
                        // a state that is a city
                        draft.SetPlace(town["name"], node.Item, draft.Country);
                    }

                    draft.Country ??= node["id"] is { } inside && context.IsState(inside) ? inside : null;
                    return;
                }

                if (complement.Function == "after-comma" && node.Item?.Class == KnownClass.Party && draft.PlaceItem is not null)
                {
                    return;
                }

                if (frame.Role(complement.Function) is { } role and not "none" and not "topic")
                {
                    Apply(draft, role, complement.Nodes, frame, complement.Function, complement.Function is "with" or "object" or "for");
                }

                return;
        }
    }
}
