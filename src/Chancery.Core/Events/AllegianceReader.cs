using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Reading;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <summary>
/// Which side people without a state are on, from their own words: they tell what their own state will do ("made clear that the United States
/// will"), and thank the other one or stand by it ("thanked him for Spain's help").
/// </summary>
internal sealed class AllegianceReader(ReportContext context, List<EventDraft> drafts)
{
    private static readonly Words.ClassSet Cues = Words.ClassSet.Of(Words.KnownClass.Allegiance, Words.KnownClass.HomeCue);

    private readonly Dictionary<Person, Dictionary<string, int>> votes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives the people without a state the one that most of the words point at.</summary>
    public void Read()
    {
        if (!drafts.Exists(d => d.People.Exists(r => r.Person.Party is null)))
        {
            return;
        }

        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Sentences[s].Kind != BlockKind.Body)
            {
                continue;
            }

            for (var t = context.BodyStart[s]; t < context.Sentences[s].End; t++)
            {
                if (!context.Chart.ClassesAt(t).MayOverlap(Cues))
                {
                    continue;
                }

                var cue = context.Chart.Find(t, Words.KnownClass.Allegiance) ?? context.Chart.Find(t, Words.KnownClass.HomeCue);
                if (cue?["side"] is { } side && cue["party"] is { } party && SpeakerOf(s, t) is { } speaker && (speaker.Party is null || context.IsState(speaker.Party)))
                {
                    Count(speaker, party, side == "own");
                }
            }
        }

        foreach (var (person, parties) in votes.OrderByDescending(v => v.Value.Values.Max()))
        {
            // nobody meets his own side
            var partners = PartnersOf(person);
            if (context is { HomeByAddress: true, Home: { } own } && parties.GetValueOrDefault(own) >= 0 && partners.All(other => other.Party is { } party && party != own))
            {
                // "thanked him for his support for Ukraine", in what his own ministry published: a third state
                continue;
            }

            var best = parties.Where(p => !partners.Any(other => other.Party == p.Key)).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).FirstOrDefault();
            // a name that is at home in a country of the report outweighs a word or two
            var least = person.Origin is { } origin && !person.MayBeFrom(best.Key) && origin.Split(',').Any(context.PartyCounts.ContainsKey) ? 3 : 1;
            if (person.Party is null && best.Value >= least)
            {
                person.PutOn(best.Key, "party.by-own-words");
            }
        }
    }

    private void Count(Person speaker, string party, bool own)
    {
        Vote(speaker, party, own ? 1 : -1);
        foreach (var partner in PartnersOf(speaker))
        {
            Vote(partner, party, own ? -1 : 1);
        }
    }

    private void Vote(Person person, string party, int weight)
    {
        if (!votes.TryGetValue(person, out var parties))
        {
            votes[person] = parties = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        parties[party] = parties.GetValueOrDefault(party) + weight;
    }

    private HashSet<Person> PartnersOf(Person speaker)
    {
        var partners = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            if (draft.People.Count == 2 && draft.Has(speaker))
            {
                partners.UnionWith(draft.People.Select(r => r.Person).Where(p => !ReferenceEquals(p, speaker)));
            }
        }

        return partners;
    }

    /// <summary>The one person who is the subject of the last clause of the sentence that begins before a token; null for several and for parties.</summary>
    private Person? SpeakerOf(int sentence, int token)
    {
        Person? speaker = null;
        foreach (var clause in context.Clauses[sentence])
        {
            if (clause.Verb.Start > token)
            {
                break;
            }

            if (!clause.Passive && clause.Governor is null && clause.Speakers.Count > 0)
            {
                speaker = clause.Speakers is [{ Person: { } one }] ? one : null;
            }
        }

        return speaker;
    }
}
