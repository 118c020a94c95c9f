using System.Runtime.InteropServices;
using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Reads the engagements that each sentence tells: verbs and event nouns evoke frames, their complements fill the roles.</summary>
internal sealed partial class EventReader(ReportContext context)
{
    private readonly Chart chart = context.Chart;
    private readonly Dictionary<Node, EventDraft> byNode = new(ReferenceEqualityComparer.Instance);
    private readonly List<EventDraft> drafts = [];
    private readonly ActorResolver actors = new(context);

    /// <summary>Who each sentence's actors are; shared with the reading of speech.</summary>
    public ActorResolver Actors => actors;

    public List<EventDraft> Read()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind is BlockKind.Furniture or BlockKind.Tail || context.Nodes[s].Count == 0)
            {
                continue;
            }

            actors.Enter(context.Nodes[s]);
            ReadSentence(s, sentence);
        }

        ReadTail();
        return drafts;
    }

    /// <summary>Headlines behind the end of a story count only where they name another round of a mechanism that the story tells of.</summary>
    private void ReadTail()
    {
        var named = drafts.Where(d => d.MechanismItem is not null && d.Parties.Count == 2).ToList();
        if (named.Count == 0)
        {
            return;
        }

        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind != BlockKind.Tail || !NamesRound(sentence, named))
            {
                continue;
            }

            var first = drafts.Count;
            context.Nodes[s] = NodeBuilder.Build(chart, sentence);
            ReadSentence(s, sentence);
            for (var d = drafts.Count - 1; d >= first; d--)
            {
                if (drafts[d].Edition is null || drafts[d].MechanismItem is null)
                {
                    drafts.RemoveAt(d);
                }
                else
                {
                    drafts[d].Background = true;
                    drafts[d].Teaser = true;
                }
            }
        }
    }

    private bool NamesRound(Sentence sentence, List<EventDraft> named)
    {
        for (var t = sentence.Start; t < Math.Min(sentence.End, sentence.Start + 40); t++)
        {
            if (chart.Find(t, KnownClass.Event) is { } item && item["n"] is not null && item["core"] is not null
                && named.Exists(d => d.Parties.Contains(item["a"] ?? "") && d.Parties.Contains(item["b"] ?? "") && MechanismNamer.Alike(d.MechanismItem!, item)))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadSentence(int s, Sentence sentence)
    {
        var nodes = context.Nodes[s];
        if (chart.Text[chart[sentence.End - 1].Start] == '?')
        {
            // a question tells nothing
            return;
        }

        var parser = new ClauseParser(chart, nodes);
        var clauses = parser.Parse();
        context.Clauses[s] = clauses;
        MarkAhead(sentence, clauses, nodes);
        NoteLeaders(nodes);
        var first = drafts.Count;
        foreach (var clause in clauses)
        {
            ReadClause(s, clause, nodes, parser);
            actors.Leave(clause);
        }

        HostInvited(first, clauses);
        foreach (var led in CollectionsMarshal.AsSpan(nodes))
        {
            if (led.Item is { Class: KnownClass.Person } item && item["delegation"] is not null && !(item["present"] is not null && clauses.Exists(c => c["greets"] is not null)) && (item["head"] is not null || clauses.TrueForAll(c => c["frame"] is null && c["light"] is null)))
            {
                // "Đoàn Mỹ do bà Y làm Trưởng đoàn.", "Đứng đầu đoàn Mỹ là X và Y": a delegation and its heads, no verb beside
                ReadLeaders(s, led, item["head"] is null ? [led] : parser.GroupAt(led.Index), []);
            }
        }

        foreach (var node in CollectionsMarshal.AsSpan(nodes))
        {
            if (node.Kind != NodeKind.Event)
            {
                continue;
            }

            if (!byNode.TryGetValue(node, out var told))
            {
                ReadNouns(s, node, parser, clauses, nodes);
            }
            else if (told is { People.Count: 1, Background: true } && Governor(node, nodes) is "at" or "in" or "during" && TookPlace(node, clauses)
                && FillFromTellers(told, node, Governor(node, nodes), clauses, nodes))
            {
                // "said at a meeting with X, which took place in Moscow"
                told.Background = false;
            }
        }

        ReadThere(s, nodes, clauses);
        HandBack(first, nodes);
        ShareArrival(first, clauses);
        GiveOccasion(first);
        ReadTurnTo(s, nodes);
        ReadLedBy(s, nodes);
        ReadCompany(s, nodes, clauses, parser);
        ReadListed(s, nodes, clauses);
        for (var d = first; d < drafts.Count; d++)
        {
            AddStops(drafts[d], nodes);
            AddDiscussed(drafts[d], clauses, nodes);
            AddSentTo(drafts[d], nodes);
            TakeAssembly(drafts[d], clauses, nodes);
            drafts[d].InTitle = drafts[d].TitleOnly = sentence.Kind == BlockKind.Title;
            drafts[d].InCaption = sentence.Kind is BlockKind.Caption or BlockKind.Heading;
            drafts[d].InHeading = sentence.Kind is BlockKind.Heading;
            if (drafts[d] is { Finite: true, Background: false, People: [{ Person: { IsNamed: true } one }, { Person: { IsNamed: true } other }] } && one.Party != other.Party)
            {
                actors.NotePair(one, other);
            }
        }
    }

    /// <summary>What a sentence, or a mechanism since another sentence, told last.</summary>
    private EventDraft? LastTold(int s, int since) => drafts.FindLast(d => d.Sentence >= since && !d.IsOfLeaders && (d.MechanismItem is not null || d.Sentence == s));

    private void ReadClause(int s, Clause clause, List<Node> nodes, ClauseParser parser)
    {
        if (clause.Tail is { } tail && actors.PersonOf(clause.Subject[^1]) is { Party: null } holder)
        {
            holder.PutOn(tail["id"], "party.of-the-office");
        }

        if (clause["act"] is "say" && clause.Complements.Find(c => c.Function == "sidelines" && c.Nodes[0].Kind == NodeKind.Event) is { } beside
            && DraftFor(s, beside.Nodes[0], parser, nodes) is { } attended)
        {
            // whoever speaks to the press on the sidelines of a meeting takes part in it
            Apply(attended, "attendee", clause.Subject, attended.Frame, "sidelines");
        }

        if ((clause["act"] is "agree" or "discuss" or "exchange" || (clause["act"] is not (null or "none") && clause["frame"] is null && clause["light"] is null && clause.Subject.Count > 1)) && clause is { SubjectInherited: false, Subject.Count: > 0, Passive: false, Governor: null } && ReadAgreeing(s, clause, nodes, parser))
        {
            return;
        }

        var light = HoldsItself(clause) ? "happen" : clause["light"] ?? (SessionMeets(clause) ? "happen" : null);
        TakeSide(clause, nodes);
        TakeFromTeller(clause);
        var led = light is "attend" && clause.SubjectInherited && clause.Complements.TrueForAll(c => c.Nodes[0].Kind == NodeKind.Mode) && drafts is [.., { IsOfLeaders: true } heads] && heads.Sentence == s;
        if (light is "chair" or "attend" && (clause.Complements.Count == 0 || led) && clause.Subject.Count > 0 && (!clause.SubjectInherited || led)
            && ((light == "chair" ? LastHeld(s) : null) ?? LastTold(s, light == "chair" ? s - 2 : led ? s - 3 : clause.Subject[0].Item?.Class == KnownClass.Person ? s - 2 : s)) is { } told)
        {
            // "… họp phiên thứ 9. A và B đồng chủ trì.": what they chair was just told
            Apply(told, light == "chair" ? "chair" : "attendee", clause.Subject, told.Frame, light);
            return;
        }

        if (light is "chair" or "attend" && clause.SubjectInherited && clause.Of("presented").Any() && EventOf(clause, light) is null && drafts.Count > 0 && drafts[^1].Sentence >= s - 3)
        {
            // "Cùng dự có X và Y.": who is presented takes part in what was told last
            Apply(drafts[^1], light == "chair" ? "chair" : "attendee", [.. clause.Of("presented")], drafts[^1].Frame, light);
            return;
        }

        if (light is "attend" && (ReadPresent(clause) || ReadAlsoPresent(s, clause)))
        {
            return;
        }

        if (light is not null && EventOf(clause, light) is { } anchor)
        {
            if (ReadApart(s, clause, light, anchor, nodes))
            {
                return;
            }

            var draft = DraftFor(s, anchor, parser, nodes);
            if (light is "pay" && MakesSomethingOf(draft, clause, anchor))
            {
                return;
            }

            if (draft is { Kind: EngagementKind.Visit } && light is "pay" && IsInvited(clause) && !IsAccepted(s))
            {
                // "invited him to pay a visit": a bare invitation is no engagement
                drafts.Remove(draft);
                return;
            }

            if (draft is not null && light is "attend" or "chair" && IsInvited(clause) && !IsAccepted(s))
            {
                // "invited the Minister to visit and to attend the conference": the conference is to come, and nobody has said that he will be there
                draft.Future = true;
                draft.Finite = draft.Definite = true;
            }
            else if (draft is not null)
            {
                if (clause.OfEvent && clause.Complements.Find(c => c.Nodes[0].Kind == NodeKind.Date) is { } toBeHeld)
                {
                    // "left on Friday to attend the summit to be held on Nov. 12"
                    draft.DateItem = null;
                    SetDate(draft, toBeHeld.Nodes[0]);
                }

                FillFromLight(draft, clause, light, nodes);
                TakeWhoTellsOf(draft, clause, light);
                DropUnreal(draft, clause);
                draft.Background |= IsSaidElsewhere(s, clause);
                foreach (var further in light is "attend" or "chair" ? NamedBeside(clause, anchor) : [])
                {
                    // "attended the 16th meeting of A, the 9th of B": each is attended
                    if (DraftFor(s, further, parser, nodes) is { } next && next != draft)
                    {
                        FillFromLight(next, clause, light, nodes);
                        next.Background |= draft.Background;
                    }
                }
            }

            return;
        }

        Greet(s, clause, parser, nodes);
        var invitation = InvitationOf(clause);
        if (invitation && !IsAccepted(s))
        {
            // a bare invitation is no engagement
            return;
        }

        if ((light is "lead" || (light is "chair" or "attend" && clause.Passive)) && LeadsDelegation(clause))
        {
            ReadJourney(s, clause, nodes);
            ReadLeaders(s, clause.Verb, clause.Passive ? [.. clause.Of("by")] : clause.Subject, clause.Passive ? clause.Subject : [.. clause.Of("object").Where(n => n.Item?.Class == KnownClass.Party)], light == "attend" ? "attendee" : "chair");
            return;
        }

        if (clause["frame"] == "reception" && clause.Complements.Find(c => c.Function is "object" or "loose" && c.Nodes[0].Kind == NodeKind.Event)?.Nodes[0] is { } taken && taken["frame"] is "call" or "courtesy-call"
            && DraftFor(s, taken, parser, nodes) is { } call)
        {
            // "received a phone call from X", "received a courtesy call from X"
            FillFromLight(call, clause, taken["frame"] == "call" ? "hold" : "host", nodes);
            return;
        }

        if (IsAtSession(clause) && clause.Complements.Find(c => c.Function == "for" && c.Nodes[0].Kind == NodeKind.Event)?.Nodes[0] is { } held && DraftFor(s, held, parser, nodes) is { } session)
        {
            // "sat down for the 15th round of their dialogue", "is to meet X for talks": what they met for is the engagement
            Apply(session, session.Frame.Role("subject") ?? "side", clause.Subject.Count > 1 && clause.Of("object").Any() ? clause.Subject : [], session.Frame, "met", oneSide: true);
            FillFromLight(session, clause, "hold", nodes);
            if (clause["frame"] is "visit")
            {
                session.Country ??= clause.Of("object").ToList() is [{ } where, ..] ? LandOf(where) : null;
                session.Background = false;
            }
            else
            {
                session.Mode ??= clause["frame"] is "meeting" && !session.Future ? EngagementMode.InPerson : null;
                Apply(session, session.Frame.Role("with") ?? "side", [.. clause.Of("object").Concat(clause.Of("with")).Concat(clause.Of("loose")).Where(n => n.Kind == NodeKind.Actor && n.Index < held.Index)], session.Frame, "met", oneSide: true);
            }

            session.Background |= IsSaidElsewhere(s, clause);
            DropUnreal(session, clause);
            return;
        }

        if (ReadDelivery(s, clause, nodes) || ReadDeparture(s, clause, nodes) || ReadReceptionOfSeveral(s, clause, nodes))
        {
            return;
        }

        if (clause is { SubjectInherited: true, Passive: false } && clause["frame"] is "reception" && clause.Complements.Exists(c => c.Function == "presented"))
        {
            // "Tiếp đoàn có ông X": who receives is presented behind the verb
            clause.Subject = [.. clause.Of("presented")];
        }

        GiveToTraveller(clause, nodes);
        if (WelcomesAtArrival(s, clause))
        {
            return;
        }

        if (clause["frame"] is { } name && context.Pack.Frames.TryGetValue(name, out var frame) && Evokes(s, clause, frame, nodes))
        {
            frame = PortCallOf(frame, clause) ?? frame;
            if (ReadOneByOne(s, clause, frame, name, nodes))
            {
                return;
            }

            var draft = NewDraft(s, clause.Verb, frame, clause.Verb.Item!.Lexeme?.Form ?? name);
            draft.Negated = clause.Governor?["cancel"] is not null;
            draft.Future = invitation;
            if (invitation)
            {
                GiveToInvitee(clause, frame);
            }

            FillFromVerb(draft, clause, frame, nodes);
            JoinTraveller(draft, clause);
            TakeFromNext(s, draft, clause);
            draft.Pictured = clause is { NonFinite: true, SubjectInherited: false, Governor: null } && clause["form"] == "ing" && context.Clauses[s].Count == 1;
            FillInviter(draft, clause, frame, invitation);
            draft.Future |= clause.Governor?["act"] == "accept";
            draft.Background |= draft.Kind == EngagementKind.Visit && clause["form"] is null && clause.Governor is { Passive: false } greets && greets["act"] is "praise";
            DropUnreal(draft, clause);
        }
        else if (TellsTalks(s, clause, nodes) && context.Pack.Frames.TryGetValue("talks-verb", out var talks))
        {
            // "discussed the tensions between C and D": those who discuss are the sides
            clause.Complements.RemoveAll(clause.Subject.Count > 0 ? static c => c.Function == "between" : static _ => false);
            FillFromVerb(NewDraft(s, clause.Verb, talks, "agreed"), clause, talks, nodes);
        }
        else if (clause["cancel"] is not null)
        {
            foreach (var node in CancelledBy(clause, nodes))
            {
                if (DraftFor(s, node, parser, nodes) is not { } draft)
                {
                    continue;
                }

                draft.Negated = true;
                if (clause["moves"] is not null && clause.Verb.Index + 2 < nodes.Count && nodes[clause.Verb.Index + 1].Kind is NodeKind.Preposition or NodeKind.Subordinator && nodes[clause.Verb.Index + 2] is { Kind: NodeKind.Date } later)
                {
                    // "was put off until Thursday": it has a new day
                    draft.Negated = false;
                    draft.Finite = draft.Future = true;
                    draft.DateItem = later.Item;
                }
            }
        }
    }

    private EventDraft NewDraft(int s, Node anchor, Frame frame, string rule)
    {
        var draft = new EventDraft { Frame = frame, Anchor = anchor, Sentence = s, Kind = frame.Kind ?? EngagementKind.Other, Rule = $"frame.{frame.Name}({rule})" };
        drafts.Add(draft);
        return draft;
    }
}
