using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>
/// Whoever speaks at an engagement, or after it, takes part in it. Where nobody is named at it, those who speak there hold it; where somebody is, he is the
/// partner, and who speaks is the other side. How it is told hangs on where it stands: what a sentence opens with, and goes on to tell the words of, is
/// told outright; what stands behind the words is an occasion of them.
/// </summary>
internal sealed partial class EventReader
{
    /// <summary>Adds whoever speaks at or after the engagement as a side of it.</summary>
    /// <returns>Whether it is told outright: the sentence opens with it and goes on with what was said there.</returns>
    private bool FillFromTellers(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        var outright = false;
        switch (governor)
        {
            case "in" or "at" or "during" when draft.People.Count == 0:
                outright = TakeSpeakers(draft, node, governor, clauses, nodes);
                break;
            case "in" or "at" or "during":
                outright = TakeOtherSide(draft, node, governor, clauses, nodes);
                break;
            case "after" when draft.People.Count == 1 && SpeakerAfter(draft, node, clauses, nodes) is { } speaker:
                TakeTellers(draft, [speaker]);
                draft.SpokenAfter = true;
                break;
            case "after" when draft is { People.Count: 0, Kind: EngagementKind.Talks, Parties: [{ } partner], PlaceItem: not null, Earlier: false, Pluperfect: false } && SpeakerAfter(draft, node, clauses, nodes) is { } spoken && actors.PersonOf(spoken) is { IsNamed: true, IsSpokesman: false, Party: { } own } && own != partner:
                // "told reporters after talks with Kenyan leaders in Nairobi"
                TakeTellers(draft, [spoken]);
                draft.SpokenAfter = true;
                break;
            case "from" when draft is { People.Count: 0, Kind: EngagementKind.Talks, Plural: false } && (draft.DateItem ?? draft.PlaceItem) is not null && LastBefore(node, clauses)?.Subject is [{ Item.Class: KnownClass.Group } leaders] && actors.Members(leaders).Count == 2:
                // "the first time that the two leaders have talked since the meeting in X in November": theirs
                Apply(draft, draft.Frame.Role("subject") ?? "side", [leaders], draft.Frame, "since");
                break;
            case null when draft is { People.Count: 1, Kind: EngagementKind.Talks, Plural: false, Earlier: false } && LastBefore(node, clauses) is { Outright: true, Governor: null } praising && praising["act"] is "say" or "praise"
                && node.Index <= praising.Verb.Index + 3 && draft.People[0].Node.Index > node.Index:
                TakeWhoTells(draft, praising);
                break;
        }

        TakeCounterparts(draft, node, clauses, nodes);
        return outright;
    }

    private void TakeTellers(EventDraft draft, List<Node> tellers) => Apply(draft, draft.Frame.Role("subject") ?? "side", tellers, draft.Frame, "told-by");

    /// <summary>Nobody is named at it: those who speak there hold it, with one another or with whom they speak to.</summary>
    /// <returns>Whether it is told outright.</returns>
    private bool TakeSpeakers(EventDraft draft, Node node, string governor, List<Clause> clauses, List<Node> nodes)
    {
        if (node.Index <= 2 && OpensText(draft.Sentence) && (SpeakerAtHead(draft, node, governor, clauses, nodes) ?? PairAtHead(draft, node, clauses)) is { } heads)
        {
            Apply(draft, draft.Frame.Role("subject") is { } role and not "host" ? role : "side", heads, draft.Frame, "told-by");
            draft.Finite = true;
            return true;
        }

        if (draft.Kind == EngagementKind.Talks && node.Index <= 2 && draft.PlaceItem is not null && SpeakerOnTheSpot(draft, node, governor, clauses, nodes) is { } present)
        {
            TakeTellers(draft, present);
        }
        else if (draft.Kind == EngagementKind.Talks && (IsFirstTold(node) || IsToldByLead(draft, node)) && SpokenTo(node, clauses, nodes) is { } heard)
        {
            // "X condemned the coup and pledged support for President Y in a telephone call"
            TakeTellers(draft, heard.Speakers);
            Apply(draft, draft.Frame.Role("with") ?? "side", [heard.Partner], draft.Frame, "told-by");
            FillLeading(draft, heard.Clause, nodes);
            draft.Finite = true;
            return true;
        }
        else if (governor is not "in" && node.Index == 1)
        {
            TakePairBefore(draft, node);
        }

        return false;
    }

    /// <summary>"During the talks, the Chilean minister stressed …" at the head of a text: its lead is lost, and it is about those talks; null elsewhere.</summary>
    private List<Node>? SpeakerAtHead(EventDraft draft, Node node, string governor, List<Clause> clauses, List<Node> nodes) =>
        governor is not "in" && draft is { Definite: true, Generic: true, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue } && node["det"] is not null && drafts.TrueForAll(d => d.Sentence >= draft.Sentence)
        && Teller(node, clauses, nodes) is { Passive: false } speaks && (speaks["act"] is "praise" || Says(speaks)) && speaks.Subject.Exists(n => actors.PersonOf(n) is { Party: not null } or { Office: not null } or { Rank: not null } || n["side"] is not null) ? speaks.Subject : null;

    /// <summary>"In the call on April 12, Prime Minister X of A and Prime Minister Y of B declared …", at the head of a text; null elsewhere.</summary>
    private List<Node>? PairAtHead(EventDraft draft, Node node, List<Clause> clauses) =>
        draft is { Parties.Count: 0, Earlier: false, Plural: false, Kind: EngagementKind.Talks } && FirstBehind(node, clauses) is { Subject: [var one, var other] } pair && pair["act"] is "say" or "agree" or "discuss"
        && actors.PersonOf(one) is { IsNamed: true, Party: { } ours } && actors.PersonOf(other) is { IsNamed: true, Party: { } theirs } && ours != theirs ? pair.Subject : null;

    /// <summary>
    /// "During talks in Hanoi on Friday, Minister X noted", "At the talks on 3 November in Manila, X announced", of somebody on a visit: who speaks where and when
    /// they are held is a side of them; null elsewhere.
    /// </summary>
    private List<Node>? SpeakerOnTheSpot(EventDraft draft, Node node, string governor, List<Clause> clauses, List<Node> nodes)
    {
        if (Teller(node, clauses, nodes) is not { } speaks)
        {
            return null;
        }

        if (governor is "during" && (draft.DateItem is not null || draft.Weekday is not null || draft.OfTheDay) && !speaks.Passive && (speaks["act"] ?? speaks["utters"]) is not null && speaks.Subject.Exists(n => actors.PersonOf(n) is { IsNamed: true }))
        {
            return speaks.Subject;
        }

        return draft is { Earlier: false, DateItem: not null } && speaks.Subject is [{ Item.Class: KnownClass.Person } speaker] && actors.PersonOf(speaker) is { IsNamed: true, IsSpokesman: false } present
            && drafts.Exists(d => d.Kind == EngagementKind.Visit && d.Has(present)) ? speaks.Subject : null;
    }

    /// <summary>"A and B said in Tokyo on Thursday. At the summit, …": those who spoke together in the first sentence held what the second opens with.</summary>
    private void TakePairBefore(EventDraft draft, Node node)
    {
        if (draft is not { Definite: true, Generic: true, Parties.Count: 0, Earlier: false, Kind: EngagementKind.Talks or EngagementKind.Conference } || draft.Sentence != context.FirstBody + 1 || !drafts.TrueForAll(d => d == draft || !d.Finite)
            || context.Clauses[context.FirstBody]?.Find(static c => c is { Outright: true, Subject.Count: 2 } && c["act"] is not (null or "none")) is not { } together
            || together.Subject.ConvertAll(actors.PersonOf) is not [{ IsNamed: true, IsSpokesman: false } one, { IsNamed: true, IsSpokesman: false } other] || (one.Party is not null && one.Party == other.Party))
        {
            return;
        }

        foreach (var speaker in new[] { one, other })
        {
            draft.People.Add(new DraftRole(speaker, draft.Frame.Role("subject") ?? "side", node, $"frame.{draft.Frame.Name}.both"));
            draft.AddParty(speaker.Party, node, $"frame.{draft.Frame.Name}.both");
        }

        draft.SaidThere = true;
    }

    /// <summary>Somebody is named at it: who speaks there is the other side.</summary>
    /// <returns>Whether it is told outright.</returns>
    private bool TakeOtherSide(EventDraft draft, Node node, string governor, List<Clause> clauses, List<Node> nodes)
    {
        var opens = HeadsSentence(node, nodes);
        if ((Teller(node, clauses, nodes) ?? TellerOfAll(node, clauses, nodes)) is { } told)
        {
            // "In a phone call with X, Y said …", "Y, in a phone call with X, said …", "Y said in a phone call with X …"
            var before = draft.People.Count;
            TakeTellers(draft, told.Subject);
            var found = draft.People.Count > before || IsByTheState(draft, told);
            draft.SaidThere = found && told is { Pluperfect: false, Governor: null } && (Says(told) || (Does(told) && draft.Parties.Count > 1));
            if (found && draft.DateItem is null && told.Complements.Find(c => c.Nodes[0].Kind == NodeKind.Date) is { } on)
            {
                SetDate(draft, on.Nodes[0]);
            }

            if (opens && found)
            {
                TakeOpening(draft, node, nodes);
            }

            if (opens && found && told["act"] is not null && draft.Parties.Count > 1)
            {
                return true;
            }
        }

        if (governor is "during" && opens && draft is { Kind: EngagementKind.Reception, Earlier: false, Future: false, People: [{ Person.IsNamed: true }, { Person.IsNamed: true }], Parties.Count: > 0 } && nodes[node.Index - 1]["fn"] is "during"
            && Teller(node, clauses, nodes) is { Outright: true, Subject: [{ Item.Class: KnownClass.Person or KnownClass.Name } caller] } said && (said["act"] is "praise" || Says(said)) && actors.PersonOf(caller) is { } guest && draft.Has(guest))
        {
            // "During his courtesy call to X, Y thanked …": told with what was said there
            draft.Finite = true;
            return true;
        }

        if (opens && draft is { People.Count: 1, Kind: EngagementKind.Talks or EngagementKind.Reception } && BehindOpening(draft, node, nodes) is { } opening)
        {
            // "In a meeting with X, President Y referred to …": whoever stands behind, whatever his verb
            TakeTellers(draft, [opening]);
            return draft.Parties.Count > 1;
        }

        return false;
    }

    /// <summary>"After a meeting with X, Y said", "X nói … sau hội đàm với Y sáng nay": who speaks after it, and is not the one named at it; null without one.</summary>
    private Node? SpeakerAfter(EventDraft draft, Node node, List<Clause> clauses, List<Node> nodes)
    {
        if (draft is { People.Count: > 0, Kind: EngagementKind.Talks or EngagementKind.Reception } && (node.Index <= 2 || (node.Index <= 5 && nodes[0]["form"] is "ing") || IsOfOpening(node, nodes)) && BehindOpening(draft, node, nodes) is { } opening)
        {
            return opening;
        }

        var aside = node.Index > 2 && nodes[node.Index - 2].Kind == NodeKind.Comma;
        return clauses.FindLast(c => c.Verb.Index < node.Index && (draft.DateItem is not null || c["act"] is not null) && !(aside && c.NonFinite)) is { Subordinate: false } told
            && (draft.DateItem is not null ? told["act"] is "say" : SpeaksOut(told))
            && (told.Passive ? told.Of("by") : told.Subject) is [{ } speaker, ..] && actors.PersonOf(speaker) is { } person && !draft.Has(person) ? speaker : null;
    }

    /// <summary>"summed up the talks with his counterpart X": whose counterpart X is holds them with him.</summary>
    private void TakeCounterparts(EventDraft draft, Node node, List<Clause> clauses, List<Node> nodes)
    {
        if (draft.People is [{ Node: { } partner, Person.Party: { } abroad }] && partner["counterpart"] is not null && chart.Has(partner.Start, KnownClass.PossessiveDeterminer)
            && draft.Frame.Role("with") is { } other && (LastBefore(node, clauses)?.Subject ?? nodes.FindAll(n => n.Index < node.Index && n is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } && Governor(n, nodes) is null)).Select(actors.PersonOf).FirstOrDefault() is { } own && own.Party != abroad)
        {
            draft.People.Add(new DraftRole(own, other, partner, $"frame.{draft.Frame.Name}.counterpart"));
            draft.AddParty(own.Party, partner, $"frame.{draft.Frame.Name}.counterpart");
        }
    }

    /// <summary>Whether a verb is one of speaking.</summary>
    private static bool Says(Clause clause) => clause["act"] is "say" || clause["utters"] is not null;

    private void TakeWhoTellsOf(EventDraft draft, Clause happening, string light)
    {
        if (happening is { OfEvent: true, Future: false } && draft is { People.Count: 0, Earlier: false, Kind: EngagementKind.Talks or EngagementKind.Dialogue } && happening.Governor is { } talked && draft.Frame.Role("subject") is { } talking
            && DiscussedAt(draft.Anchor, [talked], context.Nodes[draft.Sentence], partner: false) == talked)
        {
            // "A and B discussed security at a meeting held in Warsaw on 13 May"
            Apply(draft, talking, talked.Subject, draft.Frame, "discussed-at");
            draft.Background = false;
        }

        if (light is "happen" && happening.Governor is { Passive: false } telling && telling["act"] is "say")
        {
            TakeWhoTells(draft, telling);
        }
    }

    /// <summary>"X said that the meeting with Y had gone well", "X praised the talks with Y": who tells of it is the other side.</summary>
    private void TakeWhoTells(EventDraft draft, Clause told)
    {
        if (draft is { People: [{ Person: { IsNamed: true } partner }], Kind: EngagementKind.Talks } && told.Subject is [{ Item.Class: KnownClass.Person } who] && actors.PersonOf(who) is { IsNamed: true, IsSpokesman: false, Party: { } own } teller
            && teller != partner && partner.Party != own)
        {
            Apply(draft, draft.Frame.Role("subject") ?? "side", [who], draft.Frame, "told-by");
        }
    }

    /// <summary>
    /// Who says or undertakes something at talks told behind it, and the one other named person, of another party, that the words are about; null
    /// where there is no such pair.
    /// </summary>
    private (List<Node> Speakers, Node Partner, Clause Clause)? SpokenTo(Node node, List<Clause> clauses, List<Node> nodes)
    {
        if (LastBefore(node, clauses) is not { Passive: false, Negated: false, Future: false, NonFinite: false, Subject: [{ Item.Class: KnownClass.Person } speaker] } clause || clause["act"] is null or "none"
            || actors.PersonOf(speaker) is not { IsNamed: true, IsSpokesman: false, Party: { } own })
        {
            return null;
        }

        var others = nodes.FindAll(n => n.Index > clause.Verb.Index && n.Index < node.Index && n is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } && actors.PersonOf(n) is { IsNamed: true, IsSpokesman: false });
        return others is [{ } partner] && actors.PersonOf(partner)!.Party != own ? (clause.Subject, partner, clause) : null;
    }

    /// <summary>"in a telephone call", "during their meeting": no meeting that was told before.</summary>
    private bool IsFirstTold(Node node) => node["det"] is not null && (chart.Find(node.Start, KnownClass.Determiner) is { } det ? det["definite"] is null : chart.Find(node.Start, KnownClass.PossessiveDeterminer)?["number"] is "many");

    /// <summary>Whether somebody says, undertakes or asks something outright, whatever the words stand behind.</summary>
    private static bool SpeaksOut(Clause clause) =>
        clause["act"] is "say" or "agree" or "pledge" or "propose" or "request" or "urge" or "wish" or "support" or "oppose" or "concern" or "express" or "praise"
        && clause is { NonFinite: false, Passive: false, Negated: false, Future: false, Pluperfect: false } && (clause.Governor is null || clause.SubjectInherited is false || clause.Governor["act"] is not "say");

    /// <summary>The clause of whoever speaks at the event that opens a sentence, or that stands between a subject and its verb; null if there is none.</summary>
    private static Clause? Teller(Node node, List<Clause> clauses, List<Node> nodes)
    {
        if (HeadsSentence(node, nodes))
        {
            return clauses.Find(c => !c.SubjectInherited && c.Subject.Count > 0 && c.Verb.Index > node.Index && !c.Subordinate);
        }

        if (LastBefore(node, clauses) is { SubjectInherited: false, Subject.Count: > 0 } said && (said.Passive ? said["utters"] is not null : Says(said) || Does(said)) && said.Complements.Exists(c => c.Nodes.Contains(node)))
        {
            return said;
        }

        if (LastBefore(node, clauses) is { SubjectInherited: true } deed && deed["form"] is null && deed.Complements.Exists(c => c.Nodes.Contains(node)) && WhoUndertakes(deed) is { Outright: true, Governor: null, Subject.Count: > 0 } undertaken)
        {
            return undertaken;
        }

        var comma = nodes[node.Index - 2] is { Kind: NodeKind.Comma } ? 3 : 2;
        return nodes[node.Index - comma] is { Kind: NodeKind.Actor } aside
            ? clauses.Find(c => c is { SubjectInherited: false, Subordinate: false } && c["act"] is not null && c.Verb.Index > node.Index && c.Subject.Contains(aside))
            : null;
    }

    /// <summary>Day and place that stand before an event at the head of its sentence, where it has none of its own.</summary>
    private void TakeOpening(EventDraft draft, Node node, List<Node> nodes)
    {
        foreach (var before in nodes.GetRange(0, node.Index))
        {
            if (before.Kind == NodeKind.Date && draft.DateItem is null)
            {
                SetDate(draft, before);
            }
            else if (before.Kind == NodeKind.Place && draft.PlaceItem is null)
            {
                SetPlace(draft, before);
            }
        }
    }

    /// <summary>"At a meeting with X, Y said", "On Tuesday afternoon, in Hanoi, at a meeting with X, Y said": nothing but day and place stands before it.</summary>
    private static bool HeadsSentence(Node node, List<Node> nodes)
    {
        for (var j = node.Index - 2; j >= 0 && node.Index > 2; j--)
        {
            if (nodes[j].Kind is not (NodeKind.Date or NodeKind.Place or NodeKind.Comma or NodeKind.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"made the assurance during a meeting with Y": does or says outright something that is no engagement itself.</summary>
    private static bool Does(Clause clause) => clause is { Outright: true, Pluperfect: false, Governor: null } && clause["frame"] is null && clause["cancel"] is null && (clause["light"] is not { } light || EventOf(clause, light) is null);

    /// <summary>
    /// The clause by which two parties discuss or agree something at an event, or one of them with the partner named there ("discussed … in a call
    /// with X"); null if there is none.
    /// </summary>
    private Clause? DiscussedAt(Node node, List<Clause> clauses, List<Node> nodes, bool partner) => clauses.Find(c =>
        (c["act"] is "discuss" or "exchange" or "agree" or "share" || node["n"] is not null || ((node["frame"] is "talks" or "call" or "meeting-noun" || (node["frame"] is "conference" && node["generic"] is not null)) && (c["act"] is "say" or "support" or "oppose" or "wish" or "propose" or "pledge" || DoTogether(c)))) && (c.Outright || DoTogether(c))
        && (c.Subject.Count(n => n.Item?.Class is KnownClass.Person or KnownClass.Party or KnownClass.Name) > 1 || c.Subject.Exists(n => n["several"] is not null)
            || (c["act"] is "discuss" or "exchange" && (partner || Named([.. c.Of("with")]) is [{ Party: { } land }] && Named(c.Subject) is [{ Party: { } own }] && land != own) && c.Subject is [{ Kind: NodeKind.Actor, Item.Class: KnownClass.Person or KnownClass.Name or KnownClass.Pronoun }]))
        && ((node.Index > 2 && nodes[node.Index - 2].Kind == NodeKind.Comma && c.Governor is null && c.Verb.Index < node.Index && LastBefore(node, clauses) is { } last && (last.Subordinate || (ReferenceEquals(last, c) && c.Subject.Exists(n => n["several"] is not null))))
            || c.Complements.Exists(m => m.Function is "in" or "at" or "during" && m.Nodes.Contains(node))
            || clauses.Exists(d => d is { NonFinite: true, SubjectInherited: true } && d.Governor == c && d.Complements.Exists(m => m.Function is "in" or "at" or "during" && m.Nodes.Contains(node))))) ?? SaidTogether(node, clauses);

    /// <summary>"A and B set a target at their talks", "made no progress in talks": whatever two people of different parties do, or fail to do, together.</summary>
    private bool DoTogether(Clause clause) =>
        clause is { NonFinite: false, Subordinate: false, Passive: false, Future: false, SubjectInherited: false, Pluperfect: false, Subject.Count: > 1 } && clause["frame"] is null && clause["cancel"] is null && Named(clause.Subject) is { Count: > 1 } people
        && people.Count == clause.Subject.Count && people.Exists(p => p.Party != people[0].Party);

    /// <summary>"A and B in their talks yesterday stressed …": several people, the event behind them, and what they said there.</summary>
    private bool IsBetween(Clause clause, Node node) =>
        node.Index > 2 && node["frame"] is "talks" or "call" or "meeting-noun" && clause is { Outright: true, Governor: null, Subject: { Count: > 1 } both } && clause["act"] is not (null or "none") && clause.Verb.Index > node.Index && both[^1].Index == node.Index - 2
        && Named(both) is [var one, .., var other] && one.Party != other.Party;

    /// <summary>"A and B broke the ice during their talks in Rome": two people of different parties at the head of the sentence, with no verb that is known before their talks; null elsewhere.</summary>
    private List<Node>? BothBefore(Node node, List<Clause> clauses, List<Node> nodes) =>
        node.Index > 3 && node["frame"] is "talks" or "call" or "meeting-noun" && nodes is [{ Kind: NodeKind.Actor } one, { Kind: NodeKind.Conjunction }, { Kind: NodeKind.Actor } other, ..] && LastBefore(node, clauses) is null
        && chart.Find(node.Start, KnownClass.PossessiveDeterminer)?["number"] is "many" && Named([one, other]) is [var first, var second] && first.Party != second.Party ? [one, other] : null;

    /// <summary>"During talks at the palace, the two leaders affirmed …": those who speak together at talks not told of before held them; null elsewhere.</summary>
    private Clause? SaidTogether(Node node, List<Clause> clauses) =>
        node.Index == 1 && node["frame"] is "talks" or "call" or "meeting-noun" && node["det"] is null
            ? clauses.Find(c => c is { Outright: true, Governor: null, Subject: [{ Item.Class: KnownClass.Group } both] } && c["act"] is not (null or "none") && actors.Members(both).Count > 1)
            : node.Index <= 3 && node["frame"] is "talks" or "call" or "meeting-noun" && IsFirstTold(node)
                ? clauses.Find(c => c is { Outright: true, Governor: null, Subject: [{ } all] } && c["act"] is not (null or "none") && c.Verb.Index > node.Index && ((all["several"] ?? all["many"]) is not null || (all.Item?.Class == KnownClass.Group && actors.Members(all).Count > 1))) : null;

    /// <summary>
    /// "Minister A welcomed the fact that B had co-chaired the 10th dialogue": what is said at one engagement tells of another only in passing.
    /// </summary>
    private bool IsSaidElsewhere(int s, Clause clause)
    {
        for (var governor = clause.Governor; governor is not null; governor = governor.Governor)
        {
            if (governor["act"] is "say" or "praise" or "express" && governor.Speakers.Exists(a => a.Person is { } speaker && drafts.Exists(d => d is { Finite: true, Background: false } && d.Sentence < s && d.Has(speaker))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence is the first of the body.</summary>
    private bool OpensText(int s) => s == context.FirstBody && context.Sentences[s].Kind == Text.BlockKind.Body;
}
