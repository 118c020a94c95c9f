using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Partners told together who were met one by one: each of them is an engagement of its own.</summary>
internal sealed partial class EventReader
{
    /// <summary>"lần lượt tiếp đại sứ các nước A, B và C", "met A and, separately, with B": as many engagements; false where nobody is met one by one.</summary>
    private bool ReadOneByOne(int s, Clause clause, Frame frame, string name, List<Node> nodes)
    {
        if (clause is { Passive: false, Subject.Count: > 1 } && clause["subj"] is "guest" && frame.Kind is EngagementKind.Reception && IsEach(clause, nodes))
        {
            // "the ambassadors of A, B and C presented their credentials in turn": each was received by himself
            var guests = clause.Subject;
            foreach (var guest in guests)
            {
                clause.Subject = [guest];
                FillApart(s, clause, frame, name, nodes);
            }

            clause.Subject = guests;
            return true;
        }

        if ((!IsEach(clause, nodes) && !TellsSeparately(clause)) || PartnersOf(clause.Complements, clause) is not { Count: > 0 } met || OneByOne(met) is not { Count: > 1 } partners)
        {
            return false;
        }

        if (clause.Subject.Count == partners.Count && TellsInOrder(clause))
        {
            // "A and B met C and D respectively"
            var subject = clause.Subject;
            ForEach(clause, met, partners, true, n => { clause.Subject = [subject[n]]; FillApart(s, clause, frame, name, nodes); });
            clause.Subject = subject;
            return true;
        }

        ForEach(clause, met, partners, true, _ => FillApart(s, clause, frame, name, nodes));
        return true;
    }

    private void FillApart(int s, Clause clause, Frame frame, string name, List<Node> nodes)
    {
        var draft = NewDraft(s, clause.Verb, frame, clause.Verb.Item!.Lexeme?.Form ?? name);
        draft.Apart = true;
        FillFromVerb(draft, clause, frame, nodes);
    }

    /// <summary>"held separate phone calls with A and B", "bilateral meetings with the ministers of A and B": as many; false where only one partner is told.</summary>
    private bool ReadApart(int s, Clause clause, string light, Node anchor, List<Node> nodes)
    {
        if (byNode.ContainsKey(anchor) || anchor["frame"] is not { } name || !context.Pack.Frames.TryGetValue(name, out var frame) || clause.Passive
            || PartnersOf(clause.Complements, null) is not { Count: > 0 } met)
        {
            return false;
        }

        var told = IsEach(clause, nodes) || TellsSeparately(clause);
        if (PartnersApart(anchor, met, told) is not { Count: > 1 } partners)
        {
            return false;
        }

        ForEach(clause, met, partners, false, _ =>
        {
            var draft = NewDraft(s, anchor, frame, anchor.Item!.Rule?.Name ?? name);
            byNode[anchor] = draft;
            Describe(draft, anchor);
            draft.Plural = draft.Definite = false;
            draft.Apart = true;
            draft.Together = !told && InOneBreath(anchor, met);
            FillFromLight(draft, clause, light, nodes);
        });
        return true;
    }

    /// <summary>"In separate meetings with A and B, X said": as many, where no verb carries the noun.</summary>
    private void ReadNouns(int s, Node node, ClauseParser parser, List<Clause> clauses, List<Node> nodes)
    {
        if ((node["apart"] ?? node["pairwise"]) is null || PartnersOf(parser.ComplementsOf(node.Index + 1).Complements, null) is not { Count: > 0 } met || PartnersApart(node, met, false) is not { Count: > 1 } partners)
        {
            ReadNoun(s, node, parser, clauses, nodes);
            return;
        }

        foreach (var partner in partners)
        {
            byNode.Remove(node);
            if (DraftFor(s, node, parser, nodes, met, partner) is { } draft)
            {
                draft.Plural = draft.Definite = false;
                draft.Apart = true;
                draft.Together = InOneBreath(node, met);
                ReadNoun(s, node, parser, clauses, nodes);
            }
        }
    }

    /// <summary>The partners of an event noun, each of one engagement: "separate calls", "bilateral meetings", "meetings with A and with B", "meetings with the leaders of A and B"; null where its words tell of one.</summary>
    private List<List<Node>>? PartnersApart(Node anchor, List<Complement> met, bool told) =>
        told || (anchor["apart"] is not null && (anchor["plural"] is not null || anchor["det"] is null)) || (anchor["plural"] is not null && met.Count(static c => c.Function is "with") > 1) ? OneByOne(met)
        : (anchor["pairwise"] is not null && (anchor["plural"] is not null || anchor["det"] is null)) || (anchor["plural"] is not null && met.Exists(static c => c.Nodes.Exists(static n => n["several"] is not null))) ? StateByState(met)
        : null;

    /// <summary>"bilateral meetings with A, B and C": one list names all; not "separate meetings", nor "one with A and another with B".</summary>
    private static bool InOneBreath(Node anchor, List<Complement> met) => anchor["apart"] is null && met.Count(static c => c.Function is "with") < 2;

    /// <summary>Complements with one partner in the place of all.</summary>
    private static List<Complement> Only(List<Complement> complements, List<Complement> met, List<Node> partner) =>
        [.. complements.Where(c => c.Function == met[0].Function && c.Nodes[0] == met[0].Nodes[0] || !met.Exists(m => m.Nodes[0] == c.Nodes[0])).Select(c => c.Nodes[0] == met[0].Nodes[0] ? new Complement(c.Function, partner) : c)];

    /// <summary>Does something with a clause for each of its partners in turn, as if it told of him alone.</summary>
    /// <param name="clause">The clause; its complements are as they were behind it.</param>
    /// <param name="met">The complements that name the partners.</param>
    /// <param name="partners">The partners, each of one engagement.</param>
    /// <param name="alone">Whether nobody else whom the clause names takes part.</param>
    /// <param name="tell">What is done, given the number of the partner.</param>
    private static void ForEach(Clause clause, List<Complement> met, List<List<Node>> partners, bool alone, Action<int> tell)
    {
        var complements = clause.Complements.ToList();
        for (var n = 0; n < partners.Count; n++)
        {
            clause.Complements.Clear();
            foreach (var complement in complements)
            {
                if (complement.Nodes[0] == met[0].Nodes[0])
                {
                    clause.Complements.Add(new Complement(complement.Function is "loose" ? "object" : complement.Function, partners[n]));
                }
                else if (!met.Exists(m => m.Nodes[0] == complement.Nodes[0]) && !((alone || complement.Function is "with") && complement.Nodes[0].Kind is NodeKind.Actor))
                {
                    clause.Complements.Add(complement);
                }
            }

            tell(n);
        }

        clause.Complements.Clear();
        clause.Complements.AddRange(complements);
    }

    /// <summary>
    /// The complements that tell with whom: the first that names people or states; where a preposition is said again ("with A and with B"), those behind it, and
    /// people behind a comma.
    /// </summary>
    /// <param name="complements">What stands behind a verb or noun.</param>
    /// <param name="clause">The clause of the verb; null of a noun, whose partners stand behind a preposition.</param>
    private static List<Complement> PartnersOf(List<Complement> complements, Clause? clause)
    {
        var met = new List<Complement>();
        var office = false;
        foreach (var complement in complements)
        {
            var node = complement.Nodes[0];
            if (node.Kind is not NodeKind.Actor)
            {
                if (met.Count > 0 && node.Kind is NodeKind.Event)
                {
                    break;
                }

                continue;
            }

            if (node.Item?.Class is KnownClass.Group or KnownClass.Pronoun)
            {
                continue;
            }

            if (met.Count > 0
                ? (complement.Function is "with" && met[0].Function is "with") || (node.Item?.Class is KnownClass.Person && node["name"] is not null && complement.Function is "after-comma") || (office && node.Item?.Class is KnownClass.Person or KnownClass.Name)
                : complement.Function is "with" || (clause is not null && (complement.Function is "object" or "loose" || (clause.Passive && complement.Function is "by"))))
            {
                if (office && met[^1].Nodes is [_, .., { Item.Class: KnownClass.Person } head] && head["name"] is null)
                {
                    met[^1] = new Complement(met[^1].Function, met[^1].Nodes[..^1]);
                }

                met.Add(complement);
            }

            // "the Head of the Department for Relations X": cut in two, as the words between are none that a list knows
            office = met.Count > 0 && complement.Nodes[^1] is { Item.Class: KnownClass.Person } last && last["name"] is null;
        }

        return met;
    }

    /// <summary>Each partner by himself; of several states told as one, each state.</summary>
    private List<List<Node>> OneByOne(List<Complement> met) => [.. Partners(met).Where(n => actors.Resolve(n).Exists(static a => a.Person is not null || a.Party is not null)).Select(static n => new List<Node> { n })];

    private static IEnumerable<Node> Partners(List<Complement> met) => met.SelectMany(static c => c.Nodes).Where(static n => n.Kind is NodeKind.Actor).SelectMany(Each);

    /// <summary>The partners of each state; who is of no state that is told goes with those behind him.</summary>
    private List<List<Node>> StateByState(List<Complement> met)
    {
        var groups = new List<List<Node>>();
        var of = new List<string>();
        var open = new List<Node>();
        foreach (var node in Partners(met))
        {
            open.Add(node);
            if ((actors.PersonOf(node)?.Party ?? (node.Item?.Class is KnownClass.Party ? node["id"] : null)) is { } state)
            {
                var at = of.IndexOf(state);
                if (at < 0)
                {
                    at = of.Count;
                    of.Add(state);
                    groups.Add([]);
                }

                groups[at].AddRange(open);
                open.Clear();
            }
        }

        if (groups.Count > 0)
        {
            groups[^1].AddRange(open);
        }

        return groups;
    }

    /// <summary>"the ambassadors of A, B and C": the one of each.</summary>
    private static IEnumerable<Node> Each(Node node) =>
        node.Item is { Class: KnownClass.Party } item && item["several"] is not null && item["id"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } states
            ? states.Select(state => node with { Item = new Item { Class = item.Class, Start = item.Start, End = item.End, Rule = item.Rule, Bindings = item.Bindings, Features = new Features([.. item.Features.Pairs.Where(static p => p.Key is not ("several" or "id"))]).With("id", state) } })
            : [node];

    /// <summary>"received A, B and C separately": the adverb stands somewhere behind the verb.</summary>
    private bool TellsSeparately(Clause clause) =>
        chart.HasWithin(clause.Verb.End, clause.End, KnownClass.OneByOne);

    /// <summary>"respectively": the first with the first, the second with the second.</summary>
    private bool TellsInOrder(Clause clause)
    {
        for (var t = clause.Verb.End; t < clause.End; t++)
        {
            if (chart.Find(t, KnownClass.OneByOne) is { } word && word["order"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb, or a word before it, tells that what it says was done one by one ("lần lượt có cuộc gặp với A và B", "gặp song phương A và B").</summary>
    private static bool IsEach(Clause clause, List<Node> nodes)
    {
        if (clause["each"] is not null)
        {
            return true;
        }

        var j = clause.Verb.Index - 1;
        while (j > 0 && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal && nodes[j]["each"] is null)
        {
            j--;
        }

        return j >= 0 && nodes[j]["each"] is not null;
    }
}
