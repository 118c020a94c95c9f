using Chancery.Core.Clauses;

namespace Chancery.Core.Speech;

/// <content>Who says so, told behind what is said.</content>
internal sealed partial class TriggerFinder
{
    private const int SayingReach = 3;

    /// <summary>
    /// "Vaccines must be open to all, he said", "The two countries should trade more, suggested the minister": a saying behind a comma whose own subject stands
    /// directly there; null without one, and where what stands before is told of somebody who needs nobody to say so.
    /// </summary>
    private static Trigger? FrameBehind(Trigger trigger, List<Trigger> found)
    {
        if (found[^1] is not { Act: "say" or "propose" or "agree", Attitude: null, Clause: { SubjectInherited: false, Subject: [{ Index: > 0 } who, ..] } } said || ReferenceEquals(said, trigger)
            || (trigger is not ({ Clause: null, Subject.Count: 0 } or { Act: "will" } or { Act: "concern", Speakers.Count: 0 } or { Act: "ought" } or { Act: "wish", Subject: [{ Item.Class: Words.KnownClass.Party }] }) && !IsSelf(trigger)))
        {
            return null;
        }

        var at = found.IndexOf(trigger);
        if (found.FindIndex(at + 1, t => t.Frame is not null || t.Act is "say") is var other && other >= 0 && other < found.Count - 1)
        {
            return null;
        }

        return Closes(said, who) ? said : null;
    }

    /// <summary>Whether the sentence before, in this paragraph or the one before, tells what one person said.</summary>
    private bool GoesOn(int s) => spoke && speaking.Count == 1 && s > 0 && context.Clauses[s - 1].Exists(c => ReferenceEquals(c.Speakers, speaking)) && context.Sentences[s].Block - speakingIn is 0 or 1;

    /// <summary>Whether nothing but a sign stands before a saying and its subject, in whatever order the two are, and what is said is no content behind it.</summary>
    private static bool Closes(Trigger said, Node who)
    {
        var first = Math.Min(who.Index, said.Node.Index);
        if (first == 0 || said.Sentence[first - 1].Kind is not (NodeKind.Comma or NodeKind.Quote) || Math.Abs(said.Node.Index - who.Index) > SayingReach)
        {
            return false;
        }

        return said.Act is "say" || said.Sentence[^1].Index - Math.Max(said.Node.Index, said.Subject[^1].Index) <= 1;
    }

    /// <summary>"More should be done on trade, according to the minister": the source at the end of a sentence says what stands before it; null without one.</summary>
    private Trigger? SourceBehind(List<Node> nodes)
    {
        var at = nodes.FindLastIndex(static n => n is { Kind: NodeKind.Preposition } source && source["source"] is not null);
        if (at < 2 || at + 1 >= nodes.Count || nodes[at - 1].Kind is not (NodeKind.Comma or NodeKind.Quote) || nodes[at + 1] is not { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Person } who || nodes.Count - at > SayingReach + 1)
        {
            return null;
        }

        return actors.Resolve(who) is [{ Person.IsSpokesman: false }] whose ? new Trigger { Act = "say", Node = nodes[at], Sentence = nodes, Speakers = whose, Subject = [who], Start = nodes[at].Start } : null;
    }
}
