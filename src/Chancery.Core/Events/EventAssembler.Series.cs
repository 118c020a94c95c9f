using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Meetings told together and taken up one by one.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>
    /// "held meetings with A and B. At the meeting with A, …", "received A and B. Receiving A, …": one of several meetings told together, taken
    /// up for itself. It has the day, the place and the common side of all, and the ones told together go without it.
    /// </summary>
    private bool TakesUp(EventDraft draft)
    {
        var received = draft.Kind == EngagementKind.Reception;
        if (draft is { Frame.Name: "meeting-noun" } or { Frame.Name: "meeting" or "talks-verb", Anchor.Index: 0 } && ReceivedWith(draft) is { } host)
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

        var ours = MetSeveral(all) && all.People is [{ Person.Party: { } alone }] ? alone : context.Home;
        var common = received ? draft.People.Find(p => p.Role == "host")?.Person.Party ?? (MetSeveral(all) ? all.People.Find(p => p.Role == "host")?.Person.Party : null) : draft.People.Count == 2 ? draft.People.Select(p => p.Person.Party).FirstOrDefault(p => p == ours) : ours;
        if (common is null || !all.Parties.Contains(common) || !all.People.Exists(p => p.Person.Party == common)
            || draft.People.Find(p => p.Person.Party != common)?.Person is not { } other || !(IsOpen(all) || all.Has(other) || IsOfSeries(all, other)))
        {
            return false;
        }

        TakeUp(draft, all, common, other);
        return true;
    }

    /// <summary>Whoever received several together, of whom one of the people of a meeting may be; null where nobody did.</summary>
    private Person? ReceivedWith(EventDraft draft) =>
        draft is { Plural: false, DateItem: null } && engagements.FindLast(e => e.Kind == EngagementKind.Reception && ((e.Parties.Count > 2 && MetSeveral(e)) || e.People.Count(p => p.Role == "guest") > 1 || series == e)) is { } all && all.People.Find(p => p.Role == "host")?.Person is { Party: { } own } host
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
        var all = engagements.FindLast(e => e.Kind == draft.Kind && e.Parties.Count > 2 && (e.Plural || received || MetSeveral(e) || draft.Anchor is { Kind: Clauses.NodeKind.Verb, Index: 0 }));
        return all ?? (received ? null : series ?? (draft.Sentence > FirstBody() ? engagements.Find(IsOpen) : null));
    }

    /// <summary>Somebody of a party with which the meetings were told, and of which nobody was named yet.</summary>
    private bool IsOfSeries(EventDraft all, Person other) =>
        MetSeveral(all) && other.Party is { } told && (series == all || all.Parties.Contains(told)) && !all.People.Exists(p => p.Person.Party == told);

    /// <summary>Gives one meeting what was told of all, and takes its other side out of them.</summary>
    private void TakeUp(EventDraft draft, EventDraft all, string common, Person other)
    {
        foreach (var role in all.People.Where(p => p.Person.Party == common && !draft.Has(p.Person)))
        {
            draft.People.Add(role);
            draft.AddParty(common, role.Node, role.Rule);
        }

        draft.Finite = true;
        draft.Background = false;
        draft.Series = all;
        draft.Date = all.Date ?? draft.Date;
        draft.DateItem = all.DateItem ?? draft.DateItem;
        draft.SetPlace(draft.Place ?? all.Place, draft.PlaceItem ?? all.PlaceItem, draft.Country ?? all.Country);
        draft.OnSidelines |= all.OnSidelines;
        series = all;
        var open = IsOpen(all);
        all.People.RemoveAll(p => ReferenceEquals(p.Person, other));
        all.Parties.Remove(other.Party!);
        if (open || (all.People.TrueForAll(p => p.Person.Party == common || !p.Person.IsNamed) && (!MetSeveral(all) || all.Parties.Count < 2)))
        {
            engagements.Remove(all);
        }
    }

    /// <summary>"held bilateral meetings with leaders of other countries": a series of which only the common side is named.</summary>
    private bool IsOpen(EventDraft e) =>
        e is { Kind: EngagementKind.Talks, Finite: true, Background: false, People: [{ Person.Party: not null }], Parties.Count: 1 } && drafts.Exists(d => d.Plural && merged.GetValueOrDefault(d) == e);
}
