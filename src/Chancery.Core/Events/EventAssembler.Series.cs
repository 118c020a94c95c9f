using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Meetings told together and taken up one by one.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>Of a tour of more states, told in one breath, no visit to each is told.</summary>
    private const int MostLegs = 3;

    /// <summary>
    /// "held meetings with A and B. At the meeting with A, …", "received A and B. Receiving A, …": one of several meetings told together, taken
    /// up for itself. It has the day, the place and the common side of all, and the ones told together go without it.
    /// </summary>
    private bool TakesUp(EventDraft draft)
    {
        if (IsOneOfTheReceived(draft))
        {
            return true;
        }

        if (OneOfOneState(draft) is { } told)
        {
            TakeUp(draft, told.All, told.Common, told.Other);
            return true;
        }

        var received = draft.Kind == EngagementKind.Reception;
        if ((draft.Frame.Name is "meeting-noun" || (draft.Frame.Name is "meeting" or "talks-verb" && OpensSentence(draft))) && ReceivedWith(draft) is { } host)
        {
            // "received the ambassadors of A and B. At a meeting with the ambassador of A, …"
            received = true;
            Receive(draft, host);
        }

        if ((draft.Kind != EngagementKind.Talks && !received) || draft.Plural || draft.People.Count is not (1 or 2) || (draft.DateItem is not null && !received)
            || SeriesOf(draft) is not { } all || !DraftMatcher.DatesAgree(all, draft))
        {
            return false;
        }

        var ours = MetSeveral(all) && all.People is [{ Person.Party: { } alone }] ? alone : context.Home is { } home && all.Parties.Contains(home) ? home : all.People.TrueForAll(static p => p.Role == "side") && draft.People.TrueForAll(p => all.Has(p.Person)) ? all.People.MinBy(static p => p.Node.Start)?.Person.Party : context.Home;
        var common = received ? draft.People.Find(p => p.Role == "host")?.Person.Party ?? (MetSeveral(all) ? all.People.Find(p => p.Role == "host")?.Person.Party : null) : draft.People.Count == 2 ? draft.People.Select(p => p.Person.Party).FirstOrDefault(p => p == ours) : ours;
        if (common is null || !all.Parties.Contains(common) || !all.People.Exists(p => p.Person.Party == common)
            || draft.People.Find(p => p.Person.Party != common)?.Person is not { } other || !(IsOpen(all) || all.Has(other) || IsOfSeries(all, other)))
        {
            return false;
        }

        TakeUp(draft, all, common, other);
        return true;
    }

    /// <summary>"received several foreign ambassadors on Monday. Receiving Ambassador A of B, …": one of them, on the same day.</summary>
    private bool IsOneOfTheReceived(EventDraft draft) =>
        draft is { Kind: EngagementKind.Reception, Open: false, Plural: false, Pluperfect: false, InCaption: false } && draft.People.Exists(static p => p.Role == "guest" && p.Person.IsNamed) && JoinsReceived(draft);

    /// <summary>Brings a reception to the others of its host that were told in one, if there are such; whether there are.</summary>
    private bool JoinsReceived(EventDraft draft)
    {
        if (drafts.Find(d => d.Open && d.Sentence < draft.Sentence && d.Sentence <= context.FirstBody + 1) is not { } all || all.People is not [{ } host] || !DraftMatcher.DatesAgree(all, draft)
            || draft.People.Exists(p => p.Role == "host" && !ReferenceEquals(p.Person, host.Person)))
        {
            return false;
        }

        if (engagements.Exists(e => e.Series == all && draft.People.TrueForAll(p => e.Has(p.Person))))
        {
            return false;
        }

        if (!draft.Has(host.Person))
        {
            draft.People.Add(host);
            draft.AddParty(host.Person.Party, host.Node, host.Rule);
        }

        draft.Date ??= all.Date;
        draft.DateItem ??= all.DateItem;
        JoinSeries(draft, all);
        engagements.Remove(all);
        return true;
    }

    /// <summary>"met Minister A and Minister B of one state. At the meeting with B, …": those told together, the common side and the one taken up; null elsewhere.</summary>
    private (EventDraft All, string Common, Person Other)? OneOfOneState(EventDraft draft)
    {
        if (draft is not { Kind: EngagementKind.Talks or EngagementKind.Reception, Plural: false, DateItem: null, InCaption: false, InTitle: false, People.Count: 1 or 2 }
            || !(draft.Governor is "in" or "at" or "during" or "with" || (draft.Anchor.Kind == Clauses.NodeKind.Verb && OpensSentence(draft))))
        {
            return null;
        }

        foreach (var all in engagements)
        {
            if (all is not { Kind: EngagementKind.Talks or EngagementKind.Reception, Finite: true, Background: false, MechanismItem: null, Edition: null, Parties.Count: 2 } || all.Sentence >= draft.Sentence || !draft.People.TrueForAll(p => all.Has(p.Person)))
            {
                continue;
            }

            foreach (var state in all.Parties)
            {
                var those = all.People.FindAll(p => p.Person is { IsNamed: true } && p.Person.Party == state && p.Role is not "attendee");
                var common = all.Parties.Find(p => p != state)!;
                if (those.Count > 1 && those.TrueForAll(p => p.Role == those[0].Role) && all.People.Count(p => p.Person.Party == common && p.Role is not "attendee") == 1 && draft.People.FindAll(p => p.Person.Party == state) is [{ } one] && those.Exists(p => ReferenceEquals(p.Person, one.Person)))
                {
                    return (all, common, one.Person);
                }
            }
        }

        return null;
    }

    /// <summary>"met separately with the ambassadors of A and B": whoever met them, and is of no state that is told, is of neither.</summary>
    private void FaceSeveral()
    {
        foreach (var tour in drafts.Where(static d => d is { Kind: EngagementKind.Visit, Country: null }))
        {
            // "Minister X travelled to A and B": he is of neither
            foreach (var guest in tour.People.Where(static r => r.Role == "guest" && r.Person.Party is null))
            {
                foreach (var stop in tour.PartyEvidence.Where(static e => e.Rule.EndsWith(".stops", StringComparison.Ordinal) || e.Rule.EndsWith(".object", StringComparison.Ordinal)))
                {
                    guest.Person.Face(stop.Party);
                }
            }
        }

        foreach (var series in drafts.Where(static d => d.Apart).GroupBy(static d => d.Anchor, ReferenceEqualityComparer.Instance).Select(Enumerable.ToList).Where(static s => s.Count > 1))
        {
            foreach (var one in series[0].People.Select(static r => r.Person).Where(p => p.Party is null && series.TrueForAll(d => d.Has(p))))
            {
                foreach (var party in series.SelectMany(static d => d.Parties).Distinct())
                {
                    one.Face(party);
                }
            }
        }
    }

    /// <summary>Whether anybody was met one by one; null until it is asked.</summary>
    private bool? someApart;

    /// <summary>"met the ministers of A, B and C separately", who came for a conference: "In the talks with X of A" is one of these meetings, not the conference of all.</summary>
    private bool IsOfOneApart(EventDraft draft, EventDraft all) =>
        all is { Apart: false, Parties.Count: > 2 } && draft is { Kind: EngagementKind.Talks or EngagementKind.Reception, Edition: null, People.Count: 1 or 2, Parties.Count: > 0 and < 3 }
        && (someApart ??= drafts.Exists(static d => d.Apart)) && IsOfPair(draft);

    private bool IsOfPair(EventDraft draft) => engagements.Exists(x => x is { Apart: true, Parties.Count: 2 } && draft.Parties.TrueForAll(x.Parties.Contains));

    /// <summary>"Talking with X, …", "The same day, talking with X, …": nothing but the day stands before what a draft tells.</summary>
    private bool OpensSentence(EventDraft draft)
    {
        var nodes = context.Nodes[draft.Sentence];
        for (var j = 0; j < draft.Anchor.Index; j++)
        {
            if (nodes[j].Kind is not (Clauses.NodeKind.Date or Clauses.NodeKind.Comma) && !(nodes[j].Kind is Clauses.NodeKind.Preposition && nodes[j]["fn"] is "on") && !(nodes[j].Kind is Clauses.NodeKind.Other && nodes[j].End - nodes[j].Start == 1 && !context.Chart[nodes[j].Start].IsWord))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whoever received several together, of whom one of the people of a meeting may be; null where nobody did.</summary>
    private Person? ReceivedWith(EventDraft draft) =>
        !draft.Plural && (draft.DateItem is not { } day || day["shift"] is "same" or "event+0" || day["same"] is not null) && engagements.FindLast(e => e.Kind == EngagementKind.Reception && ((e.Parties.Count > 2 && MetSeveral(e)) || e.People.Count(p => p.Role == "guest") > 1 || series == e)) is { } all && all.People.Find(p => p.Role == "host")?.Person is { Party: { } own } host
            && draft.People.Exists(p => p.Person is { IsNamed: true, Party: { } of } && of != own && all.Parties.Contains(of) && (all.Has(p.Person) || !all.People.Exists(r => r.Person.Party == of)))
            ? host
            : null;

    /// <summary>Makes a meeting a reception by one of its sides.</summary>
    private void Receive(EventDraft draft, Person host)
    {
        if (!context.Pack.Frames.TryGetValue("reception", out var frame))
        {
            return;
        }

        draft.Kind = EngagementKind.Reception;
        draft.Frame = frame;
        for (var i = 0; i < draft.People.Count; i++)
        {
            draft.People[i] = draft.People[i] with { Role = draft.People[i].Person.Party == host.Party ? "host" : "guest" };
        }
    }

    /// <summary>The meetings told together of which a draft may be one; null if there are none.</summary>
    private EventDraft? SeriesOf(EventDraft draft)
    {
        var received = draft.Kind == EngagementKind.Reception;
        var all = engagements.FindLast(e => e.Kind == draft.Kind && (e.Parties.Count > 2 || (e == series && e.Parties.Count == 2)) && (e.Plural || received || MetSeveral(e) || (draft.Anchor.Kind == Clauses.NodeKind.Verb && OpensSentence(draft)) || IsWithOneOf(draft, e)));
        return all ?? (received ? null : series ?? (draft.Sentence > context.FirstBody ? engagements.Find(IsOpen) : null));
    }

    /// <summary>"met A and B. At the meeting with A, …", "With A, he …": a meeting told behind it with one of them alone.</summary>
    private static bool IsWithOneOf(EventDraft draft, EventDraft all) =>
        draft is { Governor: "in" or "at" or "during" or "with", DateItem: null } && all is { Finite: true, Background: false, MechanismItem: null } && draft.People.Find(p => all.Has(p.Person)) is { Person: { IsNamed: true, Party: { } one } }
        && draft.People.TrueForAll(p => all.Has(p.Person)) && all.People.Exists(p => p.Person.IsNamed && p.Person.Party is { } other && other != one);

    /// <summary>Told in the lead, and the title names it by who takes part alone ("Chinese press on President X's visit").</summary>
    private bool IsNamedByTitle(EventDraft draft) =>
        (draft is { Kind: EngagementKind.PortCall, Finite: true, Background: false, InTitle: false, Future: false, Country: not null }
        && drafts.Exists(d => d is { InTitle: true, Kind: EngagementKind.PortCall, Future: false, Country: null } && d.Parties.TrueForAll(draft.Parties.Contains) && d.Home is null)
        && !engagements.Exists(static e => e is { Kind: EngagementKind.PortCall, InTitle: true })) ||
        draft is { Kind: EngagementKind.Visit, InTitle: false, Future: false, Country: not null, DateItem: not null, Governor: not ("sidelines" or "occasion" or "after" or "before") } && draft.Sentence <= context.FirstBody + 1
        && drafts.Exists(d => d is { InTitle: true, Kind: EngagementKind.Visit, Country: null, Future: false, People.Count: > 0 } && d.People.TrueForAll(p => p.Person.IsNamed && draft.Has(p.Person)) && d.Home is null);

    /// <summary>"After the talks, they chaired the 5th session of the committee": a round with a name, told behind the talks of the day, is none of them.</summary>
    private bool IsToldAfter(EventDraft round, EventDraft talks) =>
        round is { MechanismItem: not null, Edition: not null, InTitle: false } && talks is { Kind: EngagementKind.Talks, MechanismItem: null, Edition: null, Finite: true }
        && IsAfterTalks(round);

    private bool IsAfterTalks(EventDraft round) =>
        drafts.Exists(d => d != round && d is { Governor: "after", Kind: EngagementKind.Talks, MechanismItem: null, People.Count: 0 } && d.Sentence == round.Sentence && d.Anchor.Start < round.Anchor.Start);

    /// <summary>Somebody of a party with which the meetings were told, and of which nobody was named yet.</summary>
    private bool IsOfSeries(EventDraft all, Person other) =>
        MetSeveral(all) && other.Party is { } told && (series == all || all.Parties.Contains(told)) && !all.People.Exists(p => p.Person.Party == told);

    /// <summary>Makes a meeting one of those told together: told outright and, where it has no place of its own, in theirs.</summary>
    private static void JoinSeries(EventDraft draft, EventDraft all)
    {
        draft.Finite = true;
        draft.Background = false;
        draft.Series = all;
        draft.SetPlace(draft.Place ?? all.Place, draft.PlaceItem ?? all.PlaceItem, draft.Country ?? all.Country);
    }

    /// <summary>Gives one meeting what was told of all, and takes its other side out of them.</summary>
    private void TakeUp(EventDraft draft, EventDraft all, string common, Person other)
    {
        foreach (var role in all.People.Where(p => p.Person.Party == common && !draft.Has(p.Person)))
        {
            draft.People.Add(role);
            draft.AddParty(common, role.Node, role.Rule);
        }

        draft.Date = all.Date ?? draft.Date;
        draft.DateItem = all.DateItem ?? draft.DateItem;
        JoinSeries(draft, all);
        draft.OnSidelines |= all.OnSidelines;
        draft.Mode ??= all.Mode;
        if (draft.Frame.Name is "speak" && all.Frame.Name is not ("speak" or "call"))
        {
            // "sat down with A and B. Speaking with A, …"
            draft.Frame = all.Frame;
        }

        series = all;
        var open = IsOpen(all);
        all.People.RemoveAll(p => ReferenceEquals(p.Person, other));
        if (!all.People.Exists(p => p.Person.Party == other.Party))
        {
            all.Parties.Remove(other.Party!);
        }

        if (open || (all.People.TrueForAll(p => p.Person.Party == common || !p.Person.IsNamed) && (!MetSeveral(all) || all.Parties.Count < 2)))
        {
            engagements.Remove(all);
        }
    }

    /// <summary>"held bilateral meetings with leaders of other countries": a series of which only the common side is named.</summary>
    private bool IsOpen(EventDraft e) =>
        e is { Kind: EngagementKind.Talks, Finite: true, Background: false, People: [{ Person.Party: not null }], Parties.Count: 1 } && drafts.Exists(d => d.Plural && d.Home == e);

    /// <summary>"held meetings with his counterparts from A, B and C": those of whom no more is told, named or not, were met in one engagement.</summary>
    private void JoinTogether()
    {
        foreach (var told in engagements.FindAll(static e => e is { Together: true, Tellings: < 2 }).GroupBy(static e => e.Anchor, ReferenceEqualityComparer.Instance).Select(Enumerable.ToList))
        {
            foreach (var other in told.Skip(1))
            {
                foreach (var (party, node, rule) in other.PartyEvidence)
                {
                    told[0].AddParty(party, node, rule);
                }

                told[0].People.AddRange(other.People.Where(r => !told[0].Has(r.Person)));
                MoveTellings(other, told[0]);

                engagements.Remove(other);
            }
        }
    }

    /// <summary>"will visit Kenya, Ghana and Peru": a visit to each of the states, but for those that the report tells of by themselves.</summary>
    private void PartJourneys()
    {
        foreach (var journey in engagements.FindAll(static e => e is { Kind: EngagementKind.Visit, People.Count: > 0, Parties.Count: > 2 }))
        {
            var guests = journey.People.Where(static r => r.Role == "guest").Select(static r => r.Person.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var states = journey.Parties.FindAll(p => !guests.Contains(p) && context.IsState(p));
            if (guests.Count != 1 || states.Count is < 2 or > MostLegs)
            {
                continue;
            }

            var legs = states.FindAll(s => !engagements.Exists(x => x != journey && x.Kind == EngagementKind.Visit && x.Country == s && x.People.Exists(r => journey.Has(r.Person)))).ConvertAll(s => journey.LegTo(s, states.FindAll(o => o != s)));
            var at = engagements.IndexOf(journey);
            engagements.RemoveAt(at);
            engagements.InsertRange(at, legs);
            MoveTellings(journey, legs.Count > 0 ? legs[0] : engagements.Find(x => x.Kind == EngagementKind.Visit && states.Contains(x.Country ?? "")));
        }
    }

    /// <summary>What was told of one engagement is told of another, or of none that stands.</summary>
    private void MoveTellings(EventDraft from, EventDraft? to)
    {
        foreach (var draft in drafts.Where(d => d.Home == from))
        {
            draft.Home = to;
        }
    }
}
