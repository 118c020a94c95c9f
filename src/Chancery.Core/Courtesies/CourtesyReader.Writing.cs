using System.Collections.Immutable;
using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Events;
using Chancery.Core.Readings;

namespace Chancery.Core.Courtesies;

/// <summary>Who sends, who conveys, who receives; the readings.</summary>
internal sealed partial class CourtesyReader
{
    private void Add(CourtesyType type, Clause clause, CourtesyParts parts, List<Node> nodes, int end, int? engagement)
    {
        var people = PeopleOf(clause, parts, nodes);
        if (type == CourtesyType.Gift && parts.WhatStart < 0 && parts.Nouns.Find(n => n["type"] == "gift") is { } gift)
        {
            (parts.WhatStart, parts.WhatEnd) = (gift.Start, gift.End);
        }

        var rule = $"courtesy.{type.ToString().ToLowerInvariant()}({clause["lemma"]})";
        Add(type, clause, end, people, parts, engagement, rule);
    }

    private CourtesyPeople PeopleOf(Clause clause, CourtesyParts parts, List<Node> nodes)
    {
        var senders = Resolved(parts.Senders);
        var to = Resolved(parts.To);
        var speakers = clause.Passive ? Resolved(clause.Doers.Count > 0 ? clause.Doers : parts.By)
            : clause.Speakers.Count == 0 && clause.SubjectInherited && clause.Governor is { } said ? said.Speakers : clause.Speakers;
        if (clause["takes"] is not null || clause["act"] == "praise")
        {
            // "received a message from X", "thanked X for the invitation": the subject is the one to whom it was sent
            return new CourtesyPeople(senders.Count > 0 ? senders : to, Resolved(parts.Through), speakers);
        }

        if (SufferedBy(clause, nodes) is { } invited)
        {
            return new CourtesyPeople(clause.Speakers, [], Resolved([invited]));
        }

        if (clause.Passive && clause.Subject.Exists(n => n.Kind == NodeKind.Actor))
        {
            to = [.. clause.Speakers];
        }

        if (clause.Governor is { } governor && governor["act"] == "request" && clause["act"] == "convey")
        {
            // "asked his guest to convey his greetings to …"
            favours.Add(governor);
            var through = clause.SubjectInherited ? Resolved([.. governor.Of("object").Where(n => n.Kind == NodeKind.Actor)]) : clause.Speakers;
            return new CourtesyPeople(senders.Count > 0 ? senders : governor.Speakers, through, to);
        }

        var way = Resolved(parts.Through);
        return senders.Count == 0
            ? new CourtesyPeople(speakers, way, to)
            : new CourtesyPeople(senders, way.Count > 0 ? way : [.. speakers.Where(a => !senders.Exists(f => Label(f) == Label(a)))], to);
    }

    /// <summary>"X được Y mời": a mark of the passive before the subject; who it happens to stands in front of it.</summary>
    private static Node? SufferedBy(Clause clause, List<Node> nodes) =>
        clause.Subject is [{ Index: > 1 } first, ..] && nodes[first.Index - 1].Kind == NodeKind.Passive && nodes[first.Index - 2].Kind == NodeKind.Actor ? nodes[first.Index - 2] : null;

    private void Add(CourtesyType type, Clause clause, int end, CourtesyPeople people, CourtesyParts parts, int? engagement, string rule) =>
        Add(type, clause.Verb.Start, Math.Max(end, clause.Verb.End), people, parts, engagement, rule, future: type == CourtesyType.Invitation);

    private void Add(CourtesyType type, int start, int end, CourtesyPeople people, CourtesyParts parts, int? engagement, string rule, bool future)
    {
        var quoted = context.Quote(start, end, openEnded: false);
        var date = type == CourtesyType.Invitation && parts.Date?.Item is { } item ? DateAnchor.Resolve(DateMention.From(item), context.DateAnchor, context.AnchorText, future, null) : null;
        var through = people.Through.Find(a => Label(a) is not null);
        foreach (var from in Named(people.From))
        {
            foreach (var to in Named(type == CourtesyType.Invitation ? Invited(people, from) : people.To))
            {
                if ((from is null && to is null) || (type == CourtesyType.Gift && to is null) || (Label(from) is { } sender && sender == Label(to)))
                {
                    continue;
                }

                var evidence = ImmutableArray.CreateBuilder<Evidence>();
                Carry(evidence, "from", from, rule);
                Carry(evidence, "through", through, rule);
                Carry(evidence, "to", to, rule);
                var what = parts.WhatStart >= 0 && parts.WhatEnd > parts.WhatStart && chart[parts.WhatStart].IsSign is false ? context.Quote(parts.WhatStart, parts.WhatEnd, openEnded: false) : ((string Text, int Start, int End)?)null;
                if (what is { } words)
                {
                    evidence.Add(new Evidence("what", null, words.Start, words.End, words.Text, rule));
                }

                if (date is not null)
                {
                    evidence.Add(context.Evidence("date", date.Value.ToString(), parts.Date!.Start, parts.Date.End, parts.Date.Item!.Rule?.Name ?? rule));
                }

                if (type == CourtesyType.Invitation && to is { } invitee)
                {
                    invitees.Add(invitee);
                }

                receivers.AddRange(to is null ? [] : [to]);
                told.Add(new CourtesyReading
                {
                    Type = type,
                    From = Label(from),
                    FromParty = from?.Side,
                    Through = Label(through),
                    To = Label(to),
                    ToParty = to?.Side,
                    What = what?.Text is { } text ? Text.TextCleaner.Clean(text) : null,
                    Date = date?.Value,
                    Because = date?.Because,
                    Quote = quoted.Text,
                    Start = quoted.Start,
                    End = quoted.End,
                    Engagement = engagement,
                    Rule = rule,
                    Evidence = evidence.ToImmutable(),
                });
            }
        }
    }

    /// <summary>
    /// Who is invited. "He conveyed the minister's greetings to his Japanese counterpart and invited the minister to visit": nobody invites
    /// his own side, so a bare office stands for whoever the sentence had receive something before.
    /// </summary>
    private List<Actor> Invited(CourtesyPeople people, Actor? from) =>
        from?.Side is not { } side ? people.To
        : [.. people.To.Select(to => to.Side == side && !IsNamedThere(to) ? receivers.FindLast(r => r.Side is { } other && other != side) : to).OfType<Actor>()];

    private bool IsNamedThere(Actor actor) => actor.Person is not { IsNamed: true } person
        || context.Quote(actor.Node.Start, actor.Node.End, openEnded: false).Text.Contains(person.Name[(person.Name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);

    /// <summary>Those with a name, an office or a party; one null where there is nobody.</summary>
    private static List<Actor?> Named(List<Actor> people)
    {
        var named = people.Where(a => Label(a) is not null).DistinctBy(a => Label(a), StringComparer.Ordinal).Take(Most).Select(a => (Actor?)a).ToList();
        return named.Count == 0 ? [null] : named;
    }

    private void Carry(ImmutableArray<Evidence>.Builder evidence, string field, Actor? actor, string rule)
    {
        if (actor is { Node: { } node } known && Label(known) is { } label)
        {
            evidence.Add(context.Evidence(field, label, node.Start, node.End, rule));
        }
    }

    private List<Actor> Resolved(List<Node> nodes) => [.. nodes.SelectMany(actors.ResolveObject)];

    /// <summary>Name, else office, else party; null for groups.</summary>
    private static string? Label(Actor? actor) => actor?.Person is { IsNamed: true } person ? person.Name : actor?.Person?.Office ?? actor?.Party;
}
