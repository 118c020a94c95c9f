using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <content>Whose words are printed: turns of a transcript ("FOREIGN MINISTER LEE: …"), and what a ministry publishes in its own name.</content>
internal sealed partial class ActorResolver
{
    /// <summary>Longest label of a turn, in tokens.</summary>
    private const int LongestLabel = 8;

    private bool inTurns;
    private Person? turn;

    /// <summary>"MINISTER LEE: …" at the head of a sentence: from here on "I" and "we" are his; those of somebody unknown ("QUESTION:") are nobody's.</summary>
    private void TakeTurn(List<Node> nodes)
    {
        var start = nodes[0].Start;
        var end = start;
        while (end < nodes[^1].End && end - start < LongestLabel && (context.Chart[end].IsAllCapitals || context.Chart.Text[context.Chart[end].Start] is '.' or '-'))
        {
            end++;
        }

        if (end == start || end >= nodes[^1].End || context.Chart.Text[context.Chart[end].Start] != ':' || context.Chart.SpanOf(start, end).Length < 4)
        {
            return;
        }

        inTurns = true;
        turn = KnownBefore(end, nodes);
    }

    /// <summary>The first known person named before a token; null if there is none.</summary>
    private static Person? KnownBefore(int end, List<Node> nodes) =>
        nodes.Find(n => n.Start < end && n.Item?.Class is KnownClass.Person or KnownClass.Name && n.Item.Person is not null) is { Item: { } item } ? item.Person : null;

    /// <summary>Whose "I", "we" are: of whoever's turn it is, of the ministry that publishes, of whoever spoke last; false where none of them is known.</summary>
    private bool ResolveSelf(Node node, List<Actor> found)
    {
        if (inTurns)
        {
            if (turn is not null)
            {
                found.Add(new Actor(turn, turn.Party, false, node));
            }

            return true;
        }

        if (LastSubject is null)
        {
            return false;
        }

        if (!IsQuoted(node) && InJointStatement(node))
        {
            return false;
        }

        var own = context is { HomeByAddress: true, Home: { } home } && context.IsState(home) && LastSubject.Party != home && !IsQuoted(node);
        found.Add(own ? new Actor(null, context.Home, false, node) : new Actor(LastSubject, LastSubject.Party, false, node));
        return true;
    }

    /// <summary>Whether a title or one of the first sentences before a node names a joint statement: those who say "we" outside quotation marks issued it.</summary>
    private bool InJointStatement(Node node)
    {
        const int Opening = 4;
        for (var s = 0; s < Math.Min(Opening, context.Sentences.Count) && context.Sentences[s].End <= node.Start; s++)
        {
            for (var t = context.Sentences[s].Start; t < context.Sentences[s].End; t++)
            {
                if (context.Chart.Find(t, KnownClass.Document) is { } document && document["kind"] is "statement" or "communique" or "declaration" && context.Chart.HasWithin(t, document.End, KnownClass.JointAction))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the quotation mark before a node, in the tokens before it, opens words.</summary>
    private bool IsQuoted(Node node)
    {
        var straight = 0;
        for (var t = node.Start - 1; t >= Math.Max(0, node.Start - 300); t--)
        {
            switch (context.Chart.Text[context.Chart[t].Start])
            {
                case '“':
                    return true;
                case '”':
                    return false;
                case '"':
                    straight++;
                    break;
            }
        }

        return straight % 2 == 1;
    }
}
