using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Courtesies;

/// <summary>Reads invitations and their answers, greetings, congratulations, condolences and gifts: from whom, through whom, to whom.</summary>
internal sealed partial class CourtesyReader(ReportContext context, ActorResolver actors)
{
    private const int Most = 4;

    private readonly Chart chart = context.Chart;
    private readonly List<CourtesyReading> told = [];

    // To whom something was sent in the sentence at hand.
    private readonly List<Actor> receivers = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<CourtesyReading> Told => told;

    /// <summary>Reads one sentence; <paramref name="engagement"/> is the index of the engagement at which it was told.</summary>
    public void Read(int s, int? engagement)
    {
        receivers.Clear();
        ReadInvitedBy(s, engagement);
        bool? named = null;
        foreach (var clause in context.Clauses[s])
        {
            if (!MayBeCourtesy(clause, s, ref named))
            {
                continue;
            }

            var end = EndOf(clause, s);
            var parts = new CourtesyWalk(chart, context.Nodes[s], clause, end).Walk();
            AddBehalfBefore(clause, s, parts);
            if (IsAnswer(clause, parts))
            {
                Answer(clause, parts, end, engagement);
            }
            else if (!IsUnreal(clause, s))
            {
                foreach (var type in TypesOf(clause, parts))
                {
                    Add(type, clause, parts, context.Nodes[s], end, engagement);
                }
            }
        }
    }

    /// <summary>Whether a clause can be one or an answer to one: by its verb, or by a word for one in its sentence.</summary>
    /// <param name="named">Whether there is such a word; null until somebody asks.</param>
    private bool MayBeCourtesy(Clause clause, int s, ref bool? named)
    {
        if (clause["act"] is "accept" or "invite" or "congratulate" or "present")
        {
            return true;
        }

        if (clause["takes"] is null && clause["declines"] is null && clause["act"] is not ("convey" or "express" or "say" or "share" or "pledge" or "praise"))
        {
            return false;
        }

        return named ??= chart.HasWithin(Math.Max(0, context.Sentences[s].Start - 5), context.Sentences[s].End, KnownClass.CourtesyNoun);
    }

    /// <summary>"On behalf of President X, he invited …": the sender stands before the verb.</summary>
    private void AddBehalfBefore(Clause clause, int s, CourtesyParts parts)
    {
        var nodes = context.Nodes[s];
        var from = -1;
        foreach (var before in context.Clauses[s])
        {
            from = before.Verb.Index < clause.Verb.Index ? before.Verb.Index : from;
        }

        for (var i = from + 1; parts.Senders.Count == 0 && i + 1 < clause.Verb.Index; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Preposition } preposition && preposition["fn"] == "behalf" && nodes[i + 1].Kind == NodeKind.Actor)
            {
                parts.Senders.Add(nodes[i + 1]);
            }
        }
    }

    /// <summary>What is denied, still to come, or only wished, agreed on or proposed is no courtesy.</summary>
    private bool IsUnreal(Clause clause, int s)
    {
        if (clause.Negated || clause.Ought || clause.Future)
        {
            return true;
        }

        var nodes = context.Nodes[s];
        var before = clause.Verb.Index > 0 ? nodes[clause.Verb.Index - 1].Kind : NodeKind.Comma;
        return clause.Governor?["act"] is "agree" or "propose" or "support" or "oppose" or "concern" && clause["act"] is "invite" or "present"
            && (clause.NonFinite || (clause["form"] is null && before is not (NodeKind.Comma or NodeKind.Conjunction) && clause.SubjectInherited));
    }

    private static List<CourtesyType> TypesOf(Clause clause, CourtesyParts parts)
    {
        var named = NamedIn(clause, parts);
        if (clause["takes"] is not null)
        {
            return named;
        }

        return clause["act"] switch
        {
            "invite" => parts.Nouns.Count > 0 || parts.To.Count > 0 || clause.Passive || clause.Subject.Exists(n => n.Kind == NodeKind.Actor && n.Index > 1) ? [CourtesyType.Invitation] : [],
            "congratulate" => [CourtesyType.Congratulation],
            "present" => named.Contains(CourtesyType.Gift) || IsGift(clause, parts) ? [CourtesyType.Gift] : named,
            "convey" => named,
            "express" or "say" or "share" or "pledge" => named.FindAll(t => t is CourtesyType.Condolence or CourtesyType.Congratulation or CourtesyType.Greeting),
            "praise" => named.FindAll(t => t is CourtesyType.Invitation or CourtesyType.Gift or CourtesyType.Condolence),
            _ => [],
        };
    }

    private static List<CourtesyType> NamedIn(Clause clause, CourtesyParts parts)
    {
        var named = new List<CourtesyType>();
        foreach (var noun in parts.Nouns)
        {
            if ((noun["weak"] is null || clause["act"] == "convey") && Enum.TryParse<CourtesyType>(noun["type"], ignoreCase: true, out var type) && !named.Contains(type))
            {
                named.Add(type);
            }
        }

        return named;
    }

    /// <summary>Something is given to somebody, or somebody is given something.</summary>
    private static bool IsGift(Clause clause, CourtesyParts parts) =>
        (parts.WhatStart >= 0 || clause.Passive) && (parts.To.Count > 0 || clause.Passive) && clause["form"] is not ("base" or "ing");

    /// <summary>One past the last token that a clause governs: up to the next clause that stands for itself.</summary>
    private int EndOf(Clause clause, int s)
    {
        var nodes = context.Nodes[s];
        var end = context.Sentences[s].End;
        for (var i = clause.Verb.Index + 1; i < nodes.Count; i++)
        {
            if (nodes[i].Kind == NodeKind.Comma && context.Report.Text[chart[nodes[i].Start].Start] == ';')
            {
                end = nodes[i].Start;
                break;
            }
        }

        foreach (var next in context.Clauses[s])
        {
            if (next.Verb.Index <= clause.Verb.Index || next.Verb.Start >= end)
            {
                continue;
            }

            var first = FirstOf(next, clause, nodes);
            if (!IsContent(next, first, nodes))
            {
                while (IsAnswered(next) && first - 1 > clause.Verb.Index && nodes[first].Kind != NodeKind.Comma)
                {
                    first--;
                }

                return nodes[first].Start;
            }
        }

        return end;
    }

    /// <summary>Index of the first node of a clause: its subject, or what stands before its verb.</summary>
    private static int FirstOf(Clause next, Clause clause, List<Node> nodes)
    {
        if (!next.SubjectInherited && next.Subject.Count > 0 && next.Subject[0].Index > clause.Verb.Index && next.Subject[0].Index < next.Verb.Index)
        {
            return next.Subject[0].Index;
        }

        var first = next.Verb.Index;
        while (first - 1 > clause.Verb.Index && nodes[first - 1].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Negation or NodeKind.Passive)
        {
            first--;
        }

        return first;
    }

    private static bool IsContent(Clause next, int first, List<Node> nodes)
    {
        if (next["act"] == "accept" && next["form"] is "past" or "participle")
        {
            return false;
        }

        if (next.NonFinite || next.Subordinate || next["form"] is "base" or "ing")
        {
            return true;
        }

        var link = nodes[first - 1].Kind;
        return next["form"] is null
            ? link is not (NodeKind.Comma or NodeKind.Conjunction)
            : next.SubjectInherited && link is not (NodeKind.Comma or NodeKind.Conjunction or NodeKind.Quote);
    }
}
