using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <content>Who the other side of an engagement is where its own words leave it open.</content>
internal sealed partial class EventAssembler
{
    /// <summary>Somebody in office, without a state, of a name that is borne at home, where the home party is named and is none of the sides.</summary>
    private bool IsOfHome(Person person, List<string> sides) =>
        context.Home is { } own && context.Pack.Setting("home") == own && !sides.Contains(own) && person is { IsNamed: true, Office: not null } && person.MayBeFrom(own) && context.PartyCounts.ContainsKey(own);

    /// <summary>The one state besides those known that a draft's sentence names beside its people; null if there is none, or more.</summary>
    private string? OnlyOther(List<string> known, EventDraft draft)
    {
        string? other = null;
        var sentence = context.Sentences[draft.Sentence];
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (draft.People.Exists(r => r.Node.Start <= t && t < r.Node.End) || (context.Chart.Find(t, Words.KnownClass.Demonym) ?? context.Chart.Find(t, Words.KnownClass.State))?["id"] is not { } id || known.Contains(id) || id == other)
            {
                continue;
            }

            if (other is not null)
            {
                return null;
            }

            other = id;
        }

        return other;
    }

    /// <summary>
    /// Nobody is the guest of his own state. And "During talks in Hanoi, Minister X noted": of talks in the midst of a visit of which one side is named, the guest told just before is the other.
    /// </summary>
    private void CompleteGuests(EventDraft e)
    {
        if (e is { Kind: EngagementKind.Visit, Country: { } land, Parties.Count: > 1 })
        {
            // nobody is a guest in his own country
            e.People.RemoveAll(r => r.Role == "guest" && r.Person.Party == land);
        }

        if (e is { Status: EngagementStatus.Main, Kind: EngagementKind.Talks, Governor: "during" or "at", Parties.Count: 2, People: [{ Person: { IsNamed: true, Party: { } own } }] }
            && engagements.Find(x => x is { Kind: EngagementKind.Visit, Finite: true, Background: false } && e.Sentence - x.Sentence is > 0 and <= 4 && x.Country == own && e.Parties.TrueForAll(x.Parties.Contains)) is { } visit
            && visit.People.FindAll(r => r.Role == "guest" && r.Person is { IsNamed: true, Party: { } of } && of != own) is [var guest])
        {
            e.People.Add(guest with { Role = "side" });
        }
    }

    /// <summary>"The delegation of A headed by X and that of B headed by Y held talks": who heads them is told before what they do.</summary>
    private void BringLeaders()
    {
        foreach (var talks in drafts.FindAll(d => d is { Kind: EngagementKind.Talks or EngagementKind.Dialogue, Finite: true, Background: false, People.Count: 0, Parties.Count: < 2 }))
        {
            var heads = drafts.FindAll(d => d.IsOfLeaders && d.Sentence == talks.Sentence && d.Anchor.Start < talks.Anchor.Start && d.People.Count > 0);
            if (heads.Count < 2 || heads.SelectMany(d => d.Parties).Distinct().Skip(1).FirstOrDefault() is null)
            {
                continue;
            }

            talks.People.AddRange(heads.SelectMany(d => d.People).Where(r => !talks.Has(r.Person)).Select(r => r with { Role = "side" }));
        }
    }

    /// <summary>"went to Seoul and held the dialogue, from June 18 to 22": the days of the journey, which those of the dialogue lie in.</summary>
    private void GiveSpan()
    {
        foreach (var visit in drafts.FindAll(d => d is { Kind: EngagementKind.Visit, Finite: true, DateItem: null }))
        {
            visit.DateItem = drafts.Find(d => d.Sentence == visit.Sentence && d is { Kind: EngagementKind.Dialogue or EngagementKind.Talks, DateItem: not null } && d.DateItem["d2"] is not null)?.DateItem;
        }
    }
}
