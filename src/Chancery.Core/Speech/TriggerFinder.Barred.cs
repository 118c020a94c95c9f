using Chancery.Core.Clauses;

namespace Chancery.Core.Speech;

/// <content>Words of speaking and intending that are no act of anybody here.</content>
internal sealed partial class TriggerFinder
{
    /// <summary>Whether a verb of speaking or undertaking is none here: a noun, a thing, somebody else's deed, a supposition.</summary>
    private bool IsBarred(Node node, string act, Clause clause, List<Node> nodes)
    {
        if (act == "request" && node["frame"] is not null && !Asks(clause, nodes))
        {
            // "called on the President" is a visit; "called on the President to …" a request
            return true;
        }

        if (act == "support" && node["form"] is "base" && node.Index + 1 < nodes.Count && nodes[node.Index + 1]["fn"] is "for")
        {
            // "its coordination with and support for Vietnam": a noun
            return true;
        }

        if (act == "support" && IsPurposeOrNoun(node, clause, nodes))
        {
            return true;
        }

        if (act == "share" && node["form"] is "past" or "participle" && ((node.Index > 0 && nodes[node.Index - 1].Kind is NodeKind.Preposition or NodeKind.Verb or NodeKind.Comma) || (node.Index + 1 < nodes.Count && nodes[node.Index + 1].Kind is NodeKind.Verb)))
        {
            // "issues of shared concern", "discussed shared efforts", "shared values"
            return true;
        }

        if (act is "agree" && node["form"] is "past" or "participle" && node.Index > 0 && nodes[node.Index - 1] is { Kind: NodeKind.Subordinator or NodeKind.Preposition } like && (like["same"] ?? like["while"]) is not null)
        {
            // "as agreed during a recent visit"
            return true;
        }

        if (IsDeedOfAnother(node, act, nodes) || IsThankedFor(clause, act) || IsAgreedThing(node, act, clause.Subject, nodes))
        {
            return true;
        }

        if ((act == "request" && IsQuestion(node, clause, nodes)) || (act is "request" or "sign" && IsSupposed(node, clause.Subject, nodes)) || (act is "oppose" or "support" or "urge" or "concern" && IsLeftOpen(clause.Subject, nodes)))
        {
            return true;
        }

        if (act == "wish" && node.Index + 1 < nodes.Count && nodes[node.Index + 1].Kind == NodeKind.Actor && (node["form"] is not null || nodes[node.Index + 1].Item?.Class != Words.KnownClass.Party)
            && !nodes.Skip(node.Index + 2).Any(n => n.Kind is NodeKind.Verb or NodeKind.Modal or NodeKind.Preposition or NodeKind.Relative))
        {
            // "wished the Ambassador success"
            return true;
        }

        if (node["form"] is null or "ing" && node.Index > 0 && nodes[node.Index - 1].Kind == NodeKind.Preposition)
        {
            // "cooperation in ensuring safety": a noun rather than an act
            return true;
        }

        if (node["form"] is null && clause.SubjectInherited && act is "agree" or "pledge" or "propose" && IsAttribute(node, nodes))
        {
            return true;
        }

        if (clause.Subordinate && act is "agree" or "sign" or "pledge" or "propose" && !IsHeldThere(clause, nodes) && !IsMeanwhile(node, nodes) || (act is "sign" && clause.Future && nodes[0] is { Kind: NodeKind.Modal } expected && expected["planned"] is not null && expected["settled"] is null))
        {
            return true;
        }

        if (act is "request" && clause is { SubjectInherited: false, Complements.Count: 0, Subject: [{ Index: > 1 and var asking }, ..] } && nodes[asking - 1].Kind == NodeKind.Relative && nodes[asking - 2].Kind == NodeKind.Preposition)
        {
            // "the conversation, for which the American side had asked"
            return true;
        }

        if (act == "agree" && clause.Passive && node.Index > 0 && nodes[node.Index - 1] is { Kind: NodeKind.Auxiliary } toBe && toBe["finite"] is null && toBe["be"] is not null && (node.Index == 1 || nodes[node.Index - 2].Kind is not (NodeKind.Auxiliary or NodeKind.Modal)))
        {
            // "on dates to be agreed"
            return true;
        }

        // "the initiatives that Vietnam has put forward for the region"
        return node["needs"] == "object" && (node.Index + 1 >= nodes.Count || nodes[node.Index + 1].Kind is not (NodeKind.Other or NodeKind.Actor or NodeKind.Place or NodeKind.Quote or NodeKind.Event));
    }

    /// <summary>
    /// "funds to support farmers", "with JICA support", "guidance and support", "called for support", "a programme supported by the Fund", "IMF-supported": what a thing is for, a noun,
    /// an attribute, and nobody's word.
    /// </summary>
    private static bool IsPurposeOrNoun(Node verb, Clause clause, List<Node> nodes)
    {
        var before = verb.Index > 0 ? nodes[verb.Index - 1] : null;
        switch (verb["form"])
        {
            case "base" when clause.NonFinite:
                return true;
            case "base" when before is { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Party } && clause.Subject.Count == 1:
                return true;
            case "base" when before is { Kind: NodeKind.Verb } asks && asks["form"] is not null && asks["act"] is "propose" or "request" or "wish" or "praise" or "express":
                // "called for support in …", "sought support for …"
                return true;
            case "base" when clause.SubjectInherited && before is { Kind: NodeKind.Other or NodeKind.Conjunction or NodeKind.Comma }:
                return !nodes.Exists(n => n.Index < verb.Index && ((n.Kind is NodeKind.Verb && n["form"] is "base" && (n.Index == 0 || nodes[n.Index - 1].Kind is not NodeKind.Preposition)) || n.Kind is NodeKind.Modal));
            case "past" or "participle":
                return verb.Index + 1 < nodes.Count && nodes[verb.Index + 1]["fn"] is "by" && before is not { Kind: NodeKind.Auxiliary };
            default:
                return false;
        }
    }

    /// <summary>"Asked about …, he said", "asked whether …", "asked not to be named": what reporters ask, and what they are asked.</summary>
    private static bool IsQuestion(Node verb, Clause clause, List<Node> nodes)
    {
        if (verb.Index + 1 >= nodes.Count)
        {
            return false;
        }

        var next = nodes[verb.Index + 1];
        return next.Kind == NodeKind.Subordinator
            || (next.Kind == NodeKind.Negation && verb.Index + 2 < nodes.Count && nodes[verb.Index + 2].Kind == NodeKind.Auxiliary)
            || (clause.SubjectInherited && verb["form"] is "past" or "participle" && (verb.Index == 0 || nodes[verb.Index - 1].Kind == NodeKind.Subordinator));
    }

    /// <summary>"thanked him for his firm backing of the forum": a noun that tells what somebody else does.</summary>
    private static bool IsDeedOfAnother(Node verb, string? act, List<Node> nodes) =>
        act is "support" or "oppose" && verb["form"] is "ing" && verb.Index > 0 && nodes[verb.Index - 1].Kind == NodeKind.Other && verb.Index + 1 < nodes.Count && nodes[verb.Index + 1]["fn"] is "of";

    /// <summary>"thanked the partner for its readiness to offer help": what somebody else is thanked for.</summary>
    private static bool IsThankedFor(Clause clause, string act) =>
        act is "pledge" or "support" && clause is { NonFinite: true, Governor: { } thanks } && thanks["act"] is "praise" && HasObjectBefore(thanks, clause.Verb.Index);

    private static bool HasObjectBefore(Clause clause, int index) => clause.Complements.Exists(c => c.Function is "object" && c.Nodes[0].Index < index);

    /// <summary>"If he asks politely, …", "whether it would …": supposed or left open.</summary>
    private bool IsSupposed(Node verb, List<Node> subject, List<Node> nodes) =>
        verb["form"] is not ("past" or "participle") && subject is [{ Index: > 0 } first, ..] && first.Index < verb.Index && nodes[first.Index - 1] is { Kind: NodeKind.Subordinator } sub
        && (sub["open"] is not null || context.Chart.Has(sub.Start, Words.KnownClass.ConditionWord));

    /// <summary>"it is not clear whether he backed …"</summary>
    private static bool IsLeftOpen(List<Node> subject, List<Node> nodes) => subject is [{ Index: > 0 and var at }, ..] && nodes[at - 1] is { Kind: NodeKind.Subordinator } sub && sub["open"] is not null;

    /// <summary>"held talks, during which they agreed to …": what the clause tells happened there.</summary>
    private static bool IsHeldThere(Clause clause, List<Node> nodes) =>
        clause is { SubjectInherited: false, Subject: [{ Index: > 1 and var first }, ..] } && (clause.OpensThere(nodes)
            || (nodes[first - 1].Kind == NodeKind.Relative && nodes[first - 2] is { Kind: NodeKind.Preposition } there && there["fn"] is "during" or "at" or "in" or "after"));

    /// <summary>"thanked him, while calling for more": what the one who speaks says beside it.</summary>
    private static bool IsMeanwhile(Node verb, List<Node> nodes) => verb["form"] is "ing" && verb.Index > 1 && nodes[verb.Index - 1] is { Kind: NodeKind.Subordinator } sub && sub["contrast"] is not null;

    /// <summary>"a treaty that will open …", "a force, whose mission is to …", "about UN plans to …": what a noun is like or is for, and nobody's word.</summary>
    private static bool IsOfNoun(Node modal, List<Node> nodes)
    {
        var before = modal.Index - 1;
        if (before > 0 && nodes[before].Kind == NodeKind.Actor && nodes[before - 1].Kind == NodeKind.Preposition && modal["planned"] is not null)
        {
            return true;
        }

        while (before >= 0 && (nodes[before].Kind == NodeKind.Other || (nodes[before].Kind is NodeKind.Conjunction && before > 0 && nodes[before - 1].Kind == NodeKind.Other)))
        {
            before--;
        }

        return before >= 0 && nodes[before].Kind == NodeKind.Relative && nodes[before]["terms"] is null && (before == modal.Index - 1 || nodes[before]["aside"] is not null);
    }

    /// <summary>"what the two sides agreed will help", "the contents agreed by the two sides": what was agreed before, taken up as a thing.</summary>
    private static bool IsAgreedThing(Node verb, string? act, List<Node> subject, List<Node> nodes) =>
        act is "agree" && ((subject is [{ Index: > 0 } first, ..] && first.Index < verb.Index && nodes[first.Index - 1]["free"] is not null && HasVerbBehind(nodes, verb.Index))
            || (verb["form"] is "past" or "participle" && verb.Index > 0 && verb.Index + 1 < nodes.Count && nodes[verb.Index - 1].Kind == NodeKind.Other && nodes[verb.Index + 1]["fn"] is "by"
                && (verb.Index < 2 || nodes[verb.Index - 2].Kind is not (NodeKind.Auxiliary or NodeKind.Modal))));

    private static bool HasVerbBehind(List<Node> nodes, int index) => nodes.Exists(n => n.Index > index && n.Kind is NodeKind.Verb or NodeKind.Modal);

    /// <summary>"những nội dung đã thống nhất": behind a plural noun that is no subject, the verb tells which ones are meant.</summary>
    private bool IsAttribute(Node verb, List<Node> nodes)
    {
        var j = verb.Index - 1;
        while (j >= 0 && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Passive)
        {
            j--;
        }

        return j > 0 && nodes[j].Kind == NodeKind.Other && context.Chart.Find(nodes[j].Start, Words.KnownClass.Determiner) is { } word && word["plural"] is not null;
    }
}
