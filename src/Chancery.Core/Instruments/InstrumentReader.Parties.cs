using System.Collections.Immutable;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Instruments;

/// <summary>Whose document it is.</summary>
internal sealed partial class InstrumentReader
{
    /// <summary>Told by the list; named as "between A and B"; named in the title; else the sides of the engagement, for what two sides make.</summary>
    private ImmutableArray<string> PartiesOf(Item item, int start, int stop, int s, EventDraft? engagement, ImmutableArray<Evidence>.Builder evidence)
    {
        if (item["known"] is not null)
        {
            return item["parties"] is { } fixedParties ? [.. fixedParties.Split(',')] : [];
        }

        var named = Between(stop, context.Sentences[s].End);
        if (named.Count < 2)
        {
            named = Within(start, stop);
        }

        if (named.Count >= 2 || item["own"] is not null)
        {
            foreach (var (party, from, to) in named)
            {
                evidence.Add(context.Evidence("parties", party, from, to, item.Rule?.Name ?? ""));
            }

            return [.. named.Select(n => n.Party).Distinct(StringComparer.Ordinal)];
        }

        if (engagement is null)
        {
            return [];
        }

        foreach (var (party, node, rule) in engagement.PartyEvidence.Where(e => engagement.Parties.Contains(e.Party)))
        {
            evidence.Add(context.Evidence("parties", party, node.Start, node.End, rule));
        }

        return [.. engagement.Parties];
    }

    /// <summary>Parties behind a preposition that opens both sides.</summary>
    private List<(string Party, int Start, int End)> Between(int from, int end)
    {
        for (var t = from; t < Math.Min(end, from + 3); t++)
        {
            if (chart.Find(t, KnownClass.Preposition) is { } preposition && preposition["fn"] == "between")
            {
                return Collect(preposition.Start, Math.Min(end, preposition.End + 24));
            }
        }

        return [];
    }

    private List<(string Party, int Start, int End)> Within(int start, int stop)
    {
        var found = new List<(string Party, int Start, int End)>();
        for (var t = start; t < stop; t++)
        {
            if ((chart.Find(t, KnownClass.State) ?? chart.Find(t, KnownClass.Demonym) ?? chart.Find(t, KnownClass.Organisation)) is { } item && item["id"] is { } id && item.End <= stop)
            {
                found.Add((id, item.Start, item.End));
                t = item.End - 1;
            }
        }

        return found;
    }

    private List<(string Party, int Start, int End)> Collect(int start, int end)
    {
        var found = new List<(string Party, int Start, int End)>();
        for (var t = start; t < end; t++)
        {
            if (found.Count > 1 && (chart.Has(t, KnownClass.Verb) || chart[t].IsSign))
            {
                break;
            }

            if (chart.Find(t, KnownClass.Party) is { } item && item["id"] is { } id)
            {
                foreach (var party in id.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    found.Add((party, item.Start, item.End));
                }

                t = item.End - 1;
            }
        }

        return found;
    }
}
