using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;

namespace Chancery.Core.Speech;

/// <summary>Undertakings that a lead-in announces and what follows spells out.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>"proposed four areas of cooperation": what the next sentence may spell out.</summary>
    private AgreementReading? counted;

    /// <summary>The engagement told last, and the other one at which the one who spoke last spoke.</summary>
    private (EventDraft Told, EventDraft Spoken)? turn;

    /// <summary>"called A, then B. A said …. The two agreed …": what follows the words of one of several goes on at his meeting, until another is told of.</summary>
    private EventDraft? OfTurn(int s, EventDraft? current)
    {
        if (turn is { } last && (assembler.TellsItself[s] || current != last.Told))
        {
            turn = null;
        }

        var spoken = OfSpeaker(s, turn?.Spoken ?? current);
        if (current is not null && spoken is not null && spoken != (turn?.Spoken ?? current))
        {
            turn = (current, spoken);
        }

        return spoken;
    }

    /// <summary>
    /// Of several met one by one, whoever speaks in a sentence spoke at the one main engagement that he alone of them took part in, whatever was told last.
    /// </summary>
    private EventDraft? OfSpeaker(int s, EventDraft? current)
    {
        if (current is not { Status: EngagementStatus.Main } || context.Clauses[s] is not { } clauses || clauses.Find(c => c is { Governor: null, NonFinite: false, Subordinate: false }) is not { Speakers: [{ Person: { IsNamed: true, Party: { } side } who }] } first)
        {
            return current;
        }

        if (current.Has(who) || current.Parties.Contains(side))
        {
            return WithPartner(s, first, side, current);
        }

        return OnlyOf(who) ?? current;
    }

    /// <summary>The one meeting of the report that somebody takes part in; null where there are none or several.</summary>
    private EventDraft? OnlyOf(Persons.Person who) =>
        engagements.FindAll(e => e is { Status: EngagementStatus.Main, Negated: false, Parties.Count: > 1 } && e.Kind is EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue && e.Has(who)) is [var own] ? own : null;

    /// <summary>"With X, he asked B to …": of several met one by one, the one whom the first words, or the words behind the verb, are for, where he took part in one of the others alone.</summary>
    private EventDraft WithPartner(int s, Clause clause, string side, EventDraft current)
    {
        var nodes = context.Nodes[s];
        var partner = nodes is [{ Kind: NodeKind.Preposition } with, { Kind: NodeKind.Actor } opening, ..] && with["fn"] is "with" or "to" or "for" ? opening
            : clause["act"] is "request" or "propose" or "praise" or "invite" or "wish" && clause.Verb.Index + 1 < nodes.Count && nodes[clause.Verb.Index + 1] is { Kind: NodeKind.Actor } asked
                && (clause.Of("object").Contains(asked) || context.Clauses[s].Exists(c => c.Governor == clause && c.Subject is [{ } doer] && doer == asked)) ? asked : null;
        if (partner is null || (actors.PersonOf(partner)?.Party ?? (partner.Item?.Class == Words.KnownClass.Party ? partner["id"] : null)) is not { } party || current.Parties.Contains(party))
        {
            return current;
        }

        return engagements.FindAll(e => e is { Status: EngagementStatus.Main, Negated: false } && e.Kind is EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue && e.Parties.Contains(party) && e.Parties.Contains(side)) is [var own] ? own : current;
    }

    /// <summary>What the sentence before announced: the undertaking that stands for the list becomes its items.</summary>
    /// <returns>Whether the sentence was read as a list of undertakings.</returns>
    private bool ReadSpeltOut(int s)
    {
        var told = counted;
        counted = null;
        if (told is null || !SpellsOut(s))
        {
            return false;
        }

        ReadListed(told, s);
        return true;
    }

    /// <summary>
    /// Matters that a sentence lists in nobody's words ("highlighted the results. These include the exchange of delegations", "The areas of
    /// cooperation are trade and health") were spoken of.
    /// </summary>
    private void TakeFields(int s, EventDraft? engagement, string[] sides, bool unsaid)
    {
        var (start, end) = (context.BodyStart[s], context.Sentences[s].End);
        if ((engagement is { Status: EngagementStatus.Main } && SpellsOut(s, topicsOnly: true)) || (unsaid && engagement is not null && assembler.Current[s] is not null && NamesFields(start, end)))
        {
            engagement.Topics.UnionWith(topics.Find(start, end, sides, weak: true).Select(static t => t.Id));
        }
    }

    /// <summary>"agreed to deepen their cooperation, which includes training, ship visits and exercises": what it includes was spoken of too.</summary>
    private void TakeIncluded(Trigger trigger, EventDraft engagement, string[] sides)
    {
        var aside = AsideOf(trigger);
        if (aside + 2 < trigger.End && context.Chart.Find(aside + 2, Words.KnownClass.Listing) is { } listing && listing["copula"] is null)
        {
            engagement.Topics.UnionWith(topics.Find(listing.End, trigger.End, sides, weak: true).Select(static t => t.Id));
        }
    }

    /// <summary>"The areas of cooperation are", "fields such as": words behind which matters stand, whatever verb there is, in [start, end).</summary>
    private bool NamesFields(int start, int end)
    {
        for (var t = context.Chart.Next(Words.KnownClass.ListNoun, start, end); t < end; t = context.Chart.Next(Words.KnownClass.ListNoun, t + 1, end))
        {
            if (context.Chart.Find(t, Words.KnownClass.ListNoun)?["fields"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The areas include A, B and C", "These are A and B": within five words of the head of the sentence, and nobody's words.</summary>
    private bool SpellsOut(int s, bool topicsOnly = false)
    {
        var (start, end) = (context.BodyStart[s], Math.Min(context.Sentences[s].End, context.BodyStart[s] + 6));
        for (var t = start; t < end; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Listing) is { } word)
            {
                return t > start && !(topicsOnly && word["copula"] is not null) && (context.Chart.HasWithin(start, t, Words.KnownClass.ListNoun) || (t == start + 1 && (context.Chart.Has(start, Words.KnownClass.Pronoun) || context.Chart.Has(start, Words.KnownClass.Determiner))));
            }
        }

        return false;
    }

    /// <summary>An item of a list that an agreement or proposal opened; the lead-in itself goes once an item is read.</summary>
    private void ReadListed(AgreementReading open, int s)
    {
        var sentence = context.Sentences[s];
        var sides = open.By.AsSpan().ToArray();
        var found = topics.Find(MatterStart(s), sentence.End, sides, weak: true);
        if (found.Count == 0)
        {
            found = topics.Find(context.BodyStart[s], sentence.End, sides, weak: true);
        }

        if (found.Count == 0)
        {
            return;
        }

        agreements.Remove(open);
        var (quote, start, end) = context.Quote(context.BodyStart[s], sentence.End);
        foreach (var (topic, _, _) in found)
        {
            if (open.Engagement is int at)
            {
                engagements[at].Topics.Add(topic);
            }

            agreements.Add(open with { Topic = topic, Quote = quote, Start = start, End = end });
        }
    }

    /// <summary>Where an item names its field first ("On the economy, …"), what it says of it begins behind the comma.</summary>
    private int MatterStart(int s)
    {
        var nodes = context.Nodes[s];
        var first = nodes.FindIndex(n => n.Start >= context.BodyStart[s] && n.Kind != NodeKind.Other);
        if (first >= 0 && nodes[first].Kind == NodeKind.Preposition)
        {
            var comma = nodes.FindIndex(first, n => n.Kind == NodeKind.Comma);
            if (comma > 0 && nodes[comma].End - nodes[first].Start <= 10)
            {
                return nodes[comma].End;
            }
        }

        return context.BodyStart[s];
    }
}
