using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Whether two drafts can be of one kind, and of one round of one mechanism.</summary>
internal static partial class DraftMatcher
{
    private static bool KindsAgree(EventDraft known, EventDraft draft)
    {
        if (known.Kind == draft.Kind)
        {
            return true;
        }

        if ((known.Kind == EngagementKind.PortCall && draft.Kind == EngagementKind.Visit && HasAllOf(draft, known)) || (draft.Kind == EngagementKind.PortCall && known.Kind == EngagementKind.Visit && known.People.Count == 0))
        {
            // a ship's call is told as its visit as well
            return true;
        }

        if (known.Kind is EngagementKind.Visit or EngagementKind.PortCall && draft.IsOfLeaders && draft.Sentence - known.Sentence <= 6 && known.People.TrueForAll(p => p.Role == "host"))
        {
            // "Trưởng đoàn là X.": who heads those whose visit was just told
            return true;
        }

        static bool Meets(EngagementKind kind) => kind is EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue or EngagementKind.Conference;
        if (!Meets(known.Kind) || !Meets(draft.Kind))
        {
            return false;
        }

        if (IsOccasion(known, draft) || IsOccasion(draft, known) || IsMeetingBeside(known, draft))
        {
            return false;
        }

        if (draft.Kind == EngagementKind.Conference && draft.Anchor["c"] is not null && known.Parties.Count == 2)
        {
            // a conference of three states is no meeting of two
            return false;
        }

        if (known.Mode is { } a && draft.Mode is { } b && a != b)
        {
            return false;
        }

        var loose = draft is { Definite: true, MechanismItem: null, Frame.Name: "dialogue" } || draft.Generic || known.Generic || draft.InTitle || (known.InTitle && (known.MechanismItem is null || draft.MechanismItem is not null)) || draft.Frame.Name is "meeting" or "speak" || known.Frame.Name is "meeting" or "speak" or "talks-verb";
        return loose && !(known.Kind == EngagementKind.Dialogue && draft is { Kind: EngagementKind.Reception, Weak: false }) && !(known.Kind == EngagementKind.Reception && draft.Kind == EngagementKind.Dialogue);
    }

    /// <summary>A conference on whose sidelines people meet is not their meeting.</summary>
    private static bool IsOccasion(EventDraft conference, EventDraft meeting) =>
        conference is { Kind: EngagementKind.Conference or EngagementKind.Dialogue, Governor: "sidelines" or "occasion" } && (conference.MechanismItem ?? (object?)conference.Edition) is not null && meeting is { Kind: EngagementKind.Talks or EngagementKind.Reception, MechanismItem: null };

    /// <summary>"X attended the forum of many. X had a meeting with Y": two people of two sides, one of them not told of before, met beside it.</summary>
    private static bool IsMeetingBeside(EventDraft conference, EventDraft meeting) =>
        conference is { Kind: EngagementKind.Conference, MechanismItem: not null, InTitle: false, Parties.Count: < 3 } && conference.People.Count > 0
        && meeting is { Kind: EngagementKind.Talks, MechanismItem: null, Finite: true, Background: false, InTitle: false, People: [{ Person: { IsNamed: true, Party: { Length: 2 } one } }, { Person: { IsNamed: true, Party: { Length: 2 } other } }] } && one != other
        && meeting.Sentence > conference.Sentence && meeting.People.Count(p => conference.Has(p.Person)) == 1;

    private static bool EditionsAgree(EventDraft known, EventDraft draft)
    {
        if (known.Edition is { } a && draft.Edition is { } b && a != b)
        {
            return false;
        }

        if (known.Edition is not null && known.Edition == draft.Edition && known.MechanismItem is null && known.InTitle)
        {
            // "leaders hold 64th session", and below whose it is
            return true;
        }

        if (known.MechanismItem is { } m && draft.MechanismItem is { } n)
        {
            return MechanismNamer.Alike(m, n);
        }

        if (known is { Kind: EngagementKind.Conference, Finite: true, Place: not null, Parties.Count: > 2 } && draft.Kind == EngagementKind.Conference && draft.Place == known.Place && draft.Parties.Count == known.Parties.Count && draft.Parties.TrueForAll(known.Parties.Contains))
        {
            // "opening the meeting with A and B in Chengdu", and below which it was
            return true;
        }

        if (known is { InTitle: true, Kind: EngagementKind.Conference, MechanismItem: null, People.Count: 0, Parties: [{ Length: > 2 } gathering] } && draft is { Kind: EngagementKind.Conference, Finite: true, Background: false, Earlier: false, MechanismItem: { } named } && named["org"] == gathering)
        {
            // "ASEAN army chiefs meet in Indonesia", and below it "The 20th ASEAN Chiefs of Army Meeting took place in Bandung"
            return true;
        }

        if (known is { Kind: EngagementKind.Exercise, MechanismItem: null } && draft is { Kind: EngagementKind.Exercise, MechanismItem: not null } && known.Sentence == draft.Sentence && draft.Anchor.Index - known.Anchor.Index is 1 or 2)
        {
            // "began the exercise VINBAX 2022": what it is, and its name
            return true;
        }

        // "the Shangri-La Dialogue" is not "the talks" held beside it
        return draft.MechanismItem is null || known.MechanismItem is not null || (draft.MechanismItem["mechanism"] is null && (draft.Finite || draft.InTitle || known.InTitle || known.InCaption));
    }
}
