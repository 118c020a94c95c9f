using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Which engagement every sentence speaks of.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>Words are said at talks rather than at the visit, signing or drill around them.</summary>
    private static bool IsSpoken(EventDraft e) => e.Kind is EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue or EngagementKind.Conference;

    /// <summary>Whether a sentence tells itself of the engagement that it speaks of.</summary>
    public bool[] TellsItself { get; } = new bool[context.Sentences.Count];

    /// <summary>The engagement that a noun or verb tells of, one told as long past left out; null where it tells of none.</summary>
    public EventDraft? HomeOf(Clauses.Node anchor) =>
        drafts.Find(d => ReferenceEquals(d.Anchor, anchor)) is { Earlier: false, Pluperfect: false } told ? HomeOf(told) : null;

    /// <summary>Fills <see cref="Current"/>: a sentence speaks of the engagement that it or a sentence before tells, main ones first.</summary>
    private void Follow()
    {
        EventDraft? current = null, aside = null;
        var main = engagements.Find(e => e.Status == EngagementStatus.Main && IsSpoken(e)) ?? engagements.Find(e => e.Status == EngagementStatus.Main);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            EventDraft? told = null, spoken = null, other = null;
            foreach (var draft in drafts)
            {
                if (draft.Sentence != s || HomeOf(draft) is not { } home || IsMatter(draft))
                {
                    continue;
                }

                if (draft is { Governor: "before" or "after", Background: true } && IsOnlyWhen(draft, home))
                {
                    // "Before the meeting of all, X and Y held talks"
                    continue;
                }

                if (home.Status == EngagementStatus.Main || (home.Before && OpensWith(KnownClass.EarlierMark, s)))
                {
                    told ??= home;
                    spoken = spoken is null || (spoken.Kind == EngagementKind.Conference && home.Kind != EngagementKind.Conference && draft is { Finite: true, Background: false })
                        ? IsSpoken(home) ? home : spoken
                        : spoken;
                }
                else if (TellsAside(draft, home))
                {
                    other ??= home;
                }
            }

            if (context.Sentences[s].Kind == BlockKind.Caption)
            {
                // a picture between two paragraphs shows what it shows; the text goes on with its own
                Current[s] = spoken ?? current ?? main;
                continue;
            }

            if (told is not null)
            {
                current = spoken ?? (current is not null && IsSpoken(current) ? current : told);
            }

            aside = told is not null ? null : other ?? (aside is not null && GoesOnWith(aside, current ?? main, s) ? aside : null);
            Current[s] = aside ?? current ?? main;
            TellsItself[s] = told is not null || other is not null;
        }
    }

    /// <summary>Whether a draft only tells when another engagement of its sentence was, which is told aside.</summary>
    private bool IsOnlyWhen(EventDraft draft, EventDraft home) =>
        drafts.Exists(d => d.Sentence == draft.Sentence && d != draft && HomeOf(d) is { } there && there != home && TellsAside(d, there));

    /// <summary>"On Monday X held talks with Y, at which they agreed to …": another engagement than the report's own, told as such in a clause of its own.</summary>
    private bool TellsAside(EventDraft draft, EventDraft home) =>
        home.Status == EngagementStatus.Referred && IsSpoken(home) && home.Parties.Count > 1 && draft is { Finite: true, Background: false, Governor: null, InTitle: false }
        && !context.Clauses[draft.Sentence].Exists(c => c.Verb.Index < draft.Anchor.Index && c is { NonFinite: false, Subordinate: false } && c["act"] is not (null or "say" or "none"));

    /// <summary>"agreed to maintain dialogue and consultations": a bare noun in what is said tells of no engagement.</summary>
    private static bool IsMatter(EventDraft draft) =>
        draft is { Background: true, Finite: false, Governor: null, DateItem: null, Edition: null, MechanismItem: null, People.Count: 0, PartyEvidence.Count: 0 };

    /// <summary>Whether what was told aside is still spoken of: "At the talks, …", or, in the same paragraph or behind one of a single sentence, "The two sides agreed …".</summary>
    private bool GoesOnWith(EventDraft aside, EventDraft? current, int s)
    {
        if (drafts.Exists(d => d.Sentence == s && ReferenceEquals(HomeOf(d), aside)))
        {
            return true;
        }

        if ((context.Sentences[s].Block != context.Sentences[s - 1].Block && s > 1 && context.Sentences[s - 2].Block == context.Sentences[s - 1].Block) || (current is not null && IsSpoken(current) && aside.People.TrueForAll(r => current.Has(r.Person)) && aside.Parties.TrueForAll(current.Parties.Contains)))
        {
            return false;
        }

        return context.Clauses[s].Find(c => c is { Governor: null, NonFinite: false, Subordinate: false }) is { Speakers: [{ } who, ..] } clause
            && ((who.IsGroup && !clause.Future) || (who.Person is { } person && aside.Has(person) && current?.Has(person) != true));
    }
}
