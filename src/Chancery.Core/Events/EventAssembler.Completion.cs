using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>What follows from the report as a whole: parties of people, the second side, places and days told once for several.</summary>
internal sealed partial class EventAssembler
{
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

        return [.. counts.Keys.OrderByDescending(p => context.IsState(p) ? counts[p] * 2 : counts[p]).ThenBy(context.PartyOrder.IndexOf).Take(2)];
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
            ExtendUntil(e);
            if (e != main && main is not null && (e.Status == EngagementStatus.Main || e.InPassing))
            {
                ShareDay(e, DayBefore(e) ?? main);
                ShareSpan(e);
            }

            if (e is { Status: EngagementStatus.Planned, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Signing }
                && engagements.Find(x => x is { Kind: EngagementKind.Visit, Status: EngagementStatus.Main, Country: not null } && HasKnownDays(x) && x.People.Exists(r => r.Role == "guest" && e.Has(r.Person)) && e.Parties.Contains(x.Country) && (e.Country is null || e.Country == x.Country) && DraftMatcher.DatesAgree(x, e)) is { } visit)
            {
                // "arrived on a visit from 3 to 5 May. He will hold talks with X", "tomorrow"
                ShareSpan(e);
                e.Country = visit.Country;
            }

            CompleteKind(e);
            CompleteGuests(e);
            CompletePlace(e);
        }

        foreach (var e in engagements.Where(e => e is { PlaceItem: null, Date.Value.End: null, Kind: EngagementKind.Reception or EngagementKind.Talks or EngagementKind.Signing or EngagementKind.Dialogue } && !IsVirtual(e)))
        {
            // the same day in the same country, of the same parties: the same city
            if (engagements.Find(x => x != e && x is { Place: not null, PlaceItem: not null, Date: not null } && !IsVirtual(x) && x.Kind is not (EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Exercise)
                && x.Date.Value.Start == e.Date!.Value.Start && e.Date.Value.Start.Day is not null && x.Date.Value.End is null && (e.Country is { } land ? x.Country == land : e.People.Exists(r => r.Person.IsNamed && x.Has(r.Person))) && e.Parties.TrueForAll(x.Parties.Contains)) is { } near)
            {
                e.TakePlaceOf(near);
            }
        }

        foreach (var e in engagements.Where(e => e is { DateItem: null, Date: null, Future: false, Kind: EngagementKind.Talks, PlaceItem: null } && e != main))
        {
            // "A tiếp B, sau khi B hội đàm với C": told in the same sentence, on the same day and at the same side's
            if (engagements.Find(x => x != e && x.Sentence == e.Sentence && x is { Status: EngagementStatus.Main, DateItem: not null } && x.People.Exists(p => e.Has(p.Person))) is { Date: { } day } beside
                && e.People.Count > 1)
            {
                e.Date = day with { Because = "told with the engagement of that day" };
                e.Country ??= e.Parties.Contains(beside.Country ?? "") ? beside.Country : null;
            }
        }
    }

    /// <summary>"met in Rio in the margins of the G20 meeting": the gathering on whose sidelines people met is where they met.</summary>
    private void PlaceOccasions()
    {
        foreach (var e in engagements.Where(e => e is { Kind: EngagementKind.Conference, Governor: "sidelines" or "occasion", MechanismItem: not null, Place: null, Country: null, Future: false }))
        {
            if (engagements.Find(x => x != e && (x.OnSidelines || e.Governor is "occasion") && x is { Finite: true, Place: not null, Kind: EngagementKind.Talks or EngagementKind.Reception } && (x.Sentence == e.Sentence || drafts.Exists(d => d.Sentence == e.Sentence && d.OnSidelines && d.Home == x))) is { } beside)
            {
                e.TakePlaceOf(beside);
            }
        }

        foreach (var e in engagements.Where(e => e is { Kind: EngagementKind.Talks, Place: null, Country: null } && !IsVirtual(e)))
        {
            // "was raised at the meeting of A and B on the sidelines of the conference in X": where the conference is
            if (drafts.Find(d => d is { Place: not null, Anchor.Index: > 0 } && d.Sentence == e.Sentence && d.Anchor.Start > e.Anchor.Start && context.Nodes[d.Sentence][d.Anchor.Index - 1]["fn"] == "sidelines") is { } conference)
            {
                e.TakePlaceOf(conference);
            }
        }
    }

    private void CompleteParties(EventDraft e)
    {
        if (e.Kind == EngagementKind.Visit && e.Country is { } abroad && e.Parties.Count > 1 && !e.Parties.Contains(abroad) && context.IsState(abroad)
            && e.Parties.TrueForAll(p => context.IsState(p) && e.People.Exists(r => r.Role == "guest" && r.Person.Party == p)))
        {
            // guests of several states, and nobody of the one that they visit
            e.AddParty(abroad, e.Anchor, "party.destination");
        }

        if (e.Parties.Count >= 2 || e.Kind == EngagementKind.Conference)
        {
            return;
        }

        if (e is { Parties.Count: 0, ByBoth: true } && drafts.FindLast(x => x != e && context.Sentences[x.Sentence].Block == context.Sentences[e.Sentence].Block && x.Anchor.Start < e.Anchor.Start && x is { Parties.Count: 2, Finite: true, Background: false }) is { } beside)
        {
            // "A met B, and the two countries signed …"
            beside.Parties.ForEach(p => e.AddParty(p, e.Anchor, "party.the-two-sides"));
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
            if (e.Apart && drafts.Exists(d => d.Apart && ReferenceEquals(d.Anchor, e.Anchor) && d.Parties.Contains(other)))
            {
                // "met separately with the ambassadors of A and B": A is not the other side of B
                return;
            }

            if (e.Kind is EngagementKind.Talks && (e.OnSidelines ? other == e.Country : e.Country is { } third && third != other && third != e.Parties[0] && context.IsState(third) && context.PartyCounts.ContainsKey(third)))
            {
                // "on the sidelines of gatherings in Cambodia"; "arrived in Saudi Arabia, and will meet officials in Cairo"
                return;
            }

            if (context.Home is { } home && (other != home || context.Pack.Setting("home") == home) && !IsNamedEarly(other, e))
            {
                // work at home, in a report that names abroad by the way
                return;
            }

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

    /// <summary>Whether title, lead or what tells an engagement names a party, itself or by a city of it.</summary>
    private bool IsNamedEarly(string party, EventDraft e)
    {
        if (context.LeadParties.Contains(party) || lead < 0 || engagements.Exists(x => x != e && x.Sentence <= lead && x.Parties.Contains(party)))
        {
            return true;
        }

        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (s > lead && s != e.Sentence)
            {
                continue;
            }

            for (var t = context.Sentences[s].Start; t < context.Sentences[s].End; t++)
            {
                for (var item = context.Chart.At(t); item is not null; item = Mentions.Chart.After(item))
                {
                    if (item["id"] == party || item["country"] == party || item["party"] == party)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The meeting told last before this one, of the same parties and with a day of its own.</summary>
    private EventDraft? DayBefore(EventDraft e) => engagements
        .Where(x => x != e && x.Status == EngagementStatus.Main && x.Kind is not (EngagementKind.Visit or EngagementKind.PortCall) && x.Date is { Value.End: null } && x.Sentence <= e.Sentence
            && x.Anchor.Start < e.Anchor.Start && e.Parties.Exists(x.Parties.Contains))
        .MaxBy(x => x.Anchor.Start);

    /// <summary>What is only known to fall inside a visit has the visit's days.</summary>
    private void ShareSpan(EventDraft e)
    {
        if ((e.Date is not null && e.DateItem is null) || e.Kind is EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Conference)
        {
            return;
        }

        var visit = engagements.Find(x => x.Kind == EngagementKind.Visit && x.Status == EngagementStatus.Main && HasKnownDays(x) && (e.Date is null || (e.Future && x.DateItem == e.DateItem && x.Date!.Value.End is not null && e.Date.Value.End is null)) && e.Parties.TrueForAll(x.Parties.Contains));
        if (visit?.Date is { } span)
        {
            e.Date = span with { Because = "falls inside the visit" };
        }
    }

    /// <summary>First and last day, or the one day of a visit to come; the day of an arrival says nothing of the others.</summary>
    private bool HasKnownDays(EventDraft visit) => visit.Date is { } days
        && (days.Value.End is not null || (days.Value.Start.Day is not null && drafts.Exists(d => d is { Future: true, Departed: false } && d.DateItem == visit.DateItem && d.Home == visit)));

    private static void ShareDay(EventDraft e, EventDraft main)
    {
        if (e.Date is null && main.Date is { } day && (e.Future || !main.Future) && (main.Kind is not EngagementKind.Visit || IsReceivedAt(e, main)) && (e.Sentence >= main.Sentence || e.InTitle))
        {
            e.Date = day with { Because = "told with the engagement of that day" };
        }

        if (e.Date is { } a && main.Date is { } b && a.Value.Start == b.Value.Start && e.PlaceItem is null && main.Place is not null && (e.Country is null || e.Country == main.Country)
            && !IsVirtual(e) && !IsVirtual(main))
        {
            e.TakePlaceOf(main);
        }
    }

    /// <summary>"On 16 May a delegation came to X. It was received by Y": received where and when it came.</summary>
    private static bool IsReceivedAt(EventDraft e, EventDraft visit) =>
        e is { Kind: EngagementKind.Reception or EngagementKind.Talks or EngagementKind.Signing, Future: false } && visit is { Date.Value.End: null } && (e.Kind is EngagementKind.Reception ? (visit.Place is not null || e.Parties.Contains(visit.Country ?? "")) && e.Sentence - visit.Sentence is >= 0 and <= 2 : e.Status == EngagementStatus.Main && e.Sentence - visit.Sentence is >= 0 and <= 3 && e.Parties.Contains(visit.Country ?? "")) && e.People.Exists(r => r.Role == "guest" && visit.Has(r.Person));

    /// <summary>Whom somebody meets while he visits their country, he meets there.</summary>
    private void PlaceByVisit(EventDraft e)
    {
        var visit = engagements.Find(x => x is { Kind: EngagementKind.Visit, Country: not null, Earlier: false, Negated: false } && x.Status != EngagementStatus.Planned && e.Parties.Contains(x.Country)
            && x.People.Exists(g => g.Role == "guest" && e.Has(g.Person)));
        if (visit is null || (e.Date is { } day && visit.Date is { } span && !DraftMatcher.DatesAgree(visit, e) && day.Value.Start != span.Value.Start))
        {
            return;
        }

        e.Country = visit.Country;
        if (visit.Place is not null)
        {
            e.TakePlaceOf(visit);
        }
    }

    /// <summary>Who is present at a reception without a state is of the host's side, an envoy of the guest's.</summary>
    private void SeatAttendees(EventDraft e)
    {
        if (e.Kind != EngagementKind.Reception || e.People.Find(p => p.Role == "host")?.Person.Party is not { } host || e.People.Find(p => p.Role == "guest")?.Person.Party is not { } guest || host == guest || !context.IsState(host))
        {
            return;
        }

        foreach (var role in e.People.Where(p => p is { Role: "attendee", Person: { Party: null, Origin: null, Office: not null } }))
        {
            role.Person.PutOn(role.Person.Level == "envoy" && context.IsState(guest) ? guest : host, "party.beside-the-host");
        }
    }

    private static bool IsVirtual(EventDraft e) => e.Mode is EngagementMode.Phone or EngagementMode.Video;

    private void CompletePlace(EventDraft e)
    {
        if (IsVirtual(e))
        {
            e.SetPlace(null, null, null);
            return;
        }

        if (e.Kind == EngagementKind.Reception && e.Country is { } where && context.IsState(where) && e.People.Find(p => p.Role == "host") is { Person.Party: null } receiver
            && e.People.Exists(p => p.Person.Party is { } party && party != where))
        {
            receiver.Person.PutOn(where, "party.host-at-home");
            e.AddParty(where, receiver.Node, "party.host-at-home");
        }

        SeatAttendees(e);
        if (e is { Place: null, Country: null, Kind: EngagementKind.Reception } && e.People.Find(p => p.Role == "host")?.Person is { Party: { } seated, OfficeItem: { } mayor } && mayor["place"] is { } town && mayor["party"] == seated)
        {
            // whoever governs a city receives there
            e.SetPlace(town, mayor, seated);
        }

        if (e.Country is null && e.Kind == EngagementKind.Reception && e.People.Find(p => p.Role == "host")?.Person.Party is { } host && context.IsState(host))
        {
            // who is on a visit himself receives where he is
            e.Country = engagements.Find(v => v is { Kind: EngagementKind.Visit, Country: { } land, Negated: false, Future: false } && land != host && DraftMatcher.DatesAgree(v, e) && v.People.Exists(g => g.Role == "guest" && e.People.Exists(h => h.Role == "host" && h.Person == g.Person)))?.Country ?? host;
            if (e is { Place: null, Status: EngagementStatus.Main } && context.DatelineCity is { } seat && seat["country"] == host)
            {
                // received at home, and filed from there
                e.SetPlace(seat["name"], seat, host);
            }
        }

        if (e is { Country: null, OnSidelines: true, Kind: EngagementKind.Talks or EngagementKind.Reception } && drafts.Find(d => d.Sentence == e.Sentence && d.Governor is "sidelines" or "occasion" && HomeOf(d) is { Country: not null }) is { } beside)
        {
            // "On the sidelines of the Dialogue, A met B": there
            var conference = HomeOf(beside)!;
            e.TakePlaceOf(conference);
        }

        if (e is { Country: null, Place: null, Date.Value.End: null, Future: false, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Signing } && e.Frame.Name is not ("speak" or "call")
            && engagements.Find(x => x is { Kind: EngagementKind.Conference, Place: not null, Country: not null, Date: not null, Negated: false } && !IsVirtual(x) && x.People.Exists(r => e.Has(r.Person)) && DraftMatcher.DatesAgree(x, e)) is { } attended)
        {
            // whom somebody meets on the days of a conference that he attends, he meets there
            e.TakePlaceOf(attended);
        }

        if (e is { Country: null, Place: null, Status: EngagementStatus.Main, Kind: EngagementKind.Signing, Parties.Count: > 1 }
            && engagements.Find(x => x is { Kind: EngagementKind.Dialogue or EngagementKind.Talks, Status: EngagementStatus.Main, Place: not null, Country: not null } && e.Sentence - x.Sentence is > 0 and <= 12 && !IsVirtual(x) && e.Parties.TrueForAll(x.Parties.Contains) && DraftMatcher.DatesAgree(x, e)) is { } talks)
        {
            // "After the meeting the two sides signed …": where they met
            e.TakePlaceOf(talks);
        }

        if (e is { Country: null, Status: EngagementStatus.Main, Kind: not (EngagementKind.Visit or EngagementKind.PortCall) } && e.Frame.Name is not ("speak" or "call") && e.Parties.Count > 1)
        {
            PlaceByVisit(e);
            if ((e.Country is null || (e.Place is null && e.Country == context.DatelineCity?["country"])) && context.DatelineCity is { } city && city["country"] is { } filed && e.Parties.Contains(filed) != e.OnSidelines)
            {
                // filed from a city of one side, and no other place told; on the sidelines of a gathering, from one of neither side
                e.SetPlace(city["name"], city, filed);
            }
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

        if (e.Mode is null && (e.OnSidelines || e.Place is not null || e.Kind is EngagementKind.Visit or EngagementKind.Reception or EngagementKind.PortCall || e.Met || e.Frame.Name == "meeting"
            || e is { Kind: EngagementKind.Exercise, Status: EngagementStatus.Main }))
        {
            e.Mode = EngagementMode.InPerson;
        }
    }
}
