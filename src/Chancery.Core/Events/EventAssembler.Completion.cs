using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>What follows from the report as a whole: parties of people, the second side, places and days told once for several.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>Gives people without a state the one that their surname, the other side or the outlet's home tells.</summary>
    private void CompletePeople(IReadOnlyList<Person> people)
    {
        new AllegianceReader(context, drafts).Read();
        foreach (var person in people.Where(p => p.Party is null && p.Origin is not null))
        {
            // a surname may be at home in several countries: the first that the report names
            var origins = person.Origin!.Split(',');
            if (origins.Length > 1 && context.Pack.Setting("home-names") == "listed" && context.Home is { } own && origins.Contains(own))
            {
                // as well at home as abroad: the other side decides, unless the report names none of the other countries
                if (!context.PartyOrder.Exists(p => p != own && origins.Contains(p)))
                {
                    Give(person, own, "party.by-surname");
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

            if (open.Length < origins.Length && open.Length == 1)
            {
                // "Kim" may be at home in two countries; he does not meet his own side
                Give(person, open[0], "party.by-surname");
            }
            else if (context.PartyOrder.Find(open.Contains) is { } named)
            {
                Give(person, named, "party.by-surname");
            }
            else if (context.Home is { } at && origins.Contains(at))
            {
                Give(person, at, "party.by-surname");
            }
            else if (person.NameItem?["initial"] is not null)
            {
                Give(person, origins[0], "party.by-form-of-name");
            }
        }

        foreach (var draft in drafts.OrderByDescending(d => d.People.Count))
        {
            CompleteSides(draft);
        }

        foreach (var person in people.Where(p => p.Party is null && context.Home is not null && CanBeHome(p, context.Home) && (p.Office is not null || p.Origin?.Split(',').Contains(context.Home) == true)))
        {
            // not beside somebody of the home party: two people who meet are seldom of one party
            if (!drafts.Exists(d => d.People.Count > 1 && d.People.Exists(r => ReferenceEquals(r.Person, person)) && d.People.Exists(r => r.Person.Party == context.Home)))
            {
                Give(person, context.Home!, "party.home");
            }
        }

        context.People.NameOffices();
    }

    private bool MeetsOneOf(Person person, string party) =>
        drafts.Exists(d => d.People.Exists(r => ReferenceEquals(r.Person, person)) && d.People.Exists(r => !ReferenceEquals(r.Person, person) && r.Person.Party == party && r.Role != "attendee"));

    /// <summary>Where the pack lists the names that people at home bear, only such a name can be that of somebody at home.</summary>
    private bool CanBeHome(Person person, string home) =>
        !person.IsNamed || context.Pack.Setting("home") != home || context.Pack.Setting("home-names") != "listed" || person.Origin?.Split(',').Contains(home) == true
        || (person.Words.Length == 1 && person.Origin is null);

    /// <summary>Where only one side's party is known, the other side is of the home party or of the one that the report names beside it.</summary>
    private void CompleteSides(EventDraft draft)
    {
        if (draft.Kind == EngagementKind.Reception && draft.Country is { } at && draft.People.Find(r => r.Role == "host") is { Person.Party: null } host
            && draft.People.Exists(r => r != host && r.Person.Party is { } p && p != at))
        {
            Give(host.Person, at, "party.host-at-home");
        }

        JoinSubjects(draft);
        var unknown = draft.People.Where(p => p.Person.Party is null).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var known = draft.People.Select(p => p.Person.Party).OfType<string>().Concat(draft.Parties).Distinct().ToList();
        if (unknown.Count > 1 && unknown.Count == draft.People.Count && known.Count > 0)
        {
            // both sides' people without a state, and a state that neither is told to be of
            return;
        }

        var unborne = draft.Parties.FindAll(p => context.IsState(p) && !draft.People.Exists(r => r.Person.Party == p));
        if (known.Count == 2 && unborne.Count == 1)
        {
            // both sides are told, and the people of one of them
            foreach (var role in unknown)
            {
                Give(role.Person, unborne[0], "party.the-other-side");
            }

            return;
        }

        if (known.Count == 0 && unknown.Count == 2 && (context.Home ?? context.HomeBesides([])) is { } ours && context.PartnerOf(ours) is { } theirs)
        {
            Give(unknown[0].Person, ours, "party.home");
            Give(unknown[1].Person, theirs, "party.the-other-side");
            return;
        }

        if (!draft.OnSidelines && draft.Country is { } land && known.Count > 0 && !known.Contains(land) && context.PartyCounts.ContainsKey(land) && context.DatelineCity?["country"] == land)
        {
            // told from the place where they met: who has no state there is at home
            foreach (var role in unknown)
            {
                Give(role.Person, land, "party.host-at-home");
            }

            return;
        }

        var other = known.Count switch
        {
            1 when LeadPartner(known[0]) is { } partner => partner,
            1 when context.Home is { } home && home != known[0] => home,
            1 => context.HomeBesides(known) ?? context.PartnerOf(known[0]),
            0 when context.Home is { } home && unknown.Count == 1 => home,
            _ => null,
        };
        if (other is null)
        {
            return;
        }

        foreach (var role in unknown.Where(r => (other != context.Home || CanBeHome(r.Person, other)) && (r.Person.Origin is null || r.Person.Origin.Split(',').Contains(other))))
        {
            Give(role.Person, other, "party.the-other-side");
        }
    }

    /// <summary>"The President and the Vice President spoke with B": who meets somebody together is of one side.</summary>
    private void JoinSubjects(EventDraft draft)
    {
        foreach (var side in draft.People.Where(r => draft.Kind == EngagementKind.Reception && r.Role is "host" or "guest").GroupBy(r => r.Role).Where(g => g.Count() > 1))
        {
            // "đến chào ông A và ông B, Ngoại trưởng Lào": who receive together are of one side
            var told = side.Select(r => r.Person.Party).OfType<string>().Distinct().ToList();
            if (told.Count == 1)
            {
                foreach (var role in side.Where(r => r.Person.Party is null))
                {
                    Give(role.Person, told[0], "party.the-same-side");
                }
            }
        }

        if (draft.People.Count < 3 || context.Clauses[draft.Sentence].Find(c => ReferenceEquals(c.Verb, draft.Anchor)) is not { Subject.Count: > 1 } clause)
        {
            return;
        }

        var together = draft.People.FindAll(r => clause.Subject.Contains(r.Node));
        if (together.Count > 1 && together.Count < draft.People.Count && together.Find(r => r.Person.Party is not null) is { Person.Party: { } party }
            && !draft.People.Exists(r => !together.Contains(r) && r.Person.Party == party))
        {
            foreach (var role in together.Where(r => r.Person.Party is null))
            {
                Give(role.Person, party, "party.the-same-side");
            }
        }
    }

    /// <summary>The other state where the title names two.</summary>
    private string? LeadPartner(string party)
    {
        var leading = context.LeadParties.Where(context.IsState).ToList();
        return leading.Count == 2 && leading.Contains(party) ? leading.Find(p => p != party) : null;
    }

    private static void Give(Person person, string party, string rule)
    {
        person.Party = party;
        person.PartyRule = rule;
    }

    /// <summary>The two parties that the report names most, states before organisations.</summary>
    private List<string> MainPair(IReadOnlyList<Person> people)
    {
        var counts = new Dictionary<string, int>(context.PartyCounts, StringComparer.Ordinal);
        foreach (var person in people.Where(p => p.Party is not null))
        {
            counts[person.Party!] = counts.GetValueOrDefault(person.Party!) + 2;
        }

        if (context.Home is { } home)
        {
            counts[home] = counts.GetValueOrDefault(home) + 1;
        }

        return [.. counts.OrderByDescending(p => context.IsState(p.Key) ? p.Value * 2 : p.Value).ThenBy(p => context.PartyOrder.IndexOf(p.Key)).Take(2).Select(p => p.Key)];
    }

    private void Complete()
    {
        var main = engagements.Find(e => e.Status == EngagementStatus.Main);
        if (main is { Date: null })
        {
            main = engagements.Find(e => e.Status == EngagementStatus.Main && e.Date is not null && e.Kind is not (EngagementKind.Visit or EngagementKind.PortCall)) ?? main;
        }

        foreach (var e in engagements)
        {
            if (e != main && main is not null && (e.Status == EngagementStatus.Main || e.InPassing))
            {
                ShareDay(e, DayBefore(e) ?? main);
                ShareSpan(e);
            }

            CompletePlace(e);
        }

        foreach (var e in engagements.Where(e => e is { PlaceItem: null, Date.Value.End: null, Kind: EngagementKind.Reception or EngagementKind.Talks or EngagementKind.Signing or EngagementKind.Dialogue } && !IsVirtual(e)))
        {
            // the same day in the same country, of the same parties: the same city
            if (engagements.Find(x => x != e && x is { Place: not null, PlaceItem: not null, Date: not null } && !IsVirtual(x) && x.Kind is not (EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Exercise)
                && x.Date.Value.Start == e.Date!.Value.Start && e.Date.Value.Start.Day is not null && x.Date.Value.End is null && e.Country is { } land && x.Country == land && e.Parties.TrueForAll(x.Parties.Contains)) is { } near)
            {
                e.Place = near.Place;
                e.PlaceItem = near.PlaceItem;
            }
        }

        foreach (var e in engagements.Where(e => e is { DateItem: null, Date: null, Future: false, Kind: EngagementKind.Talks, PlaceItem: null } && e != main))
        {
            // "A tiếp B, sau khi B hội đàm với C": told in the same sentence, on the same day and at the same side's
            if (engagements.Find(x => x != e && x.Sentence == e.Sentence && x is { Status: EngagementStatus.Main, DateItem: not null } && x.People.Exists(p => e.People.Exists(q => ReferenceEquals(p.Person, q.Person)))) is { Date: { } day } beside
                && e.People.Count > 1)
            {
                e.Date = day with { Because = "told with the engagement of that day" };
                e.Country ??= e.Parties.Contains(beside.Country ?? "") ? beside.Country : null;
            }
        }
    }

    private void CompleteParties(EventDraft e)
    {
        if (e.Parties.Count >= 2 || e.Kind == EngagementKind.Conference)
        {
            return;
        }

        var pair = MainPair(context.People.People);
        if (e.Country is { } country && e.Kind is EngagementKind.Visit or EngagementKind.PortCall && !e.Parties.Contains(country))
        {
            e.AddParty(country, e.Anchor, "party.destination");
            return;
        }

        if (e.Parties.Count == 1 && pair.Count == 2 && pair.Contains(e.Parties[0]))
        {
            var other = pair.First(p => p != e.Parties[0]);
            if (!e.People.Exists(r => r.Person is { Party: null, IsNamed: true }) || other == context.Home || context.LeadParties.Contains(other) || context.PartnerOf(e.Parties[0]) == other)
            {
                e.AddParty(other, e.Anchor, "party.the-other-side");
            }
        }
        else if (e.Parties.Count == 0 && pair.Count == 2)
        {
            e.AddParty(pair[0], e.Anchor, "party.the-two-sides");
            e.AddParty(pair[1], e.Anchor, "party.the-two-sides");
        }
    }

    /// <summary>"the 6th dialogue" in a report on the 7th is a round of the same mechanism.</summary>
    private void CompleteMechanism(EventDraft e)
    {
        if (e.IsNext && e.Edition is null && e.Kind is EngagementKind.Dialogue or EngagementKind.Talks
            && engagements.Find(x => x != e && x.Status == EngagementStatus.Main && x.Kind == EngagementKind.Dialogue && x.Edition is not null) is { } last)
        {
            e.Edition = last.Edition + 1;
            e.MechanismItem = last.MechanismItem;
            e.Kind = EngagementKind.Dialogue;
            foreach (var party in last.Parties)
            {
                e.AddParty(party, e.Anchor, "party.the-same-mechanism");
            }

            return;
        }

        if (e.MechanismItem is not null || e.Edition is null || e.Kind is not (EngagementKind.Dialogue or EngagementKind.Talks))
        {
            return;
        }

        var named = engagements.Find(x => x != e && x.MechanismItem is not null && x.Kind == EngagementKind.Dialogue && e.Parties.TrueForAll(x.Parties.Contains));
        if (named is not null)
        {
            e.MechanismItem = named.MechanismItem;
            e.Kind = EngagementKind.Dialogue;
        }
    }

    /// <summary>The meeting told last before this one, of the same parties and with a day of its own.</summary>
    private EventDraft? DayBefore(EventDraft e) => engagements
        .Where(x => x != e && x.Status == EngagementStatus.Main && x.Kind is not (EngagementKind.Visit or EngagementKind.PortCall) && x.Date is { Value.End: null } && x.Sentence <= e.Sentence
            && x.Anchor.Start < e.Anchor.Start && e.Parties.Exists(x.Parties.Contains))
        .MaxBy(x => x.Anchor.Start);

    /// <summary>What is only known to fall inside a visit has the visit's days.</summary>
    private void ShareSpan(EventDraft e)
    {
        if (e.Date is not null || e.Kind is EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Conference)
        {
            return;
        }

        var visit = engagements.Find(x => x.Kind == EngagementKind.Visit && x.Status == EngagementStatus.Main && x.Date is { Value.End: not null } && e.Parties.TrueForAll(x.Parties.Contains));
        if (visit?.Date is { } span)
        {
            e.Date = span with { Because = "falls inside the visit" };
        }
    }

    private static void ShareDay(EventDraft e, EventDraft main)
    {
        if (e.Date is null && main.Date is { } day && main.Kind is not EngagementKind.Visit && (e.Sentence >= main.Sentence || e.InTitle))
        {
            e.Date = day with { Because = "told with the engagement of that day" };
        }

        if (e.Date is { } a && main.Date is { } b && a.Value.Start == b.Value.Start && e.PlaceItem is null && main.Place is not null && (e.Country is null || e.Country == main.Country)
            && !IsVirtual(e) && !IsVirtual(main))
        {
            e.Place = main.Place;
            e.PlaceItem = main.PlaceItem;
            e.Country = main.Country;
        }
    }

    private static bool IsVirtual(EventDraft e) => e.Mode is EngagementMode.Phone or EngagementMode.Video;

    private void CompletePlace(EventDraft e)
    {
        if (IsVirtual(e))
        {
            e.Place = null;
            e.PlaceItem = null;
            e.Country = null;
            return;
        }

        if (e.Kind == EngagementKind.Reception && e.Country is { } where && context.IsState(where) && e.People.Find(p => p.Role == "host") is { Person.Party: null } receiver
            && e.People.Exists(p => p.Person.Party is { } party && party != where))
        {
            Give(receiver.Person, where, "party.host-at-home");
        }

        if (e.Country is null && e.Kind == EngagementKind.Reception && e.People.Find(p => p.Role == "host")?.Person.Party is { } host && context.IsState(host))
        {
            e.Country = host;
        }

        if (e.Mode is null && e.Frame.Name == "speak" && e.Status == EngagementStatus.Main && e.Place is null)
        {
            e.Mode = e.OnSidelines ? EngagementMode.InPerson : EngagementMode.Phone;
        }

        if (e.Mode is null && e.Status != EngagementStatus.Planned && !e.Future && e.People.Exists(p => p.Person.IsNamed)
            && (e.Kind is EngagementKind.Conference || (e.Status == EngagementStatus.Main && e is { Kind: EngagementKind.Dialogue, Finite: true })))
        {
            // named people attended
            e.Mode = EngagementMode.InPerson;
        }

        if (e.Mode is null && (e.OnSidelines || e.Place is not null || e.Kind is EngagementKind.Visit or EngagementKind.Reception or EngagementKind.PortCall || e.Frame.Name == "meeting"
            || e is { Kind: EngagementKind.Exercise, Status: EngagementStatus.Main }))
        {
            e.Mode = EngagementMode.InPerson;
        }
    }
}
