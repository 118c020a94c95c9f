using System.Runtime.CompilerServices;
using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Clauses;

/// <summary>Covers a sentence with nodes from left to right: at each place the longest item that has a part in the grammar.</summary>
internal static partial class NodeBuilder
{
    private static readonly NodeKind[] Kinds = MakeKinds();

    /// <summary>Classes that make a token more than plain words.</summary>
    private static readonly ClassSet Grammar = MakeGrammar();

    public static List<Node> Build(Chart chart, Sentence sentence)
    {
        var nodes = new List<Node>(Math.Max(4, (sentence.End - sentence.Start) / 2));
        var i = sentence.Start;
        while (i < sentence.End)
        {
            if (!chart.ClassesAt(i).MayOverlap(Grammar))
            {
                AddPlain(chart, nodes, i);
                i++;
                continue;
            }

            var covered = Covered(chart, i, sentence.End);
            if (covered > i)
            {
                for (; i < covered; i++)
                {
                    AddPlain(chart, nodes, i);
                }

                continue;
            }

            var (item, kind, verb) = Best(chart, i, sentence.End, nodes);
            if (item is null)
            {
                AddPlain(chart, nodes, i);
                i++;
                continue;
            }

            if (RepeatsInBrackets(chart, nodes, item, sentence.End))
            {
                nodes.RemoveAt(nodes.Count - 1);
                i = item.End + 1;
                continue;
            }

            if (!TookPlaceThere(chart, nodes, item, sentence.End))
            {
                nodes.Add(new Node(kind, item, i, item.End) { Index = nodes.Count, Verb = verb });
            }

            i = item.End;
        }

        return nodes;
    }

    /// <summary>"the Republic of Korea (RoK)", "General X (R) meets": the same party once more, or one letter for the place in a picture, alone in brackets is no part of the clause.</summary>
    private static bool RepeatsInBrackets(Chart chart, List<Node> nodes, Item item, int end) =>
        item.End < end && nodes.Count > 1 && chart.Text[chart[item.Start].Start - 1] == '(' && chart.Text[chart[item.End].Start] == ')' && nodes[^1].Kind == NodeKind.Comma
        && ((item.Class == KnownClass.Party && nodes[^2] is { Item: { Class: KnownClass.Party } named } && named["id"] == item["id"])
            || (item.Class == KnownClass.Name && item.End == item.Start + 1 && chart[item.Start].End - chart[item.Start].Start == 1 && nodes[^2].Item?.Class == KnownClass.Person));

    /// <summary>One past a stop entry ("tự do") that is longer than any part of the grammar here; the words that it covers are plain.</summary>
    private static int Covered(Chart chart, int i, int end)
    {
        if (chart.Find(i, KnownClass.Stop) is not { } stop || stop.End > end)
        {
            return i;
        }

        for (var item = chart.At(i); item is not null && item.End >= stop.End; item = Chart.After(item))
        {
            if (KindOf(item.Class) != NodeKind.Other && item.End <= end)
            {
                return i;
            }
        }

        return stop.End;
    }

    private static void AddPlain(Chart chart, List<Node> nodes, int i)
    {
        ref readonly var token = ref chart[i];
        var c = token.IsSign ? chart.Text[token.Start] : ' ';
        if (c is ',' or ';' or '(' or ')')
        {
            nodes.Add(new Node(NodeKind.Comma, null, i, i + 1) { Index = nodes.Count });
        }
        else if (c is '"' or '“' or '”')
        {
            nodes.Add(new Node(NodeKind.Quote, null, i, i + 1) { Index = nodes.Count });
        }
        else if (nodes.Count > 0 && nodes[^1].Kind == NodeKind.Other)
        {
            nodes[^1].End = i + 1;
        }
        else
        {
            nodes.Add(new Node(NodeKind.Other, null, i, i + 1) { Index = nodes.Count });
        }
    }

    private static (Item? Item, NodeKind Kind, Item? Verb) Best(Chart chart, int i, int end, List<Node> nodes)
    {
        Item? best = null;
        Item? place = null;
        Item? verb = null;
        var bestRank = int.MaxValue;
        for (var item = chart.At(i); item is not null; item = Chart.After(item))
        {
            if (item.End > end)
            {
                continue;
            }

            if (best is not null && item.End < best.End)
            {
                break;
            }

            var kind = KindOf(item.Class);
            if (kind == NodeKind.Other)
            {
                continue;
            }

            if (kind == NodeKind.Verb)
            {
                if (!CanBeVerb(chart, item, nodes) || IsAuxiliaryHere(chart, item, end) || (item["behind"] is { } behind && !StandsBehind(behind, nodes)))
                {
                    continue;
                }

                verb ??= item;
            }

            if (kind == NodeKind.Preposition && item.End == i + 1 && item.End < end && chart.Has(i, KnownClass.Subordinator) && OpensClause(chart, item.End, end))
            {
                continue;
            }

            if (kind == NodeKind.Preposition && item.Rule is null && chart.Find(i, KnownClass.Subordinator) is { Rule: not null } opener && opener.End == item.End)
            {
                // a rule has seen that a clause follows
                continue;
            }

            if (kind == NodeKind.Modal && item.End > i + 1 && nodes.Count > 0 && nodes[^1].Kind == NodeKind.Other && IsPrenominal(chart, nodes[^1].End - 1))
            {
                // "a plan to strengthen deterrence": a noun
                continue;
            }

            if (kind == NodeKind.Place)
            {
                place = item;
            }

            var rank = RankOf(kind);
            if (rank < bestRank)
            {
                best = item;
                bestRank = rank;
            }
        }

        if (best is null)
        {
            return (null, NodeKind.Other, null);
        }

        place ??= best.Class == KnownClass.Party && chart.Has(i, KnownClass.Determiner) && best.End > i + 1 ? chart.Find(i + 1, KnownClass.Place) : null;
        if (place is not null && best.Class == KnownClass.Party && (place["site"] is not null || (place["capital"] is not null && place["country"] == best["id"])) && place.End == best.End && nodes.Count > 0 && nodes[^1].Kind == NodeKind.Preposition && nodes[^1]["fn"] is "in" or "at")
        {
            // "at the White House": the building, not who works in it; "in Singapore": the city
            return (place, NodeKind.Place, null);
        }

        var bestKind = KindOf(best.Class);
        if (bestKind == NodeKind.Event && verb is not null && ReadsAsVerb(verb, nodes, chart))
        {
            return (verb, NodeKind.Verb, null);
        }

        return (best, bestKind, bestKind == NodeKind.Event ? verb : null);
    }

    /// <summary>A verb that elsewhere only tells where to ("đến", "vào") is one behind a modal or auxiliary, and behind ships.</summary>
    private static bool StandsBehind(string what, List<Node> nodes) =>
        nodes.Count > 0 && (nodes[^1]["ship"] is not null || (what is "modal" && nodes[^1].Kind is NodeKind.Modal or NodeKind.Auxiliary));

    /// <summary>
    /// Forms that are nouns as well ("exchanges", "the host country") are verbs only where a verb can stand: not behind a preposition, an
    /// article or an adjective.
    /// </summary>
    private static bool CanBeVerb(Chart chart, Item verb, List<Node> nodes)
    {
        if (nodes.Count == 0)
        {
            return true;
        }

        var before = nodes[^1];
        if (before.Kind == NodeKind.Other && IsPrenominal(chart, before.End - 1))
        {
            return false;
        }

        if (verb["noun"] is not null && before.Kind is NodeKind.Preposition or NodeKind.Other)
        {
            // "Bản ghi nhớ về hợp tác …", "thỏa thuận hợp tác": without inflection a noun, where one can stand
            return false;
        }

        if (verb["form"] is not ("base" or "third"))
        {
            // "met with visiting foreign ministers A and B": a part of their office
            return !(verb["form"] == "ing" && before.Kind == NodeKind.Preposition && chart.Find(verb.Start, KnownClass.Office) is { } office && office.End > verb.End);
        }

        return before.Kind switch
        {
            NodeKind.Preposition => before["fn"] == "to" && verb["form"] == "base",
            NodeKind.Verb when before["light"] is "hold" or "pay" or "host" || before["act"] is "propose" or "request" or "wish" or "urge" => !chart.Has(verb.Start, KnownClass.EventNoun),
            // "that defence cooperation remains a pillar"
            NodeKind.Other when nodes.Count > 1 && nodes[^2].Kind == NodeKind.Relative && before.End - before.Start <= 4 && verb["form"] == "third" && verb["act"] is "none" && verb["frame"] is null && verb["light"] is null => true,
            NodeKind.Other => before.End - before.Start == 1 && nodes.Count > 1 && (!chart.Has(before.Start, KnownClass.Function) || nodes[^2].Kind == NodeKind.Modal) && nodes[^2].Kind is NodeKind.Actor or NodeKind.Modal or NodeKind.Event or NodeKind.Relative,
            NodeKind.Conjunction when verb["form"] == "third" => !(nodes.Exists(n => n.Kind == NodeKind.Verb && n["form"] == "past") && !nodes.Exists(n => n.Kind == NodeKind.Verb && n["form"] == "third")),
            NodeKind.Place or NodeKind.Quote => verb["form"] == "third" || verb["form"] == "base",
            _ => true,
        };
    }

    /// <summary>"as she and her counterpart met", "as Minister X paid a visit": before a pronoun of the subject, or an actor and a verb, the word opens a clause.</summary>
    private static bool OpensClause(Chart chart, int token, int end)
    {
        if (chart.Find(token, KnownClass.Pronoun) is { } pronoun && pronoun["subject"] is not null)
        {
            return true;
        }

        var actor = chart.Find(token, KnownClass.Person) ?? chart.Find(token, KnownClass.Group) ?? chart.Find(token, KnownClass.Party) ?? chart.Find(token, KnownClass.Name);
        if (actor is null)
        {
            return false;
        }

        // "as leaders of the alliance were meeting"
        var at = actor.End < end && chart.Find(actor.End, KnownClass.Auxiliary) is { } aux && aux["finite"] is not null ? aux.End : actor.End;
        return at < end && chart.Find(at, KnownClass.Verb) is { } verb && (verb["form"] is "past" or "third" or "base" || (at > actor.End && verb["frame"] is not null));
    }

    /// <summary>A verb that is an auxiliary as well ("have") is the verb only where an event follows soon: "had a meeting".</summary>
    private static bool IsAuxiliaryHere(Chart chart, Item verb, int end)
    {
        if (chart.Find(verb.Start, KnownClass.Auxiliary) is not { } auxiliary || auxiliary.End < verb.End)
        {
            return false;
        }

        for (var t = verb.End; t < Math.Min(end, verb.End + 6); t++)
        {
            if (chart.Has(t, KnownClass.Event))
            {
                return false;
            }

            if (chart.Find(t, KnownClass.Verb) is { } next && next["form"] is "participle" or "past")
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>Behind an article, a possessive or a number stands a noun or an adjective: "the coming years", "such agreed contents".</summary>
    private static bool IsPrenominal(Chart chart, int token)
    {
        for (var item = chart.At(token); item is not null; item = Chart.After(item))
        {
            if (item.Class == KnownClass.Possessive || item.Class == KnownClass.Determiner || item.Class == KnownClass.PossessiveDeterminer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An uninflected word that can be noun or verb is a verb behind a subject, a modal or a negation.</summary>
    private static bool ReadsAsVerb(Item verb, List<Node> nodes, Chart chart)
    {
        if (verb["form"] is "past" or "participle")
        {
            return true;
        }

        if (nodes.Count == 0)
        {
            return TakesSomebody(verb, chart);
        }

        var before = nodes[^1];
        return before.Kind is NodeKind.Modal or NodeKind.Negation or NodeKind.Passive || (before.Kind == NodeKind.Auxiliary && verb["form"] == "ing")
            || (verb["form"] is null && (before.Kind is NodeKind.Auxiliary || (before.Kind is NodeKind.Subordinator && before["after"] is not null && HasObject(verb, chart)) || (before.Kind is NodeKind.Comma or NodeKind.Conjunction or NodeKind.Date or NodeKind.Place or NodeKind.Other && HasObject(verb, chart)) || SubjectOnDay(nodes)))
            || (before.Kind == NodeKind.Actor && verb["form"] is not "ing")
            || (before.Kind == NodeKind.Preposition && before["fn"] == "to" && verb["form"] == "base")
            || ((before.Kind is NodeKind.Comma or NodeKind.Conjunction or NodeKind.Subordinator || (before.Kind == NodeKind.Preposition && before["fn"] == "after" && !(nodes.Count > 1 && chart.Has(nodes[^2].Start, KnownClass.Distance)))) && TakesSomebody(verb, chart));
    }

    /// <summary>"Tổng thống X hôm 16/10 điện đàm gần hai tiếng với Y": a person that nothing governs, and a day.</summary>
    private static bool SubjectOnDay(List<Node> nodes) =>
        nodes.Count >= 2 && nodes[^1].Kind == NodeKind.Date && nodes[^2] is { Kind: NodeKind.Actor } before && (before.Item?.Class is KnownClass.Person or KnownClass.Name || before["several"] is not null) && (nodes.Count == 2 || nodes[^3].Kind is NodeKind.Comma or NodeKind.Date);

    /// <summary>"Meeting Minister X, Y asked", "said after meeting Minister X": the noun stands before "with", "of" or "between".</summary>
    private static bool TakesSomebody(Item verb, Chart chart) => verb["form"] is "ing" && verb["frame"] is not null && verb.End < chart.Count && chart.Has(verb.End, KnownClass.Person);

    /// <summary>Without inflection, what stands behind the word tells the verb: somebody, with or without "with".</summary>
    private static bool HasObject(Item verb, Chart chart)
    {
        if (verb.End >= chart.Count)
        {
            return false;
        }

        var next = chart.Find(verb.End, KnownClass.Preposition) is { } with && with["fn"] == "with" ? with.End : verb.End;
        return next < chart.Count && (next > verb.End || chart.Has(next, KnownClass.Person) || chart.Has(next, KnownClass.Name));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static NodeKind KindOf(int symbol)
    {
        var kinds = Kinds;
        return (uint)symbol < (uint)kinds.Length ? kinds[symbol] : NodeKind.Other;
    }

    private static int RankOf(NodeKind kind) => kind switch
    {
        NodeKind.Event => 0,
        NodeKind.Actor => 1,
        NodeKind.Date => 2,
        NodeKind.Mode => 3,
        NodeKind.Place => 4,
        NodeKind.Subordinator => 9,
        NodeKind.Preposition => 8,
        NodeKind.Auxiliary => 7,
        NodeKind.Modal => 6,
        _ => 5,
    };

    private static ClassSet MakeGrammar()
    {
        var set = ClassSet.Of(KnownClass.Stop);
        for (var symbol = 0; symbol < Kinds.Length; symbol++)
        {
            if (Kinds[symbol] != NodeKind.Other)
            {
                set.Add(symbol);
            }
        }

        return set;
    }

    private static NodeKind[] MakeKinds()
    {
        var kinds = new NodeKind[KnownClass.Names.Length];
        kinds[KnownClass.Person] = NodeKind.Actor;
        kinds[KnownClass.Party] = NodeKind.Actor;
        kinds[KnownClass.Group] = NodeKind.Actor;
        kinds[KnownClass.Pronoun] = NodeKind.Actor;
        kinds[KnownClass.Name] = NodeKind.Actor;
        kinds[KnownClass.Event] = NodeKind.Event;
        kinds[KnownClass.Date] = NodeKind.Date;
        kinds[KnownClass.Place] = NodeKind.Place;
        kinds[KnownClass.Verb] = NodeKind.Verb;
        kinds[KnownClass.Auxiliary] = NodeKind.Auxiliary;
        kinds[KnownClass.Modal] = NodeKind.Modal;
        kinds[KnownClass.Negation] = NodeKind.Negation;
        kinds[KnownClass.Preposition] = NodeKind.Preposition;
        kinds[KnownClass.Conjunction] = NodeKind.Conjunction;
        kinds[KnownClass.Relative] = NodeKind.Relative;
        kinds[KnownClass.Subordinator] = NodeKind.Subordinator;
        kinds[KnownClass.Agent] = NodeKind.Agent;
        kinds[KnownClass.Passive] = NodeKind.Passive;
        kinds[KnownClass.ModePhrase] = NodeKind.Mode;
        return kinds;
    }
}
