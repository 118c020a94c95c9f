using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Rounds of which the report names the mechanism elsewhere.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>How far back a round is told by its number alone.</summary>
    private const int MostRoundsBack = 5;

    /// <summary>"the 6th dialogue" in a report on the 7th is a round of the same mechanism.</summary>
    private void CompleteMechanism(EventDraft e)
    {
        if (e.IsNext && e.Edition is null && e.Kind is EngagementKind.Dialogue or EngagementKind.Talks
            && engagements.Find(x => x != e && x.Status == EngagementStatus.Main && x.Kind == EngagementKind.Dialogue && (x.Edition is not null || (e.Anchor["round"] is not null && x.MechanismItem is not null))) is { } last
            && (e.MechanismItem is not { } own || last.MechanismItem is not { } its || MechanismNamer.Alike(own, its)))
        {
            TakeRoundOf(last, e, last.Edition + 1);
            return;
        }

        if (e.IsNext && e.MechanismItem is null && e.Kind is EngagementKind.Talks or EngagementKind.Dialogue or EngagementKind.Conference
            && engagements.Find(x => x != e && x is { Status: EngagementStatus.Main, Kind: EngagementKind.Conference } && x.MechanismItem?["org"] is not null) is { } session)
        {
            // "The next meeting will be held in …", behind the session of an organisation
            e.Edition ??= session.Edition + 1;
            e.MechanismItem = session.MechanismItem;
            e.Kind = EngagementKind.Conference;
            e.Parties.Clear();
            e.PartyEvidence.Clear();
            e.AddParty(session.MechanismItem!["org"], e.Anchor, "party.the-same-mechanism");
            return;
        }

        if (e.IsPrevious && e.Edition is null && e.MechanismItem is null && e.Kind is EngagementKind.Dialogue or EngagementKind.Talks
            && engagements.Find(x => x != e && x.Status == EngagementStatus.Main && x.Kind == EngagementKind.Dialogue && x.MechanismItem is not null) is { } now && now.Edition is null or > 1)
        {
            TakeRoundOf(now, e, now.Edition - 1);
            return;
        }

        if (e is { MechanismItem: null, Edition: not null, Kind: EngagementKind.Conference, People.Count: 0 }
            && engagements.Find(x => x != e && x is { Status: EngagementStatus.Main, Edition: not null, MechanismItem: not null } && x.Edition - e.Edition is 1 or -1) is { } neighbour)
        {
            // "The 15th conference will be held in 2025", in a report on the 14th
            TakeRoundOf(neighbour, e, e.Edition);
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
            if (e.Parties.Count == 0 && e.Edition < named.Edition)
            {
                // "since the 14th meeting, held in Nanning", in a report on the 15th
                named.Parties.ForEach(p => e.AddParty(p, e.Anchor, "party.the-same-mechanism"));
            }
        }
    }

    /// <summary>"since the 9th dialogue", in a report on the 10th: an earlier round, though no more is told of it.</summary>
    private bool IsEarlierRound(EventDraft draft) =>
        draft is { Kind: EngagementKind.Dialogue, Edition: { } round, MechanismItem: null, Future: false, Plural: false }
        && engagements.Exists(e => e is { Kind: EngagementKind.Dialogue, MechanismItem: not null, Edition: { } now } && now > round && now - round <= MostRoundsBack && draft.Parties.TrueForAll(e.Parties.Contains));

    /// <summary>Makes an engagement a round of another one's mechanism, between the same parties.</summary>
    private static void TakeRoundOf(EventDraft known, EventDraft e, int? edition)
    {
        e.Edition = edition;
        e.MechanismItem = known.MechanismItem;
        e.Kind = known.Kind;
        foreach (var party in known.Parties)
        {
            e.AddParty(party, e.Anchor, "party.the-same-mechanism");
        }
    }
}
