using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>What is settled without a word of agreeing: "a task force is to be formed by the two governments".</summary>
internal sealed partial class SpeechReader
{
    /// <summary>
    /// Whose undertaking a sentence about things to come is: of those by whom it is to be done; of the one who says so, before or in passing;
    /// or, in the account of an engagement, of its sides. Nobody's where it is the reporter who looks ahead.
    /// </summary>
    private List<string> Settled(Trigger trigger, int s, string[] sides, EventDraft? engagement, out bool group)
    {
        group = false;
        var doers = DoersOf(trigger);
        if (doers.Count > 0)
        {
            return Parties(doers, sides, out group);
        }

        if (trigger.Subject.Count > 0)
        {
            return [];
        }

        if (trigger.Frame is { } frame)
        {
            var by = Parties(frame.Speakers, sides, out group);
            return group || frame.Node["announce"] is not null ? by : [];
        }

        if (SaidInPassing(trigger, s) is { } clause)
        {
            var by = Parties(clause.Speakers, sides, out group);
            return group || clause["act"] is "pledge" || clause["announce"] is not null ? by : [];
        }

        group = IsPassive(trigger) && engagement is { Status: EngagementStatus.Main } && sides.Length is 2 or 3 && trigger.Node["past"] is null;
        return group ? [.. sides] : [];
    }

    /// <summary>"will be set up": done, by whomever; not "will be a topic", "will help".</summary>
    private bool IsPassive(Trigger trigger)
    {
        if (trigger.Node.Index + 1 >= trigger.Sentence.Count)
        {
            return false;
        }

        var next = trigger.Sentence[trigger.Node.Index + 1];
        return trigger.Node["be"] is null
            ? next.Kind is NodeKind.Auxiliary or NodeKind.Passive
            : next.Kind is NodeKind.Verb or NodeKind.Preposition || (next.Kind == NodeKind.Other && context.Chart[next.Start].IsWord && !context.Chart.Has(next.Start, KnownClass.Determiner) && !context.Chart.Has(next.Start, KnownClass.Topic));
    }

    /// <summary>"… will be addressed by Finland and Sweden".</summary>
    private List<Actor> DoersOf(Trigger trigger)
    {
        var doers = new List<Actor>();
        var by = trigger.Sentence.FindIndex(n => n.Start >= trigger.Node.End && n.End <= trigger.End && n.Kind == NodeKind.Preposition && n["fn"] == "by");
        for (var j = by + 1; by >= 0 && j < trigger.Sentence.Count && trigger.Sentence[j].Kind is NodeKind.Actor or NodeKind.Conjunction or NodeKind.Comma; j++)
        {
            if (trigger.Sentence[j].Kind == NodeKind.Actor)
            {
                doers.AddRange(actors.Resolve(trigger.Sentence[j]));
            }
        }

        return doers;
    }

    /// <summary>"…, the minister announced, …": a saying whose own subject stands behind a comma or a quotation.</summary>
    private Clause? SaidInPassing(Trigger trigger, int s) =>
        context.Clauses[s].Find(c => c["act"] is "say" or "pledge" or "agree" or "propose" && !ReferenceEquals(c.Verb, trigger.Node)
            && !c.SubjectInherited && c.Speakers.Count > 0 && c.Subject[0].Index is var first and > 0
            && context.Nodes[s][first - 1].Kind is NodeKind.Comma or NodeKind.Quote);

    /// <summary>"In 2015, Iran agreed to …", "pledged … since 2022": a year before that of the report, at the head of the sentence or from which it goes on.</summary>
    private bool IsOfEarlierYear(Trigger trigger)
    {
        if (context.Published?.Start.Year is not int year)
        {
            return false;
        }

        foreach (var node in trigger.Sentence)
        {
            if (node is { Kind: NodeKind.Date, Item: { } date } && node.End <= trigger.End && date["m"] is null && date["m2"] is null && date["y2"] is null && int.TryParse(date["y"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told) && told < year
                && (node.Index < trigger.Node.Index ? OpensSentence(node, trigger.Sentence) : trigger.Sentence[node.Index - 1]["fn"] is "from"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether neither a verb nor anybody stands before a node.</summary>
    private static bool OpensSentence(Node node, List<Node> sentence)
    {
        foreach (var other in sentence)
        {
            if (other.Index < node.Index && other.Kind is NodeKind.Verb or NodeKind.Actor)
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> Parties(List<Actor> who, string[] sides, out bool group)
    {
        group = who.Exists(a => a.IsGroup);
        var parties = group ? [.. sides] : who.Select(a => a.Side).OfType<string>().Distinct().ToList();
        group |= parties.Count > 1;
        return parties;
    }
}
