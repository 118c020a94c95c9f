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
        foreach (var person in people.Where(p => p.Party is null && p.Origin is not null))
        {
            if (context.PartyCounts.ContainsKey(person.Origin!) || context.Home == person.Origin)
            {
                person.Party = person.Origin;
                person.PartyRule = "party.by-surname";
            }
        }

        var pair = MainPair(people);
        foreach (var draft in drafts)
        {
            var unknown = draft.People.Where(p => p.Person.Party is null).ToList();
            var known = draft.People.Select(p => p.Person.Party).Concat(draft.Parties).Where(p => p is not null).Distinct().ToList();
            if (unknown.Count == 0)
            {
                continue;
            }

            if (known.Count == 1 && pair.Count == 2 && pair.Contains(known[0]!) && draft.People.Count > 1)
            {
                var other = pair.First(p => p != known[0]);
                foreach (var role in unknown.Where(r => r.Person.Origin is null || r.Person.Origin.Split(',').Contains(other)))
                {
                    role.Person.Party = other;
                    role.Person.PartyRule = "party.the-other-side";
                }
            }
            else if (known.Count == 1 && context.Home is { } home && home != known[0])
            {
                foreach (var role in unknown.Where(r => CanBeHome(r.Person, home)))
                {
                    role.Person.Party = home;
                    role.Person.PartyRule = "party.home";
                }
            }
        }

        foreach (var person in people.Where(p => p.Party is null && context.Home is not null && CanBeHome(p, context.Home) && (p.Office is not null || p.Origin?.Split(',').Contains(context.Home) == true)))
        {
            person.Party = context.Home;
            person.PartyRule = "party.home";
        }

        context.People.NameOffices();
    }

    /// <summary>Where the pack lists the names that people at home bear, only such a name can be that of somebody at home.</summary>
    private bool CanBeHome(Person person, string home) =>
        !person.IsNamed || context.Pack.Setting("home") != home || context.Pack.Setting("home-names") != "listed" || person.Origin?.Split(',').Contains(home) == true
        || (person.Words.Length == 1 && person.Origin is null);

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

        return [.. counts.OrderByDescending(p => p.Key.Length == 2 ? p.Value * 2 : p.Value).ThenBy(p => context.PartyOrder.IndexOf(p.Key)).Take(2).Select(p => p.Key)];
    }

    private void Complete()
    {
        var main = engagements.Find(e => e.Status == EngagementStatus.Main);
        foreach (var e in engagements)
        {
            CompleteParties(e);
            if (e != main && main is not null && e.Status == EngagementStatus.Main)
            {
                ShareDay(e, main);
            }

            CompletePlace(e);
        }
    }

    private void CompleteParties(EventDraft e)
    {
        if (e.Parties.Count >= 2 || e.Kind == EngagementKind.Conference)
        {
            return;
        }

        var pair = MainPair([]);
        if (e.Country is { } country && e.Kind is EngagementKind.Visit or EngagementKind.PortCall && !e.Parties.Contains(country))
        {
            e.AddParty(country, e.Anchor, "party.destination");
            return;
        }

        if (e.Parties.Count == 1 && pair.Count == 2 && pair.Contains(e.Parties[0]))
        {
            e.AddParty(pair.First(p => p != e.Parties[0]), e.Anchor, "party.the-other-side");
        }
        else if (e.Parties.Count == 0 && pair.Count == 2)
        {
            e.AddParty(pair[0], e.Anchor, "party.the-two-sides");
            e.AddParty(pair[1], e.Anchor, "party.the-two-sides");
        }
    }

    private static void ShareDay(EventDraft e, EventDraft main)
    {
        if (e.Date is null && main.Date is { } day && main.Kind is not EngagementKind.Visit && e.Sentence >= main.Sentence)
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

    private static void CompletePlace(EventDraft e)
    {
        if (IsVirtual(e))
        {
            e.Place = null;
            e.PlaceItem = null;
            e.Country = null;
            return;
        }

        if (e.Country is null && e.Kind == EngagementKind.Reception && e.People.Find(p => p.Role == "host")?.Person.Party is { Length: 2 } host)
        {
            e.Country = host;
        }

        if (e.Mode is null && (e.Place is not null || e.Kind is EngagementKind.Visit or EngagementKind.Reception or EngagementKind.PortCall || e.Frame.Name == "meeting"))
        {
            e.Mode = EngagementMode.InPerson;
        }
    }
}
