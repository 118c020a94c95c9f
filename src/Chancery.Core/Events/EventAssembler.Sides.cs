using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Which party the people of an engagement are of.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>Countries in which the report names a place; made when first asked for.</summary>
    private HashSet<string>? placed;

    /// <summary>Gives people without a state the one that their surname, the other side or the outlet's home tells.</summary>
    private void CompletePeople(IReadOnlyList<Person> people)
    {
        new AllegianceReader(context, drafts).Read();
        FaceSeveral();
        FaceVisited();
        JoinCompany(people);
        foreach (var visit in drafts.Where(d => d is { Kind: EngagementKind.Visit, Country: not null } && context.IsState(d.Country)))
        {
            // whoever invites receives at home
            foreach (var host in visit.People.Where(r => r.Role == "host" && r.Person.Party is null && (r.Person.Origin is null || r.Person.MayBeFrom(visit.Country))))
            {
                host.Person.PutOn(visit.Country!, "party.host-at-home");
            }
        }

        drafts.ForEach(JoinRow);
        foreach (var person in people.Where(p => p.Party is null && p.Origin is not null))
        {
            // a surname may be at home in several countries: the first that the report names
            var origins = person.Origin!.Split(',');
            if (origins.Length > 1 && context.Pack.NamesTellHome && context.Home is { } own && origins.Contains(own))
            {
                // as well at home as abroad: the other side decides, unless the report names none of the other countries
                if (!context.PartyOrder.Exists(p => p != own && origins.Contains(p)))
                {
                    person.PutOn(own, "party.by-surname");
                }

                continue;
            }

            var open = Array.FindAll(origins, o => !MeetsOneOf(person, o));
            if (open.Length == 0)
            {
                if (person.NameItem?["initial"] is not null)
                {
                    // only the form of the name told it, and the other side is from there
                    continue;
                }

                open = origins;
            }

            if (open.Length < origins.Length && open.Length == 1 && (open[0] == context.Home || context.PartyCounts.ContainsKey(open[0])))
            {
                // "Kim" may be at home in two countries; he does not meet his own side
                person.PutOn(open[0], "party.by-surname");
            }
            else if (open.Length > 1 && VisitedAt(person) is { } visited && open.Contains(visited))
            {
                // "came to Beijing and met Minister Wu": of the countries where the name is at home, the one visited
                person.PutOn(visited, "party.host-at-home");
            }
            else if (open.Length > 1 && context.DatelineCity is { } filed && filed["capital"] is not null && open.Contains(filed["country"])
                && !context.PartyOrder.Exists(p => p != filed["country"] && open.Contains(p) && !drafts.Exists(d => d.Country == p && d.Has(person))))
            {
                // "SEOUL - Minister Lee met X in Singapore"
                person.PutOn(filed["country"]!, "party.by-surname");
            }
            else if (drafts.Find(d => d.Country is { } at && open.Contains(at) && d.Has(person))?.Country is { } there && !IsRatherFrom(open, there))
            {
                person.PutOn(there, "party.at-home");
            }
            else if (context.PartyOrder.Find(open.Contains) is { } named)
            {
                person.PutOn(named, "party.by-surname");
            }
            else if (context.Home is { } at && origins.Contains(at))
            {
                person.PutOn(at, "party.by-surname");
            }
            else if (origins.Length == 1 && person.NameItem?["full"] is not null && NamesPlaceIn(origins[0]))
            {
                // "President Yoon …, Seoul's initiative"
                person.PutOn(origins[0], "party.by-surname");
            }
            else if (origins.Length == 1 && person is { IsNamed: true, Words.Length: > 2 } && person.NameItem is { } item && item["full"] is not null && item["order"] is not "surname-last" && (person.Office ?? person.Rank) is not null && drafts.Exists(d => d.Has(person) && d.Parties.Count(p => p != origins[0]) < 2 && (d.People.Exists(r => r.Person.Party is { } other && other != origins[0]) || d.Parties.Exists(p => p != origins[0]))))
            {
                // "Deputy Defence Minister Nguyen Chi Vinh met French Vice Admiral X in Paris": a name that is at home in one country only, and the other side is of another
                person.PutOn(origins[0], "party.by-surname");
            }
            else if (person.NameItem?["initial"] is not null && open.Contains(origins[0]) && person.Words[0].Length > 1)
            {
                person.PutOn(origins[0], "party.by-form-of-name");
            }
        }

        // twice: what the smaller ones tell of somebody helps with the larger ones
        if (HasUnknown())
        {
            var ordered = drafts.OrderByDescending(d => d.People.Count).ToList();
            for (var round = 0; round < 2 && HasUnknown(); round++)
            {
                ordered.ForEach(CompleteSides);
                JoinCompany(people);
            }
        }

        foreach (var person in people.Where(p => p.Party is null && context.Home is not null && CanBeHome(p, context.Home) && (p.Office is not null || p.MayBeFrom(context.Home))))
        {
            // not beside somebody of the home party: two people who meet are seldom of one party
            if (!drafts.Exists(d => d.People.Count > 1 && d.Has(person) && d.People.Exists(r => r.Person.Party == context.Home)))
            {
                person.PutOn(context.Home!, "party.home");
            }
        }

        if (HasUnknown())
        {
            // "President A and Vice President B spoke with C": who is of home tells who is beside him, and who faces him
            drafts.ForEach(CompleteSides);
            JoinCompany(people);
        }

        context.People.NameOffices();
    }

    /// <summary>Whether the report names a place in a country.</summary>
    private bool NamesPlaceIn(string country) => (placed ??= PlacedIn()).Contains(country);

    private HashSet<string> PlacedIn()
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        for (var t = context.Chart.Next(Words.KnownClass.Place, 0, context.Chart.Count); t < context.Chart.Count; t = context.Chart.Next(Words.KnownClass.Place, t + 1, context.Chart.Count))
        {
            if (context.Chart.Find(t, Words.KnownClass.Place)?["country"] is { } country)
            {
                countries.Add(country);
            }
        }

        return countries;
    }

    /// <summary>The country that somebody who met a person visited; null if none is told.</summary>
    private string? VisitedAt(Person person)
    {
        foreach (var met in drafts)
        {
            if (met.Kind is not (EngagementKind.Talks or EngagementKind.Reception) || met.OnSidelines || !met.Has(person))
            {
                continue;
            }

            foreach (var visit in drafts)
            {
                if (visit is { Kind: EngagementKind.Visit, Negated: false, Country: { } land } && visit.People.Exists(g => g.Role == "guest" && g.Person != person && met.Has(g.Person) && g.Person.Party is { } own && own != land))
                {
                    return land;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a report speaks of another of some states far more often than of the one where somebody is.</summary>
    private bool IsRatherFrom(string[] states, string there) =>
        Array.Exists(states, o => o != there && context.PartyCounts.GetValueOrDefault(o) > 3 * Math.Max(1, context.PartyCounts.GetValueOrDefault(there)));

    /// <summary>Whether somebody takes part of whom no party is known.</summary>
    private bool HasUnknown() => drafts.Exists(d => d.People.Exists(r => r.Person.Party is null));

    private bool MeetsOneOf(Person person, string party) =>
        drafts.Exists(d => d.People.Find(r => ReferenceEquals(r.Person, person)) is { } own && d.People.Exists(r => r != own && r.Person.Party == party && r.Role != "attendee" && !(r.Rule == own.Rule && r.Rule.EndsWith(".with", StringComparison.Ordinal))));

    /// <summary>Where the pack lists the names that people at home bear, only such a name can be that of somebody at home; a single word may be one where the report names home.</summary>
    private bool CanBeHome(Person person, string home) =>
        !person.IsNamed || (person.NotOf != home && (context.Pack.Setting("home") != home || !context.Pack.NamesTellHome || person.MayBeFrom(home)
        || (person.Words.Length == 1 && person.Origin is null && context.PartyCounts.ContainsKey(home))));

    /// <summary>Where only one side's party is known, the other side is of the home party or of the one that the report names beside it.</summary>
    private void CompleteSides(EventDraft draft)
    {
        if (!draft.People.Exists(static r => r.Person is { Party: null, CameAlong: false }))
        {
            return;
        }

        if (draft.Kind == EngagementKind.Reception && draft.Country is { } at && draft.People.Find(r => r.Role == "host") is { Person.Party: null } host
            && (draft.People.Exists(r => r != host && r.Person.Party is { } p && p != at) || (draft.Apart && !draft.Parties.Contains(at))))
        {
            host.Person.PutOn(at, "party.host-at-home");
        }

        GiveAccredited(draft);
        JoinGuests(draft);
        JoinSubjects(draft);
        FaceSides(draft);
        var unknown = draft.People.Where(static p => p.Person is { Party: null, CameAlong: false }).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var known = draft.People.Select(p => p.Person.Party).OfType<string>().Concat(draft.Parties).Distinct().ToList();
        if (known.Count == 0 && draft is { Kind: EngagementKind.Visit, Country: { } destination })
        {
            known.Add(destination);
        }

        if (unknown.Count > 1 && unknown.Count == draft.People.Count && known.Count > 0 && draft.Kind != EngagementKind.Visit)
        {
            // both sides' people without a state, and a state that neither is told to be of
            GiveSidesInOrder(draft);
            return;
        }

        var unborne = draft.Parties.FindAll(p => context.IsState(p) && !draft.People.Exists(r => r.Person.Party == p && !r.Person.CameAlong));
        if (known.Count == 2 && unborne.Count == 1 && !unknown.TrueForAll(r => IsOfHome(r.Person, known)))
        {
            // both sides are told, and the people of one of them
            Give(unknown, unborne[0], "party.the-other-side");
            return;
        }

        if (known.Count == 0 && unknown.Count == 2 && (context.Home ?? context.HomeBesides([])) is { } ours && context.PartnerOf(ours) is { } theirs)
        {
            // whose name cannot be one of home is the other
            var own = unknown[0].Person.NotOf == ours ? 1 : 0;
            unknown[own].Person.PutOn(ours, "party.home");
            unknown[1 - own].Person.PutOn(theirs, "party.the-other-side");
            return;
        }

        if (unknown.Count > 1 && draft.Kind != EngagementKind.Visit && VisitOf(draft, unknown) is { Country: { } visited } visit && !known.Contains(visited))
        {
            // "visited Nairobi, where she met A and B"
            Give(unknown.Where(r => !visit.Has(r.Person)), visited, "party.host-at-home");
            return;
        }

        if (!draft.OnSidelines && draft.Country is { } stop && known.Count == 1 && stop != known[0] && unknown.Count < draft.People.Count
            && drafts.Exists(d => d.Kind == EngagementKind.Visit && d != draft && d.Parties.Contains(stop) && d.People.Exists(r => r.Person.Party == known[0] && draft.Has(r.Person))))
        {
            // "will travel to Israel and Morocco. In Morocco, he will meet X"
            Give(unknown, stop, "party.host-at-home");
            return;
        }

        if (!draft.OnSidelines && draft.Country is { } land && known.Count > 0 && !known.Contains(land) && context.PartyCounts.ContainsKey(land) && !drafts.Exists(d => d.Kind is EngagementKind.Visit && d.Country == land && unknown.Exists(r => d.Has(r.Person)))
            && (context.DatelineCity?["country"] == land || (context.Pack.Setting("home") is { } paper && paper != land && draft is { Kind: EngagementKind.Talks or EngagementKind.Reception, PlaceItem: not null } && unknown.TrueForAll(r => r.Person.NotOf == paper && r.Person.Office is not null))))
        {
            // told from the place where they met, or by a paper of elsewhere: who has no state there is at home
            Give(unknown, land, "party.host-at-home");
            return;
        }

        var other = known.Count switch
        {
            1 when LeadPartner(known[0]) is { } partner && !unknown.Exists(r => r.Person.IsNamed && MeetsOneOf(r.Person, partner)) => unknown.Count == 1 && !unknown[0].Person.MayBeFrom(partner) && IsOfHome(unknown[0].Person, known) ? context.Home : partner,
            1 when unknown.Count == 1 && VisitedFrom(known[0], draft.Sentence + 1) is { } abroad => abroad,
            1 when context.Home is { } home && home != known[0] && context.Pack.NamesTellHome && unknown.Count == 1 && unknown[0].Person is { IsNamed: true, Office: not null } stranger && stranger.NotOf == home => PartnerBefore(draft, known[0]),
            1 when context.Home is { } home && home != known[0] => home,
            1 => context.HomeBesides(known) ?? context.PartnerOf(known[0]) ?? context.OtherOfTwo(known[0]) ?? (context.DatelineCity is { } filed && filed["capital"] is not null && filed["country"] != known[0] && filed["country"] != draft.Country ? filed["country"] : null)
                ?? (!draft.OnSidelines && draft.Country is { } ground && ground != known[0] && unknown is [{ Person.Office: not null }] && draft.People.Exists(r => r.Node["counterpart"] is not null) ? ground : null),
            0 when context.Home is { } home && unknown.Count == 1 => home,
            > 1 when draft.Kind == EngagementKind.Talks && unknown is [{ Person.Office: not null }] && known.TrueForAll(p => draft.People.Exists(r => r.Person.Party == p)) => OnlyOther(known, draft),
            > 1 when draft.Kind == EngagementKind.Visit && context.Home is { } home && !known.Contains(home) => home,
            _ => null,
        };
        other ??= AtHome(draft, known, unknown);
        if (other is null)
        {
            return;
        }

        Give(unknown.Where(r => (other != context.Home || CanBeHome(r.Person, other)) && (r.Person.Origin is null || r.Person.MayBeFrom(other))), other, "party.the-other-side");
    }

    /// <summary>The state that the one visit by people of a party, told before a sentence, leads to; null if there is none or more.</summary>
    private string? VisitedFrom(string party, int until)
    {
        var visits = drafts.Where(d => d.Sentence <= until && (!d.Future || d.Sentence < until) && d is { Kind: EngagementKind.Visit, Country: not null, Earlier: false, Pluperfect: false } && d.Country != party && context.IsState(d.Country)
                && (d.People.Count == 0 ? d.Parties.Contains(party) : d.People.Exists(r => r.Role == "guest" && r.Person.Party == party)))
            .Select(d => d.Country).Distinct().ToList();
        return visits.Count == 1 ? visits[0] : null;
    }

    /// <summary>The visit, told just before, on which one of the people of a meeting was the guest; null if there is none.</summary>
    private EventDraft? VisitOf(EventDraft draft, List<DraftRole> people) => drafts.Find(d =>
        d is { Kind: EngagementKind.Visit, Country: not null } && (draft.Country is null || draft.Country == d.Country) && draft.Sentence - d.Sentence is >= 0 and <= 3
        && d.People.Exists(g => g.Role == "guest" && people.Exists(r => ReferenceEquals(r.Person, g.Person))));

    /// <summary>"accompanied the President to Jeddah": who visit together are of one side.</summary>
    private static void JoinGuests(EventDraft draft)
    {
        if (draft.Kind != EngagementKind.Visit || draft.People.Count < 2 || !draft.People.TrueForAll(r => r.Role == "guest"))
        {
            return;
        }

        var told = draft.People.Select(r => r.Person.Party).OfType<string>().Distinct().ToList();
        if (told.Count == 1)
        {
            Give(draft.People.Where(r => r.Person.Party is null), told[0], "party.the-same-side");
        }
    }

    /// <summary>"The President and the Vice President spoke with B": who meets somebody together is of one side.</summary>
    private void JoinSubjects(EventDraft draft)
    {
        foreach (var side in draft.Kind != EngagementKind.Reception ? [] : draft.People.Where(r => r.Role is "host" or "guest").GroupBy(r => r.Role).Where(g => g.Count() > 1))
        {
            // "đến chào ông A và ông B, Ngoại trưởng Lào": who receive together are of one side
            var told = side.Select(r => r.Person.Party).OfType<string>().Distinct().ToList();
            if (told.Count == 1)
            {
                Give(side.Where(r => r.Person.Party is null), told[0], "party.the-same-side");
            }
        }

        if (draft.People.Count < 3 || ClauseOf(draft) is not { Subject.Count: > 1 } clause || ChairTogether(clause))
        {
            return;
        }

        var together = draft.People.FindAll(r => clause.Subject.Contains(r.Node));
        if (together.Count > 1 && together.Count < draft.People.Count && together.Find(r => r.Person.Party is not null) is { Person.Party: { } party }
            && !draft.People.Exists(r => !together.Contains(r) && r.Person.Party == party))
        {
            Give(together.Where(r => r.Person.Party is null), party, "party.the-same-side");
        }
    }

    /// <summary>"A, together with B and C, chaired the meeting": those who chair in one are of both sides.</summary>
    private static bool ChairTogether(Clause clause) => clause["light"] is "chair" && clause.Subject.Count > 1 && !clause.Of("with").Any(n => n.Item?.Class == Words.KnownClass.Person);

    /// <summary>"A and B sat down with C and D", of two states: where one side's is known, the other side is of the other one.</summary>
    private void FaceSides(EventDraft draft)
    {
        if (draft.Parties.FindAll(context.IsState) is not { Count: 2 } pair || ClauseOf(draft) is not { Subject.Count: > 0 } clause || ChairTogether(clause))
        {
            return;
        }

        var ours = draft.People.FindAll(r => clause.Subject.Contains(r.Node));
        var theirs = draft.People.FindAll(r => !clause.Subject.Contains(r.Node));
        foreach (var (one, other) in new[] { (ours, theirs), (theirs, ours) })
        {
            var told = one.Select(r => r.Person.Party).OfType<string>().Distinct().ToList();
            if (told.Count != 1 || !pair.Contains(told[0]) || pair.Find(p => p != told[0]) is not { } facing || other.Exists(r => r.Person.Party is { } known && (known != facing || other.Count == 1)))
            {
                continue;
            }

            Give(one.Where(r => r.Person.Party is null), told[0], "party.the-same-side");
            Give(other.Where(r => r.Person.Party is null && (r.Role != "attendee" || other.Count == 1)), facing, "party.the-other-side");
        }
    }

    /// <summary>The state that met a party in what was told before a draft, where it is one only: "A of X and B of Y met. Prime Minister C will meet B's President".</summary>
    private string? PartnerBefore(EventDraft draft, string party)
    {
        var partners = drafts.Where(d => d != draft && d is { Finite: true, Parties.Count: 2 } && d.Sentence <= draft.Sentence && d.Parties.Contains(party) && d.Parties.TrueForAll(context.IsState)).Select(d => d.Parties[0] == party ? d.Parties[1] : d.Parties[0]).Distinct().ToList();
        return partners.Count == 1 ? partners[0] : null;
    }

    /// <summary>"X sees his A and B counterparts": whether somebody of a third state meets people of either.</summary>
    private bool MeetsBoth(List<string> pair)
    {
        bool Meets(Person one, string party) => drafts.Exists(d => d is { Finite: true, Background: false, Kind: EngagementKind.Talks or EngagementKind.Reception } && d.Has(one) && d.People.Exists(r => r.Person.Party == party));
        return drafts.Exists(d => d.People.Exists(r => r.Person is { IsNamed: true, Party: { } third } && context.IsState(third) && !pair.Contains(third) && pair.TrueForAll(p => Meets(r.Person, p))));
    }

    /// <summary>The other state where the title names two.</summary>
    private string? LeadPartner(string party)
    {
        var leading = context.LeadParties.Where(context.IsState).ToList();
        return leading.Count == 2 && leading.Contains(party) && !MeetsBoth(leading) ? leading.Find(p => p != party) : null;
    }

    /// <summary>The clause whose verb evoked or carries an engagement ("began a meeting"); null where a noun alone did.</summary>
    private Clause? ClauseOf(EventDraft draft) =>
        context.Clauses[draft.Sentence].Find(c => ReferenceEquals(c.Verb, draft.Anchor) || (c is { Passive: false, SubjectInherited: false } && c["frame"] is "reception" && draft.People.Count > 2 && c.Complements.Exists(m => m.Function == "for" && m.Nodes.Contains(draft.Anchor))) || (c is { Passive: false, SubjectInherited: false } && c["light"] is "hold" or "happen" or "chair" or "host" or "attend" && draft.People.Count > 2 && c.Complements.Exists(m => m.Function == "object" && m.Nodes.Contains(draft.Anchor))));
}
