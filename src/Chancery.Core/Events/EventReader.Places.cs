using System.Globalization;
using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>When and where.</summary>
internal sealed partial class EventReader
{
    /// <summary>Whether plain words behind a preposition of matter ("about", "regarding") stand between a verb and a node.</summary>
    private bool AboutSomething(Clause clause, Node node, List<Node> nodes)
    {
        for (var j = clause.Verb.Index + 1; j < node.Index - 1; j++)
        {
            if (nodes[j].Kind == NodeKind.Preposition && nodes[j]["fn"] == "on" && nodes[j + 1].Kind == NodeKind.Other)
            {
                return true;
            }
        }

        // "spoke with X about Gaza"
        return node.Kind == NodeKind.Place && nodes[node.Index - 1] is { Kind: NodeKind.Preposition } before && before["fn"] == "on" && before["matter"] is not null && !chart.Has(node.Start, KnownClass.Determiner);
    }

    /// <summary>"signed an agreement on trade in Colombo": the capital of a signer at the end of what was signed, which is seldom of the matter.</summary>
    private bool IsSeatOfASigner(EventDraft draft, Node place, List<Node> nodes) =>
        draft.Kind == EngagementKind.Signing && place["capital"] is not null && draft.Parties.Contains(place["country"]!)
        && (place.Index + 1 == nodes.Count || nodes[place.Index + 1] is { Kind: NodeKind.Comma or NodeKind.Date or NodeKind.Preposition } || nodes[place.Index + 1] is { Kind: NodeKind.Other } sign && !chart[sign.Start].IsWord);

    /// <summary>Whether plain words behind "on" stand between an event noun and a node.</summary>
    private bool IsMatterBetween(EventDraft draft, Node node)
    {
        var nodes = context.Nodes[draft.Sentence];
        for (var j = draft.Anchor.Index + 1; j < node.Index - 1; j++)
        {
            if (nodes[j].Kind == NodeKind.Comma && nodes[j + 1].Kind == NodeKind.Other && node.Index + 1 < nodes.Count && nodes[node.Index + 1] is { Kind: NodeKind.Verb } told && told["act"] is "say")
            {
                // "the session of the Assembly, the press service of the Ministry said"
                return true;
            }

            if (nodes[j].Kind == NodeKind.Preposition && nodes[j]["fn"] == "on" && nodes[j]["matter"] is not null && nodes[j + 1].Kind == NodeKind.Other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place or a state directly behind an event noun, which is not the occasion, tells where that event is.</summary>
    private static bool IsOfEventBefore(Complement complement, List<Node> nodes)
    {
        var at = complement.Nodes[0].Index;
        return complement.Function is "in" or "at" or "to" && at > 1 && nodes[at - 1].Kind == NodeKind.Preposition && nodes[at - 2].Kind == NodeKind.Event
            && !(at > 2 && nodes[at - 3]["fn"] is "sidelines" or "during" or "at") && complement.Nodes[0].Kind is NodeKind.Place or NodeKind.Actor;
    }

    /// <summary>The country of a name between commas before a place or a state ("Woodside, California"); null where it is no town.</summary>
    private string? IsUnlistedTown(Node node, int sentence)
    {
        var nodes = context.Nodes[sentence];
        if (node.Item?.Class != KnownClass.Name || node.Index + 2 >= nodes.Count || nodes[node.Index + 1].Kind != NodeKind.Comma || chart.Text[chart[nodes[node.Index + 1].Start].Start] != ',')
        {
            return null;
        }

        var land = nodes[node.Index + 2];
        return land.Kind == NodeKind.Place ? land["country"] : land.Item?.Class == KnownClass.Party && land["org"] is null && land["several"] is null && land["side"] is null ? land["id"] : null;
    }

    /// <summary>Dates, places and means that stand before the verb: "On Monday, in Hanoi, X met Y".</summary>
    private void FillLeading(EventDraft draft, Clause clause, List<Node> nodes)
    {
        if (clause.Subordinate && IsUnderWay(clause, nodes))
        {
            // "On Monday, in Hanoi, the delegation that is visiting Vietnam laid a wreath": the day and the place are the wreath's
            return;
        }

        var own = true;
        var dated = clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Date);
        var said = clause is { NonFinite: true, Governor: { } departure } && clause["form"] == "base" && departure["light"] is "leave" && draft.Kind is not EngagementKind.Visit;
        for (var j = BeforeVerb(clause, nodes); j >= 0; j--)
        {
            var node = nodes[j];
            said |= node.Kind == NodeKind.Relative && dated;
            if (node.Kind == NodeKind.Verb && node["light"] is not "lead")
            {
                if (draft.DateItem is null && !clause.Subordinate && clause["form"] is null && BeforeWhen(j, nodes) is { } opening)
                {
                    // "Tháng 3 năm ngoái, khi X thăm A, hai bên đã ký": when it was stands before the insertion
                    j = opening;
                    continue;
                }

                if (!clause.SubjectInherited || clause["form"] is not null || clause.Subject.Count == 0 || node.Index < clause.Subject[0].Index)
                {
                    break;
                }

                // "tại A, X tiếp B, gặp C": what stands before the subject goes for all its verbs, what stands between them for its own
                own = false;
                continue;
            }

            if (node.Kind == NodeKind.Relative && !own)
            {
                // "A tiếp B đang thăm C và dự D": when and where A received B is not told of D
                break;
            }

            if ((!own && node.Index >= clause.Subject[0].Index) || (dated && node.Kind == NodeKind.Date && IsOfVerbBefore(node, clause, nodes)))
            {
                continue;
            }

            if (node.Kind == NodeKind.Event && node != draft.Anchor && j > 0 && nodes[j - 1]["fn"] is "after" or "before")
            {
                if (draft.DateItem is null && j > 1 && nodes[j - 2].Kind == NodeKind.Comma)
                {
                    // "On the afternoon of July 12, following a ceremony, X met Y": the day stands before the insertion
                    j--;
                    continue;
                }

                break;
            }

            switch (node.Kind)
            {
                case NodeKind.Date when !said && (!IsAhead(nodes, j) || !dated) && !IsOfTeller(clause, node):
                    SetDate(draft, node);
                    break;
                case NodeKind.Place when j > 0 && (nodes[j - 1]["fn"] is "in" or "at" || (own && nodes[j - 1]["fn"] == "to" && draft.Kind is EngagementKind.Visit)):
                    SetPlace(draft, node);
                    break;
                case NodeKind.Mode:
                    draft.Mode ??= ModeOf(node["mode"] ?? "");
                    break;
                case NodeKind.Event when j > 0 && nodes[j - 1]["fn"] is "during" && node["frame"] is "visit" && draft.DateItem is null && draft.Kind is not EngagementKind.Visit:
                    // "During the July 4-6 visit, X met Y"
                    for (var t = node.Start; t < node.End && draft.DateItem is null; t++)
                    {
                        draft.DateItem = chart.Find(t, KnownClass.Date) is { } days && days.End <= node.End ? days : null;
                    }

                    break;
                case NodeKind.Actor when j > 0 && nodes[j - 1]["fn"] is "in" && j + 1 < nodes.Count && nodes[j + 1].Kind == NodeKind.Comma && draft.Frame.Role("in") is null && LandOf(node) is { } land:
                    // "In Morocco, he will meet X"
                    draft.Country ??= land;
                    break;
                case NodeKind.Actor when j > 0 && nodes[j - 1]["fn"] is "invitation" or "witness" && draft.Frame.Role(nodes[j - 1]["fn"]!) is { } ahead:
                    // "At the invitation of B, A visits C", "before the eyes of C, A and B sign"
                    Apply(draft, ahead, [node], draft.Frame, nodes[j - 1]["fn"]!);
                    break;
            }
        }
    }

    /// <summary>The comma before a clause of time that stands behind nothing but a day or place at the head of a sentence; null elsewhere.</summary>
    private static int? BeforeWhen(int verb, List<Node> nodes)
    {
        var opener = nodes.FindIndex(static n => n.Kind is not (NodeKind.Date or NodeKind.Place or NodeKind.Preposition or NodeKind.Comma));
        return opener > 1 && opener < verb && nodes[opener] is { Kind: NodeKind.Subordinator } when && when["occasion"] is not null && nodes[opener - 1].Kind == NodeKind.Comma && nodes[0].Kind is NodeKind.Date or NodeKind.Preposition ? opener - 1 : null;
    }

    /// <summary>The node before a verb; where a relative clause stands between the subject and it ("X, who came on Monday, said"), the subject.</summary>
    private static int BeforeVerb(Clause clause, List<Node> nodes)
    {
        var at = clause.Verb.Index - 1;
        if (clause is { SubjectInherited: false, Subject.Count: > 0 } && at > 0 && nodes[at].Kind == NodeKind.Comma && clause.Subject[^1].Index is var subject && subject + 2 < at && nodes[subject + 1].Kind == NodeKind.Comma && nodes[subject + 2].Kind == NodeKind.Relative)
        {
            return subject;
        }

        return at;
    }

    /// <summary>"announced on June 7 that X will travel to Y": when it was announced.</summary>
    private static bool IsOfTeller(Clause clause, Node date) =>
        clause is { Future: true, Governor: { } teller } && teller["act"] is "say" && teller.Complements.Exists(c => c.Nodes.Contains(date));

    /// <summary>"Ahead of the election on August 20, X met Y today": a day that what is told comes before.</summary>
    private static bool IsAhead(List<Node> nodes, int date)
    {
        for (var j = date - 1; j >= 0 && nodes[j].Kind is not (NodeKind.Comma or NodeKind.Verb); j--)
        {
            if (nodes[j]["fn"] == "before")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause is joined to the one before it as what went on at the same time ("as he met", "when they met").</summary>
    private static bool TellsSameTime(Clause clause, List<Node> nodes)
    {
        for (var j = clause.Verb.Index - 1; j > 0 && nodes[j].Kind is not NodeKind.Verb; j--)
        {
            if (nodes[j].Kind == NodeKind.Subordinator)
            {
                return nodes[j]["same"] is not null;
            }
        }

        return false;
    }

    private void SetDate(EventDraft draft, Node node)
    {
        var mention = DateMention.From(node.Item!);
        if (mention is { Shift: null, End: null } && (IsBehindSince(node, mention.Start.Month is null ? context.Sentences[draft.Sentence].Start : Math.Max(draft.Anchor.End, context.Sentences[draft.Sentence].Start)) ?? (mention.Start is { Year: not null, Month: null } && IsBound(node))))
        {
            return;
        }

        var until = IsUntil(node, context.Nodes[draft.Sentence]);
        if (until && draft.Kind is EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Exercise)
        {
            draft.Until ??= node.Item;
            return;
        }

        if (until && context.Nodes[draft.Sentence][node.Index - 1]["until"] is not null)
        {
            // "met and adjourned until Tuesday": no day of the meeting
            return;
        }

        if (draft.Kind is EngagementKind.Visit or EngagementKind.PortCall && draft.DateItem is { } day && day["d2"] is null && node["d2"] is not null && IsWithin(day, node.Item!))
        {
            // "đến Cairo tối 18/9, bắt đầu chuyến thăm từ ngày 18 đến 20/9": the days of the visit rather than the day of arrival
            draft.DateItem = node.Item;
            return;
        }

        if (draft.DateItem?["shift"] is ['w', ..] && mention is { Shift: null, Start: { Month: not null, Day: not null } })
        {
            // "next week, from May 20 to 24": the days rather than the week
            draft.DateItem = node.Item;
            return;
        }

        if (draft.DateItem is { } year && year["y"] is not null && year["m"] is null && year["shift"] is null && mention is { Shift: null, Start: { Month: not null, Day: not null } })
        {
            // "On 1 August the drill of the year 2022 opened": the day rather than the year
            draft.DateItem = node.Item;
            return;
        }

        if (draft.DateItem is not null || (mention.Weak && draft.Date is not null))
        {
            return;
        }

        draft.DateItem = node.Item;
    }

    /// <summary>"since ascending the throne in 1972": whether the day is that of what a "since" before it tells, and of no engagement there; null without one.</summary>
    private bool? IsBehindSince(Node date, int first)
    {
        const int LongestClause = 16;
        for (var t = date.Start - 1; t >= first && t >= date.Start - LongestClause && !chart[t].IsSign; t--)
        {
            if (chart.Find(t, KnownClass.Subordinator)?["since"] is not null)
            {
                // "since the 9th dialogue in 2015": the year of the dialogue
                return !chart.HasWithin(t + 1, date.Start, KnownClass.Event);
            }
        }

        return null;
    }

    /// <summary>"since 2002", "until 2025": a year from or to which something else goes on.</summary>
    private bool IsBound(Node date)
    {
        const int LongestWords = 3;
        for (var t = date.Start - 1; t >= 0 && t >= date.Start - LongestWords; t--)
        {
            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                if (item.End == date.Start && item["fn"] is "from" or "to" or "after")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"X hôm thứ Năm nói …, sau khi hội đàm với Y": of the day on which X spoke.</summary>
    private void DateBySaying(EventDraft draft, Clause clause, List<Node> nodes)
    {
        if (clause is not { Subordinate: true, SubjectInherited: true, Governor: { SubjectInherited: false } told } || told["act"] is not "say" || nodes[clause.Verb.Index - 1]["after"] is null)
        {
            return;
        }

        if (draft.DateItem is null && nodes.Find(n => n.Kind == NodeKind.Date && n.Index < told.Verb.Index) is { } spoken)
        {
            SetDate(draft, spoken);
        }

        draft.SpokenAfter = true;
    }

    /// <summary>Whether a day is the first or the last one of a span, or one between in the same month.</summary>
    private static bool IsWithin(Item day, Item span)
    {
        static int Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (day["d"] == span["d"] || (day["shift"] is "d-0" && day["d"] is null))
        {
            // "hôm nay tới Oslo, bắt đầu thăm chính thức từ ngày 6 đến 10/7": it began today
            return true;
        }

        var last = span["m2"] ?? span["m"];
        return Number(day["m"]) == Number(last) && Number(day["d"]) <= Number(span["d2"]) && (Number(span["m"] ?? last) != Number(last) || Number(day["d"]) >= Number(span["d"]));
    }

    /// <summary>"sẽ thăm A từ ngày 12, thăm B từ ngày 14": of two verbs with a day each, the day before the comma is that of the first.</summary>
    private static bool IsOfVerbBefore(Node date, Clause clause, List<Node> nodes) =>
        clause is { SubjectInherited: true, Subject: [var first, ..] } && clause["form"] is null && date.Index > first.Index && nodes[date.Index + 1].Kind is NodeKind.Comma or NodeKind.Conjunction
        && nodes.Exists(n => n.Kind == NodeKind.Verb && n.Index > first.Index && n.Index < date.Index && (nodes[date.Index + 1].Kind == NodeKind.Conjunction || (n["frame"] ?? n["light"]) is not null));

    /// <summary>"A hội kiến B đang ở thăm nước này": the state named last before that is not the one of whoever is there; null without one.</summary>
    private string? LandSpokenOf(EventDraft draft, Node node)
    {
        var nodes = context.Nodes[draft.Sentence];
        bool Other(string? party) => party is not null && context.IsState(party) && !draft.People.Exists(r => r.Person.Party == party);
        for (var j = node.Index - 1; j >= 0; j--)
        {
            var party = nodes[j].Kind == NodeKind.Actor ? actors.PersonOf(nodes[j])?.Party ?? nodes[j]["id"] : nodes[j].Kind == NodeKind.Place ? nodes[j]["country"] : null;
            if (Other(party))
            {
                return party;
            }
        }

        return Other(actors.LastParty) ? actors.LastParty : null;
    }

    private void SetPlace(EventDraft draft, Node node)
    {
        if (draft.PlaceItem is not null)
        {
            return;
        }

        if (node["here"] is not null)
        {
            // "held talks here": the city of the dateline
            if (context.DatelineCity is { } city)
            {
                draft.SetPlace(city["name"], city, city["country"] ?? draft.Country);
            }

            return;
        }

        if (node["that-land"] is not null)
        {
            draft.Country ??= LandSpokenOf(draft, node);
            return;
        }

        if (node["unnamed"] is not null && node["name"] is null)
        {
            // "the Tajik capital": named in the dateline, or not at all
            draft.Country ??= node["country"];
            if (context.DatelineCity is { } dateline && dateline["country"] == node["country"] && dateline["capital"] is not null)
            {
                draft.SetPlace(dateline["name"], dateline, draft.Country);
            }

            return;
        }

        draft.SetPlace(node["name"], node.Item, node["country"] ?? draft.Country);
    }
}
