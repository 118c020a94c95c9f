using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>An engagement as one clause tells it, before clauses that tell the same one come together.</summary>
internal sealed class EventDraft
{
    public required Frame Frame { get; set; }

    /// <summary>Event noun or verb that evoked it.</summary>
    public required Node Anchor { get; init; }

    public required int Sentence { get; init; }

    public EngagementKind Kind { get; set; }

    public EngagementMode? Mode { get; set; }

    public string? Mechanism { get; set; }

    public Item? MechanismItem { get; set; }

    public int? Edition { get; set; }

    public List<string> Parties { get; private set; } = [];

    public List<PartyEvidence> PartyEvidence { get; private set; } = [];

    public List<DraftRole> People { get; private set; } = [];

    public ResolvedDate? Date { get; set; }

    public Item? DateItem { get; set; }

    /// <summary>The day until which it goes on, where only that end is told.</summary>
    public Item? Until { get; set; }

    /// <summary>A year alone tells when it was, and it is not that of the report ("in 2011").</summary>
    public bool OfAYear { get; set; }

    /// <summary>Words tell a day that nothing here can be counted from ("on Monday", in a report of unknown day).</summary>
    public bool DayUnknown { get; set; }

    /// <summary>The words tell "today" or a weekday, and nothing tells when the report was published.</summary>
    public bool OfTheDay { get; set; }

    /// <summary>The weekday that the words tell where nothing tells when the report was published, 1 for Monday.</summary>
    public int? Weekday { get; set; }

    public string? Place { get; set; }

    public string? Country { get; set; }

    public Item? PlaceItem { get; set; }

    public HashSet<string> Topics { get; } = new(StringComparer.Ordinal);

    public List<Evidence> Evidence { get; } = [];

    /// <summary>"the talks": may stand for an engagement told before.</summary>
    public bool Definite { get; set; }

    /// <summary>Only an occasion, something earlier, or in a subordinate clause.</summary>
    public bool Background { get; set; }

    public bool Future { get; set; }

    /// <summary>Told in the present tense: "arrives in Moscow on Tuesday" is of the Tuesday to come.</summary>
    public bool Present { get; set; }

    /// <summary>Told by a finite verb of its own.</summary>
    public bool Finite { get; set; }

    public bool Negated { get; set; }

    /// <summary>Stands behind "after", and who speaks there is one of its sides.</summary>
    public bool SpokenAfter { get; set; }

    /// <summary>Somebody said there what the report tells: "X said in a meeting with Y".</summary>
    public bool SaidThere { get; set; }

    /// <summary>Told as done before what the report tells: "had met".</summary>
    public bool Pluperfect { get; set; }

    /// <summary>The words say "previous", "last".</summary>
    public bool Earlier { get; set; }

    /// <summary>Told as done, in a sentence that opens with "before that" and names no day.</summary>
    public bool Before { get; set; }

    public bool Generic { get; set; }

    /// <summary>"a conversation": told for the first time.</summary>
    public bool Indefinite { get; set; }

    /// <summary>In the title.</summary>
    public bool InTitle { get; set; }

    /// <summary>Told by captions alone so far.</summary>
    public bool OnlyPictured { get; set; }

    public bool InCaption { get; set; }

    /// <summary>In a line without an end in the midst of the text, which may be another story's headline.</summary>
    public bool InHeading { get; set; }

    /// <summary>"the two sides" do it, or it is told in the passive without a doer.</summary>
    public bool ByBoth { get; set; }

    /// <summary>"the next dialogue", "the next round": one more than the one told.</summary>
    public bool IsNext { get; set; }

    /// <summary>"their previous dialogue", "the last round": the one before the one told.</summary>
    public bool IsPrevious { get; set; }

    /// <summary>Function of the preposition before the event noun; null if none.</summary>
    public string? Governor { get; set; }

    /// <summary>Evoked by a word that says it only in passing ("welcomed").</summary>
    public bool Weak { get; set; }

    /// <summary>No sentence of the body tells it.</summary>
    public bool TitleOnly { get; set; }

    /// <summary>Told only behind the end of the story.</summary>
    public bool Teaser { get; set; }

    /// <summary>Held beside a larger meeting.</summary>
    public bool OnSidelines { get; set; }

    /// <summary>An event of the day that the report only mentions: told in one sentence, without what was said.</summary>
    public bool InPassing { get; set; }

    /// <summary>Told without a finite verb in a sentence of its own, as below a picture: "X receiving Y."</summary>
    public bool Pictured { get; set; }

    /// <summary>Told by who set out on it: its day may be the eve of the visit's first.</summary>
    public bool Departed { get; set; }

    /// <summary>A sentence tells that they met.</summary>
    public bool Met { get; set; }

    /// <summary>Tells only who leads a delegation.</summary>
    public bool IsOfLeaders => Rule.EndsWith("(delegation)", StringComparison.Ordinal);

    /// <summary>One of several of a series ("visits", "meetings").</summary>
    public bool Plural { get; set; }

    /// <summary>A reception of several who are not named with it; whom it was of is told below, one by one.</summary>
    public bool Open { get; set; }

    /// <summary>With one of several partners who were met one by one; the same words tell of the others.</summary>
    public bool Apart { get; set; }

    /// <summary>Whether its partner is told in one breath with others, and not as met separately: unless one is taken up again, they are met in one engagement.</summary>
    public bool Together { get; set; }

    /// <summary>The meetings told together of which this is one, taken up for itself; null if there are none.</summary>
    public EventDraft? Series { get; set; }

    /// <summary>The engagement that it became part of; null if it was dropped, or is not brought together yet.</summary>
    public EventDraft? Home { get; set; }

    /// <summary>How many drafts came together in it.</summary>
    public int Tellings { get; set; }

    public EngagementStatus Status { get; set; }

    public string Rule { get; set; } = "";

    /// <summary>Whether somebody takes part, in any role.</summary>
    public bool Has(Person person)
    {
        foreach (var role in People)
        {
            if (ReferenceEquals(role.Person, person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets the place, the item that tells it, and the country where it lies.</summary>
    public void SetPlace(string? place, Item? item, string? country)
    {
        Place = place;
        PlaceItem = item;
        Country = country;
    }

    /// <summary>Takes the place of another engagement.</summary>
    public void TakePlaceOf(EventDraft other) => SetPlace(other.Place, other.PlaceItem, other.Country);

    public void AddParty(string? party, Node node, string rule)
    {
        if (party is null)
        {
            return;
        }

        if (!Parties.Contains(party, StringComparer.Ordinal))
        {
            Parties.Add(party);
            PartyEvidence.Add(new PartyEvidence(party, node, rule));
        }
    }

    /// <summary>The part of a journey to several states that leads to one of them: the same people and matters, and of the place only what lies there.</summary>
    public EventDraft LegTo(string state, IReadOnlyCollection<string> others)
    {
        var leg = (EventDraft)MemberwiseClone();
        leg.Parties = [.. Parties.Where(p => !others.Contains(p))];
        leg.PartyEvidence = [.. PartyEvidence.Where(p => !others.Contains(p.Party))];
        leg.People = [.. People.Where(r => r.Person.Party is null || !others.Contains(r.Person.Party))];
        if (Country != state)
        {
            leg.SetPlace(null, null, state);
        }

        return leg;
    }
}
