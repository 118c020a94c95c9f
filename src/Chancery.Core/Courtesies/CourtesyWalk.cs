using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Courtesies;

/// <summary>Walks from the verb of a courtesy to the end of what it governs; prepositions tell which part comes next.</summary>
internal sealed class CourtesyWalk(Chart chart, List<Node> nodes, Clause clause, int end)
{
    private readonly CourtesyParts parts = new();
    private readonly string act = clause["act"] ?? "";
    private CourtesyZone zone = CourtesyZone.Object;

    public CourtesyParts Walk()
    {
        if (FindNouns(clause.Verb.Start, clause.Verb.End))
        {
            zone = CourtesyZone.Noun;
        }

        for (var i = clause.Verb.Index + 1; i < nodes.Count && nodes[i].Start < end && !(zone != CourtesyZone.What && nodes[i].Kind == NodeKind.Subordinator && nodes[i]["kind"] != "occasion"); i++)
        {
            Step(i);
        }

        if (parts.WhatEnd == 0)
        {
            parts.WhatEnd = end;
        }

        return parts;
    }

    private bool IsInvitation => act is "invite" or "accept" or "oppose" or "praise" || parts.Nouns.Exists(n => n["type"] == "invitation");

    private void Step(int i)
    {
        var node = nodes[i];
        switch (node.Kind)
        {
            case NodeKind.Preposition:
                zone = ZoneBehind(i);
                break;
            case NodeKind.Subordinator when node["kind"] == "occasion":
                zone = OpenWhat(node.End);
                break;
            case NodeKind.Agent:
                zone = CourtesyZone.By;
                break;
            case NodeKind.Verb:
            case NodeKind.Event when zone is CourtesyZone.Object or CourtesyZone.To:
                if (parts.WhatStart < 0)
                {
                    OpenWhat(FirstOf(i));
                }

                zone = CourtesyZone.What;
                break;
            case NodeKind.Date when zone == CourtesyZone.What:
                parts.Date ??= node;
                break;
            case NodeKind.Actor:
                Assign(node);
                break;
            case NodeKind.Other:
                ReadWords(i);
                break;
        }
    }

    /// <summary>First token of what belongs to a verb: its auxiliaries and the mark of its passive.</summary>
    private int FirstOf(int i)
    {
        while (i - 1 > clause.Verb.Index && nodes[i - 1].Kind is NodeKind.Auxiliary or NodeKind.Passive or NodeKind.Modal)
        {
            i--;
        }

        return nodes[i].Start;
    }

    private void Assign(Node node)
    {
        if (node.End < chart.Count && chart.Has(node.End, KnownClass.Possessive) && zone is CourtesyZone.Object or CourtesyZone.Sender)
        {
            parts.Senders.Add(node);
            zone = CourtesyZone.Object;
            return;
        }

        var list = zone switch
        {
            CourtesyZone.Object or CourtesyZone.To => parts.To,
            CourtesyZone.Sender => parts.Senders,
            CourtesyZone.Through => parts.Through,
            CourtesyZone.By => parts.By,
            _ => null,
        };
        list?.Add(node);
    }

    private void ReadWords(int i)
    {
        var node = nodes[i];
        if (zone is CourtesyZone.What or CourtesyZone.Loose)
        {
            return;
        }

        if (FindNouns(node.Start, node.End))
        {
            zone = CourtesyZone.Noun;
        }
        else if (zone == CourtesyZone.Object && act is "present" or "congratulate")
        {
            zone = OpenWhat(FirstOf(i));
        }
    }

    private bool FindNouns(int start, int stop)
    {
        var found = false;
        for (var t = start; t < stop; t++)
        {
            if (chart.Find(t, KnownClass.CourtesyNoun) is { } noun)
            {
                if (t == 0 || !chart.Has(t - 1, KnownClass.Absence))
                {
                    parts.Nouns.Add(noun);
                }

                found = true;
                t = noun.End - 1;
            }
        }

        return found;
    }

    private CourtesyZone ZoneBehind(int i)
    {
        var node = nodes[i];
        var next = i + 1 < nodes.Count ? nodes[i + 1] : null;
        if (node["through"] is not null)
        {
            return CourtesyZone.Through;
        }

        switch (node["fn"])
        {
            case "to" when zone == CourtesyZone.What && act == "present" && parts.To.Count == 0 && next?.Kind != NodeKind.Verb:
                return CloseWhat(node, CourtesyZone.To);
            case "to" or "for" when zone == CourtesyZone.What:
                return act == "present" && parts.To.Count == 0 && next?.Kind is NodeKind.Actor ? CloseWhat(node, CourtesyZone.To) : zone;
            case "to" or "for" when next?.Kind is NodeKind.Verb or NodeKind.Event:
                return OpenWhat(next.Start);
            case "to":
                return parts.To.Count > 0 && IsInvitation && act != "praise" ? OpenWhat(node.End) : CourtesyZone.To;
            case "for" when act == "praise":
                return CourtesyZone.Object;
            case "for":
                return next?.Kind == NodeKind.Actor && parts.To.Count == 0 && act != "congratulate" ? CourtesyZone.To : OpenWhat(node.End);
            case "from":
                return zone == CourtesyZone.What ? zone : CourtesyZone.Sender;
            case "of" when zone == CourtesyZone.What && clause["form"] is null && clause["act"] == "invite" && parts.Nouns.Count > 0 && parts.Senders.Count + parts.To.Count == 0 && next?.Kind == NodeKind.Actor:
                // "chuyển lời mời thăm Việt Nam của X tới Y"
                return CloseWhat(node, CourtesyZone.Sender);
            case "of":
                return zone == CourtesyZone.Noun ? CourtesyZone.Sender : zone;
            case "behalf":
                return CourtesyZone.Sender;
            case "by":
                return zone == CourtesyZone.What && !clause.Passive ? zone : CourtesyZone.By;
            case "with" when act == "present":
                return OpenWhat(node.End);
            case "occasion" or "on" when next?.Kind != NodeKind.Date && (zone != CourtesyZone.What || (act is "congratulate" && parts.WhatStart > node.Start)) && !IsInvitation:
                return OpenWhat(node["fn"] == "occasion" && next?.Kind == NodeKind.Actor ? node.Start : node.End);
            default:
                return zone == CourtesyZone.What || next?.Kind == NodeKind.Date ? zone : CourtesyZone.Loose;
        }
    }

    private CourtesyZone OpenWhat(int start)
    {
        parts.WhatStart = start;
        parts.WhatEnd = 0;
        return CourtesyZone.What;
    }

    private CourtesyZone CloseWhat(Node at, CourtesyZone next)
    {
        parts.WhatEnd = at.Start;
        return next;
    }
}
