using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Whether a verb tells of an engagement.</summary>
internal sealed partial class EventReader
{
    /// <summary>Whether a verb with a frame of its own really tells an engagement here.</summary>
    private bool Evokes(int s, Clause clause, Frame frame, List<Node> nodes)
    {
        if (clause.Attributive || (clause["act"] is "request" or "support" && !HasPersonObject(clause)))
        {
            return false;
        }

        if (frame.Name == "meeting" && chart.HasWithin(context.Sentences[s].Start, context.Sentences[s].End, KnownClass.SportNoun)
            && !clause.Subject.Concat(clause.Complements.SelectMany(c => c.Nodes)).Any(n => n.Item?.Class is KnownClass.Person))
        {
            // "The Uruguayan national football team will meet Australia"
            return false;
        }

        if (frame.Name == "meeting" && clause["form"] is null && clause.Subject.Count > 0 && clause.Subject.TrueForAll(IsBareState)
            && clause.Complements.Where(c => c.Function is "object" or "with").SelectMany(c => c.Nodes).All(IsBareState) && clause.Of("object").Any(n => n.Kind == NodeKind.Actor))
        {
            // "Việt Nam gặp Oman": teams meet; states send somebody
            return false;
        }

        if (IsCalling(clause, nodes) || IsWelcomeOfThing(clause) || AsksToAct(clause, frame, nodes) || TakesThing(clause, frame, nodes))
        {
            return false;
        }

        switch (clause["needs"])
        {
            case "person" when !HasPersonObject(clause) || (clause["mode"] is not null && !clause.Passive && !clause.Of("object").Concat(clause.Of("loose")).Any(n => n.Kind == NodeKind.Actor) && clause.Of("for").Any()):
                // "called Sunday for calm": nobody was called up
                return false;
            case "person" when clause["mode"] is not null && clause.Of("object") is [{ Item: { Class: KnownClass.Group } called }, ..] && called["of"] is not "persons":
                // "called the two countries good neighbours"
                return false;
            case "with" when !clause.Of("with").Any(n => n.Kind == NodeKind.Actor) && clause.Subject.Count(n => n.Item?.Class is KnownClass.Person or KnownClass.Name) < 2 && !TalkTogether(clause):
                return false;
            case "several" when !clause.Subject.Exists(n => n.Item?.Class == KnownClass.Group || n["number"] == "many" || n["several"] is not null || n["many"] is not null) && clause.Subject.Count < 2:
                return false;
            case "met" when !clause.Passive && !clause.Of("object").Any() && clause.Verb.Index + 1 < nodes.Count && nodes[clause.Verb.Index + 1].Kind is NodeKind.Other && !clause.Complements.Exists(c => c.Function == "loose" && c.Nodes[0].Kind == NodeKind.Actor):
                // "spoke to the press after talks with X"
                return false;
            case "ship" when !clause.Subject.Exists(n => n["ship"] is not null):
                return false;
            case "journey" when clause.Passive || clause.NonFinite || DestinationOf(clause) is null || !HasPersonObject(clause):
            case "place" when !clause.Complements.Any(c => c.Nodes[0].Kind == NodeKind.Place || IsState(c.Nodes[0])):
                return false;
        }

        if (frame.Kind == EngagementKind.PortCall && clause.Subject.Exists(n => n["ship"] is not null) && clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Date))
        {
            return true;
        }

        if (clause["weak"] is not null && clause.Subordinate && !(TellsSameTime(clause, nodes) && clause is { NonFinite: false, Passive: false } && clause.Subject is [{ Item.Class: KnownClass.Person }] && clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Place || c.Function is "at")
            && clause.Complements.Exists(c => c.Function is "object" or "loose" && c.Nodes[0].Item?.Class is KnownClass.Person && actors.PersonOf(c.Nodes[0]) is { IsNamed: true })))
        {
            return false;
        }

        var objects = clause.Complements.Where(c => c.Function is "object" or "with" or "to" or "for" or "loose" or "in" or "at" or "by" or "on").SelectMany(c => c.Nodes).ToList();
        switch (frame.Kind)
        {
            case EngagementKind.Visit when clause["form"] is null && clause.Complements.Count == 0 && clause.Subject.Count > 0 && NextPlace(s, clause, nodes) is { } shared:
                // "đã thăm và đồng chủ trì đối thoại tại Paris": what stands behind the second verb goes for both
                clause.Complements.Add(shared);
                return true;
            case EngagementKind.Visit:
            case EngagementKind.PortCall:
                // "detainees from the US have arrived", "his body will be flown to": a state comes nowhere, and nobody is taken on a visit
                return objects.Any(n => n.Kind == NodeKind.Place || IsState(n)) && (clause.Passive && clause["form"] is not null ? clause.Of("by").Any(n => n.Kind == NodeKind.Actor) : clause.Passive || clause.Subject.Any(n => n.Kind == NodeKind.Actor && (clause["form"] is null || !IsBareState(n))));
            case EngagementKind.Signing when !clause.Passive && clause.Of("object") is [{ Item.Class: KnownClass.Person or KnownClass.Name }, ..]:
                // "signed a striker to a contract"
                return false;
            case EngagementKind.Signing:
                return HasInstrument(clause) || clause.Subject.Any(n => HasInstrumentIn(n.Start, clause.Verb.Start)) || ((clause.Passive || IsRelative(clause, nodes)) && HasInstrumentIn(nodes[0].Start, clause.Verb.Start))
                    || (clause["form"] is null && clause.Complements is [{ Nodes: [{ Kind: NodeKind.Date }] }, ..] && HasInstrumentIn(nodes[0].Start, clause.Verb.Start));
            default:
                if (clause.Passive)
                {
                    return clause.Subject.Any(n => n.Kind == NodeKind.Actor);
                }

                if (clause["whole"] is not null && clause.Subject.Exists(n => actors.PersonOf(n) is { IsNamed: true }))
                {
                    // "received credentials from six envoys": an engagement though nobody else is named
                    return true;
                }

                if (clause.Complements.Count == 0 && NextPartner(s, clause, nodes) is { } partner)
                {
                    // "đã hội kiến và chủ trì chiêu đãi Tổng thống X": whom the second verb is about was met
                    clause.Complements.Add(new Complement("object", partner.Nodes));
                }

                if (clause["honours"] is not null && !clause.Of("object").Any() && Honoured(clause, nodes) is { } honoured)
                {
                    clause.Complements.Add(new Complement("object", [honoured]));
                }

                var direct = clause.Complements.Where(c => c.Function is "object" or "with" or "to" or "loose" or "for" || (c.Function == "chair" && frame.Kind == EngagementKind.Reception)).SelectMany(c => c.Nodes).Any(n => IsMeetable(n) || IsMet(n, clause));
                var several = clause.Subject.Count(n => n.Kind == NodeKind.Actor) > 1 || clause.Subject.Any(n => n.Item?.Class == KnownClass.Group || n["number"] == "many" || n["several"] is not null || n["many"] is not null);
                return direct || (several && (frame.Kind is EngagementKind.Talks || (frame.Kind is EngagementKind.Exercise && !clause.NonFinite && (clause.Future || clause["form"] is not "base"))));
        }
    }

    /// <summary>"called Sun an outstanding patriot": named, not rung up.</summary>
    private bool IsCalling(Clause clause, List<Node> nodes) =>
        clause["needs"] is "person" && clause["mode"] is not null && !clause.Passive && clause.Of("object") is [.., var named] && named.Index + 1 < nodes.Count
        && (nodes[named.Index + 1].Kind == NodeKind.Quote || (nodes[named.Index + 1].Kind == NodeKind.Other && chart.Has(nodes[named.Index + 1].Start, KnownClass.Determiner)));

    /// <summary>"X's demise has been welcomed by Washington": whose something is was not received.</summary>
    private bool IsWelcomeOfThing(Clause clause) => clause is { Passive: true, Subject: [.., var last] } && clause["weak"] is not null && last.Kind == NodeKind.Actor && IsOwner(last);

    /// <summary>
    /// "called on the Minister to resign": a verb that asks as well as meets only asks where its object is to do something, unless that is what
    /// is done at a meeting ("called on the President to discuss trade").
    /// </summary>
    private bool AsksToAct(Clause clause, Frame frame, List<Node> nodes)
    {
        if (frame.Kind is not EngagementKind.Reception || clause["act"] is not "request" || clause.Passive)
        {
            return false;
        }

        var j = clause.Verb.Index + 1;
        while (j < nodes.Count && (nodes[j].Kind is NodeKind.Actor or NodeKind.Conjunction or NodeKind.Comma or NodeKind.Date || (j + 1 < nodes.Count && nodes[j + 1].Kind is NodeKind.Date)))
        {
            j++;
        }

        if (j + 1 >= nodes.Count || nodes[j]["fn"] != "to")
        {
            return false;
        }

        var deed = nodes[j + 1].Kind == NodeKind.Quote && j + 2 < nodes.Count ? nodes[j + 2] : nodes[j + 1];
        return deed.Kind is NodeKind.Other
            ? !chart.Has(deed.Start, KnownClass.Determiner)
            : deed.Kind is NodeKind.Verb && deed["form"] is "base" && deed["act"] is not ("discuss" or "exchange" or "express" or "inform" or "greet" or "present" or "praise" or "say" or "congratulate" or "convey" or "invite")
                && (deed["light"] is not "pay" || j + 2 >= nodes.Count || nodes[j + 2].Kind is not NodeKind.Event);
    }

    /// <summary>"received the Peace Prize", "received a grilling by an official": what was received is a thing.</summary>
    private bool TakesThing(Clause clause, Frame frame, List<Node> nodes)
    {
        if (frame.Kind is not EngagementKind.Reception || clause.Passive || clause["form"] is null || (clause["takes"] ?? clause["weak"]) is null || clause["whole"] is not null
            || clause.Complements.Exists(c => c.Function == "chair" && c.Nodes[0].Item?.Class == KnownClass.Person))
        {
            // "received a group of naval officers headed by X"
            return false;
        }

        var j = clause.Verb.Index + 1;
        while (j < nodes.Count && nodes[j].Kind is NodeKind.Date or NodeKind.Place or NodeKind.Mode || (j + 1 < nodes.Count && nodes[j].Kind is NodeKind.Preposition && nodes[j + 1].Kind is NodeKind.Date or NodeKind.Place))
        {
            j++;
        }

        if (j >= nodes.Count || nodes[j] is not { Kind: NodeKind.Other } thing || !chart[thing.Start].IsWord)
        {
            return false;
        }

        // "received on Tuesday the X Award": a name with an article names no person; "welcomed new commitments from X"
        var article = thing.End - thing.Start == 1 && chart.Has(thing.Start, KnownClass.Determiner);
        return article
            ? j + 1 < nodes.Count && nodes[j + 1].Item?.Class is KnownClass.Name
            : clause["takes"] is not null ? chart.Has(thing.Start, KnownClass.Determiner) : j + 1 < nodes.Count && nodes[j + 1].Kind is NodeKind.Preposition && nodes[j + 1]["fn"] is "from" or "of" or "by";
    }

    /// <summary>
    /// "On Saturday in Hanoi the Secretary and his counterpart agreed …": two people of different parties who agree or discuss something on a
    /// day or in a place have talked, though no word for it stands there.
    /// </summary>
    private bool TellsTalks(int s, Clause clause, List<Node> nodes)
    {
        if (TellsByWhom(clause))
        {
            return true;
        }

        if (((clause["tells"] is not null || (clause["act"] is "say" && !(clause.Verb.Index > 0 && nodes[clause.Verb.Index - 1].Kind is NodeKind.Quote))) && TellsPartner(clause, nodes)) || (clause["act"] is "agree" or "discuss" or "exchange" && TellsWithWhom(clause, nodes)))
        {
            return true;
        }

        if (!(clause["act"] is "agree" or "discuss" or "exchange" || clause["announce"] is not null) || !(clause.Outright || (drafts.Count == 0 && clause["act"] is "discuss" or "exchange" && IsToCome(clause)))
            || clause.Governor is not null || HasOwnEvent(clause, nodes))
        {
            return false;
        }

        return TellsWhoTalked(s, clause, nodes);
    }

    /// <summary>"was weighed by the foreign ministers of A, B and C on Monday in Oslo": those by whom something is discussed, on a day or in a place, have talked.</summary>
    private static bool TellsByWhom(Clause clause) =>
        clause is { Passive: true, NonFinite: false, Subordinate: false, Negated: false, Future: false, Ought: false, Governor: null } && clause["act"] is "discuss" && !clause.Subject.Exists(static n => n.Kind is NodeKind.Event)
        && clause.Complements.Find(static c => c.Function == "by") is { } by && (by.Nodes.Exists(static n => n["several"] is not null && n["side"] is not null) || by.Nodes.Count(static n => n.Item?.Class is KnownClass.Person && n["name"] is not null) > 1)
        && TellsWhenBehind(clause, by.Nodes[^1].Index);

    private static bool TellsWhenBehind(Clause clause, int index) => clause.Complements.Exists(c => c.Nodes[0].Kind is NodeKind.Date or NodeKind.Place && c.Nodes[0].Index > index);

    private static bool HasOwnEvent(Clause clause, List<Node> nodes) => nodes.Exists(n => n.Kind == NodeKind.Event && (n.Index < clause.Verb.Index || !clause.Outright));

    private bool TellsWhoTalked(int s, Clause clause, List<Node> nodes)
    {
        if (clause.Subject is [{ } both, ..] && (both["several"] ?? both["many"]) is not null)
        {
            // "Japanese and Philippine ministers agreed Tuesday to …"
            return nodes.Exists(n => n.Kind is NodeKind.Date && (n.Index < clause.Verb.Index || IsOfVerb(n, clause, nodes))) || (s == context.FirstBody && clause["act"] is "discuss" && clause.Complements.Exists(static c => c.Nodes[0].Kind is NodeKind.Date));
        }

        var people = clause.Subject.Select(actors.PersonOf).OfType<Person>().Where(p => !p.IsSpokesman).ToList();
        if (clause["act"] is "discuss" && people is [{ IsNamed: true, Party: { } one }, { IsNamed: true, Party: { } other }] && one != other && clause.Subject.Count == 2 && clause is { NonFinite: false, Subordinate: false, Future: false } && s <= context.FirstBody)
        {
            // the lead tells what a minister of A and one of B have discussed, and no more
            return true;
        }

        return people.Count > 1 && people.Exists(p => p.Party != people[0].Party || p.Party is null) && people.Count == clause.Subject.Count
            && (people.Count == 2 && people[0].Party is not null && people[1].Party is not null && people.TrueForAll(p => p.IsNamed) && clause.Complements.Exists(c => c.Nodes[0].Kind is NodeKind.Date)
                || nodes.Exists(n => n.Kind is NodeKind.Date or NodeKind.Place && (n.Index < clause.Subject[0].Index || (n.Kind is NodeKind.Date && n.Index < clause.Verb.Index) || IsOfVerb(n, clause, nodes))));
    }

    /// <summary>"will discuss": told to come, in a clause of its own.</summary>
    private static bool IsToCome(Clause clause) => clause is { Future: true, NonFinite: false, Subordinate: false, Passive: false, Negated: false, SubjectInherited: false, Ready: false, Ought: false };

    /// <summary>Whether a day or place stands behind a verb with nothing but other days and places, and the words that open them, between.</summary>
    private static bool IsOfVerb(Node told, Clause clause, List<Node> nodes)
    {
        for (var j = clause.Verb.Index + 1; j < told.Index; j++)
        {
            if (nodes[j].Kind is not (NodeKind.Date or NodeKind.Place or NodeKind.Preposition) || nodes[j]["fn"] is "to")
            {
                return false;
            }
        }

        return told.Index > clause.Verb.Index;
    }

    /// <summary>"X on Saturday discussed with Y the situation in …": who discusses or agrees something with a named person of another party.</summary>
    private bool TellsWithWhom(Clause clause, List<Node> nodes) =>
        clause is { Outright: true, Governor: null, Subject: [{ Item.Class: KnownClass.Person }, ..] } && !nodes.Exists(n => n.Kind == NodeKind.Event)
        && clause.Complements.Find(c => c.Function == "with") is { } with && with.Nodes[0].Index <= clause.Verb.Index + 4
        && actors.PersonOf(clause.Subject[0]) is { IsNamed: true, IsSpokesman: false } one && actors.PersonOf(with.Nodes[0]) is { IsNamed: true, IsSpokesman: false } other && one != other
        && (one.Party != other.Party || one.Party is null);

    /// <summary>"Ambassador X on Wednesday told Minister Y that …": who tells a named person of another party something on a day has met him. Where verbs
    /// do not inflect, who stands behind "said" is whom it is said of.</summary>
    private bool TellsPartner(Clause clause, List<Node> nodes) =>
        TellsVisitor(clause) || SaysTo(clause, nodes) || clause["form"] is not null && clause is { Outright: true, Governor: null, Subject: [{ Item.Class: KnownClass.Person } teller] }
        && clause.Complements is [{ Function: "object", Nodes: [{ Item.Class: KnownClass.Person } told] }, ..] && told.Index == clause.Verb.Index + 1
        && AreOfTwoSides(teller, told) && !nodes.Exists(n => n.Kind == NodeKind.Event)
        && (nodes.Exists(n => n.Kind == NodeKind.Date && n.Index < told.Index) || clause.Complements[1..] is [{ Nodes: [{ Kind: NodeKind.Mode or NodeKind.Date } how] }, ..] && how.Index <= told.Index + 2);

    /// <summary>Whether two nodes are two people with names, neither a spokesman, who are not known to be of one party.</summary>
    private bool AreOfTwoSides(Node first, Node second) =>
        actors.PersonOf(first) is { IsNamed: true, IsSpokesman: false } one && actors.PersonOf(second) is { IsNamed: true, IsSpokesman: false } other && one != other && (one.Party != other.Party || one.Party is null);

    /// <summary>"President X said to Y at the Great Hall in Beijing on Thursday": words to a named person of another party, on a day and in a place.</summary>
    private bool SaysTo(Clause clause, List<Node> nodes) =>
        clause["form"] is not null && clause["act"] is "say" && clause is { NonFinite: false, Subordinate: false, Passive: false, Negated: false, Future: false, SubjectInherited: false, Governor: null, Subject: [{ Item.Class: KnownClass.Person } teller] }
        && clause.Complements is [{ Function: "to", Nodes: [{ Item.Class: KnownClass.Person or KnownClass.Name } told] }, ..] && told.Index == clause.Verb.Index + 2
        && AreOfTwoSides(teller, told) && !nodes.Exists(n => n.Kind == NodeKind.Event)
        && clause.Complements[1..].Exists(c => c.Nodes[0].Kind == NodeKind.Place) && nodes.Exists(n => n.Kind == NodeKind.Date);

    /// <summary>"President X told a visiting UN envoy that …": whoever is visiting was met, named or not.</summary>
    private bool TellsVisitor(Clause clause) =>
        clause is { Outright: true, Subject: [{ Item.Class: KnownClass.Person or KnownClass.Name } teller] }
        && clause.Complements is [{ Function: "object" or "loose", Nodes: [{ Item.Class: KnownClass.Person } told] }, ..] && told.Index <= clause.Verb.Index + 2
        && chart.HasWithin(clause.Verb.End, told.End, KnownClass.VisitingMark)
        && actors.PersonOf(teller) is { IsNamed: true, IsSpokesman: false } one && (actors.PersonOf(told)?.Party ?? PersonRegistry.PartyOf(told.Item!)) is { } other && one.Party != other;

    /// <summary>Whether the name of a document ends at a token.</summary>
    private bool IsBehindInstrument(int token) => chart.HasEndingAt(token, 12, KnownClass.Instrument);

    /// <summary>The place behind the verb that a conjunction joins to the verb of a clause.</summary>
    private Complement? NextPlace(int s, Clause clause, List<Node> nodes) =>
        clause.Verb.Index + 2 < nodes.Count && nodes[clause.Verb.Index + 1].Kind == NodeKind.Conjunction && nodes[clause.Verb.Index + 2] is { Kind: NodeKind.Verb } next && (next["light"] is "chair" or "attend" or "hold" || next["frame"] is "meeting")
            ? context.Clauses[s].Find(c => c.Verb == next)?.Complements.Find(c => c.Nodes[0].Kind == NodeKind.Place) : null;

    /// <summary>The named person of another party that the verb joined to the one of a clause is about, where that verb tells of no engagement of its own.</summary>
    private Complement? NextPartner(int s, Clause clause, List<Node> nodes) =>
        clause.Verb.Index + 2 < nodes.Count && nodes[clause.Verb.Index + 1].Kind == NodeKind.Conjunction && nodes[clause.Verb.Index + 2] is { Kind: NodeKind.Verb } next && next["frame"] is null
            && context.Clauses[s].Find(c => c.Verb == next) is { Passive: false } joined && clause.Subject is [{ } subject, ..] && actors.PersonOf(subject) is { } one
            ? joined.Complements.Find(c => c.Function is "object" or "with" or "for" or "loose" && c.Nodes[0].Item?.Class is KnownClass.Person && actors.PersonOf(c.Nodes[0]) is { IsNamed: true, IsSpokesman: false } other && other != one && (other.Party is null || other.Party != one.Party))
            : null;

    /// <summary>"Nhân việc X được bổ nhiệm, Y đã điện đàm chúc mừng": the one named before the subject is who is called; null where several are, or nobody.</summary>
    private Node? Honoured(Clause clause, List<Node> nodes) =>
        clause.Subject is [{ } caller, ..] && actors.PersonOf(caller) is { } one && nodes.FindAll(n => n.Index < caller.Index && n.Item?.Class is KnownClass.Person && n.Item["name"] is not null) is [{ } named]
        && actors.PersonOf(named) is { IsNamed: true } other && other != one && (other.Party is null || other.Party != one.Party) ? named : null;

    /// <summary>"they talked by telephone", "the two leaders spoke on Wednesday", "as they talked for an hour at the palace".</summary>
    private static bool TalkTogether(Clause clause) =>
        clause.Subject.Exists(n => n.Item?.Class == KnownClass.Group || n["number"] == "many" || n["several"] is not null) && clause.Complements.Exists(c => c.Nodes[0].Kind is NodeKind.Mode or NodeKind.Date || (clause is { Subordinate: true, NonFinite: false } && c.Nodes[0].Kind is NodeKind.Place));

    /// <summary>"the agreement which A and B signed".</summary>
    private static bool IsRelative(Clause clause, List<Node> nodes) => clause.Subject.Count > 0 && clause.Subject[0].Index > 0 && nodes[clause.Subject[0].Index - 1].Kind == NodeKind.Relative;

    /// <summary>"received him", "held talks with the guest", "with the delegation": a pronoun that stands for somebody of another party than the subject.</summary>
    private bool IsMet(Node node, Clause clause) =>
        node.Item?.Class == KnownClass.Pronoun && actors.PersonOf(node) is var met && (met?.Party ?? actors.DelegationOf(node)) is var party && (party is not null || (met is { IsNamed: true } && node["role"] is not null))
        && clause.Subject.Exists(n => n.Kind == NodeKind.Actor && (actors.PersonOf(n) is { } other ? other != met && (other.Party is null ? party is not null : other.Party != party) : met is null && IsState(n) && n["id"] != party));

    private bool IsMeetable(Node node) => node.Kind == NodeKind.Actor && node.Item?.Class is KnownClass.Person or KnownClass.Name or KnownClass.Party or KnownClass.Group && !IsOwner(node);

    /// <summary>"met Bush's demands", "met Hong Kong residents": whose something is, or what crowd, is nobody to be met.</summary>
    private bool IsOwner(Node node) => node.End < chart.Count && (chart.Has(node.End, KnownClass.Possessive) || (node.Item?.Class == KnownClass.Party && chart.Has(node.End, KnownClass.CrowdNoun)));

    private static bool IsState(Node node) => node is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party };

    private bool IsBareState(Node node) => node.Kind is not NodeKind.Actor || (IsState(node) && node["several"] is null && chart.Has(node.Start, KnownClass.State));

    private bool HasPersonObject(Clause clause) =>
        clause.Complements.Where(c => c.Function is "object" or "for" or "with" or "by" or "loose").SelectMany(c => c.Nodes).Any(n => n.Kind == NodeKind.Actor && (n.Item?.Class is KnownClass.Person or KnownClass.Group || n is { Item.Class: KnownClass.Party } && (n["several"] ?? (clause["light"] is "host" ? n["delegation"] : null)) is not null && n["side"] is not null || actors.PersonOf(n) is not null || actors.DelegationOf(n) is not null) && !IsOwner(n))
        || (clause.Passive && clause.Subject.Any(n => n.Item?.Class is KnownClass.Person or KnownClass.Name));

    private bool HasInstrument(Clause clause) => HasInstrumentIn(clause.Verb.End, clause.End);

    private bool HasInstrumentIn(int start, int end) => chart.HasWithin(start, end, KnownClass.Instrument);

    /// <summary>The draft that an event noun evokes, made when it is first asked for; null where it evokes none.</summary>
    private EventDraft? DraftFor(int s, Node anchor, ClauseParser parser, List<Node> nodes, List<Complement>? met = null, List<Node>? partner = null)
    {
        if (byNode.TryGetValue(anchor, out var known))
        {
            return known;
        }

        if (anchor["needs"] == "mechanism" && anchor.Index > 0 && nodes[anchor.Index - 1] is { Kind: NodeKind.Event } named && named.End == anchor.Start && named["mechanism"] is not null && DraftFor(s, named, parser, nodes) is { } session)
        {
            // "the 32nd ASEAN Regional Forum (ARF) Foreign Ministers' Meeting, held in …": a session of what is named before it
            byNode.Add(anchor, session);
            Fill(session, session.Frame, parser.ComplementsOf(anchor.Index + 1).Complements, own: true);
            return session;
        }

        if (anchor["frame"] is not { } name || !context.Pack.Frames.TryGetValue(name, out var frame))
        {
            return null;
        }

        if (anchor["round"] is not null && !drafts.Exists(d => d.MechanismItem is not null))
        {
            // "the second round": of a mechanism that the report named before, or of something else
            return null;
        }

        if (anchor["needs"] == "mechanism" && anchor["core"] is null && anchor["mechanism"] is null && !IsShortName(anchor))
        {
            if ((anchor["body"] is not null && anchor["n"] is null && anchor["a"] is null) || !context.Pack.Frames.TryGetValue("talks", out frame!))
            {
                return null;
            }
        }

        var courtesy = frame.Name == "call" && anchor["generic"] is not null && anchor.End - anchor.Start <= 2 && drafts.FindLast(static d => d.Frame.Name is "call" or "speak" or "courtesy-call" or "reception") is { Frame.Name: "courtesy-call" or "reception" } paid && s - paid.Sentence <= 2 ? paid.Frame : null;
        var draft = NewDraft(s, anchor, courtesy ?? frame, anchor.Item!.Rule?.Name ?? name);
        byNode.Add(anchor, draft);
        Describe(draft, anchor);
        draft.Mode = courtesy is null ? draft.Mode : null;
        TakeMechanism(draft, anchor);
        var (complements, _) = parser.ComplementsOf(anchor.Index + 1);
        Fill(draft, frame, met is null ? complements : Only(complements, met, partner!), own: true);
        FillOwner(draft, frame, anchor, nodes);
        return draft;
    }

    /// <summary>"Hội nghị (dự kiến) tổ chức tại Hà Nội": where verbs have no forms, an event that holds nothing is held.</summary>
    private static bool HoldsItself(Clause clause) =>
        clause["light"] is "hold" && clause is { SubjectInherited: false, Passive: false } && clause["form"] is null && clause.Subject is [{ Kind: NodeKind.Event }] && !clause.Complements.Exists(static c => c.Nodes[0].Kind == NodeKind.Event || (c.Function is "object" && c.Nodes[0].Kind is not (NodeKind.Date or NodeKind.Place)));
}
