using Chancery.Core.Clauses;
using Chancery.Core.Mentions;

namespace Chancery.Core.Speech;

/// <content>Nouns that tell the attitude a verb expresses.</content>
internal sealed partial class TriggerFinder
{
    private const int AttitudeReach = 6;

    /// <summary>The noun behind a verb that tells whether it wishes, supports, offers or fears something; null without one, and where it is somebody else's.</summary>
    private Item? AttitudeOf(Node node, string act, List<Node> nodes, List<Clause> clauses)
    {
        switch (act)
        {
            case "say" or "express" or "convey" or "share":
                return AttitudeAfter(node, clauses) is { } own && (own["deed"] is null || (node["again"] is not null && (IsOwned(own, node) || IsShared(own, node)))) ? own : null;
            case "praise":
                // "thanked Bulgaria for its support for Ukraine" is not the speaker's own support; "welcomed Japan's offer to …" tells what Japan offers
                return AttitudeAfter(node, clauses) is { } praised && ((praised["act"] is "pledge" or "propose" && node["deeds"] is not null && IsOwned(praised, node)) || (praised["act"] is not ("support" or "pledge" or "wish" or "request") && praised["deed"] is null)) ? praised : null;
            case "discuss":
                // "raised concerns about …", "discussed their shared concern over …", "discussed their support for …"
                return AttitudeAfter(node, clauses) is { } raised && ((raised["act"] is "concern" && (node["deed"] is not null || IsShared(raised, node))) || (raised["act"] is "support" or "oppose" && IsShared(raised, node))) && context.Chart.Next(Words.KnownClass.Preposition, node.End, raised.Start) == raised.Start ? raised : null;
            default:
                return null;
        }
    }

    private Item? AttitudeAfter(Node node, List<Clause> clauses)
    {
        for (var t = node.End; t < Math.Min(node.End + AttitudeReach, context.Chart.Count); t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Attitude) is { } item)
            {
                // "khẳng định Việt Nam phản đối …": a verb of its own, of its own subject
                return node["form"] is null && node["act"] is "say" && clauses.Exists(c => c.Verb.Start == t && !c.SubjectInherited) ? null : item;
            }
        }

        return null;
    }

    /// <summary>"Japan's offer": a state stands in the possessive between a verb and the noun.</summary>
    private bool IsOwned(Item noun, Node verb)
    {
        for (var t = verb.End; t < noun.Start; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.State) is { } state && (state["possessive"] is not null || context.Chart.Has(state.End, Words.KnownClass.Possessive)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"their shared concern": of those who discuss it.</summary>
    private bool IsShared(Item noun, Node verb) => context.Chart.HasWithin(verb.End, noun.Start, Words.KnownClass.PossessiveDeterminer);
}
