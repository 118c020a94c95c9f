namespace Chancery.Core.Clauses;

/// <summary>People in a row whom commas alone hold together.</summary>
internal sealed partial class ClauseParser
{
    /// <summary>
    /// "Ngày 27/9, Bộ trưởng A và Bộ trưởng B, Thứ trưởng C đã đồng chủ trì": before a verb without inflection, people told by office and name,
    /// of whom the first is governed by nothing.
    /// </summary>
    /// <param name="second">One of the row, behind a comma.</param>
    /// <param name="last">The last of it.</param>
    private bool IsRow(int second, int last)
    {
        if (!IsListed(nodes[last]) || !IsFollowedByBareVerb(last))
        {
            return false;
        }

        var first = last;
        while (first >= 2 && nodes[first - 1].Kind is NodeKind.Comma or NodeKind.Conjunction && IsListed(nodes[first - 2]))
        {
            first -= 2;
        }

        return first < second && (first == 0 || nodes[first - 1].Kind is NodeKind.Comma && first >= 2 && nodes[first - 2].Kind is NodeKind.Date or NodeKind.Place or NodeKind.Other);
    }

    /// <summary>"hội đàm với Bộ trưởng A, Bộ trưởng B.": whom a verb without inflection governs, up to the end of what it says.</summary>
    private bool EndsRow(int index, int last, List<Node> rest)
    {
        var verb = nodes[index - 1] is { Kind: NodeKind.Preposition } with && with["fn"] is "with" && index >= 2 ? nodes[index - 2] : nodes[index - 1];
        if (verb.Kind is not NodeKind.Verb || verb["form"] is not null || last + 1 >= nodes.Count)
        {
            return false;
        }

        var stop = nodes[last + 1].Kind == NodeKind.Other && chart.Text[chart[nodes[last + 1].Start].Start] == '.';
        return stop ? IsNamed(nodes[index]) && rest.TrueForAll(IsNamed) : IsListed(nodes[index]) && rest.TrueForAll(IsListed) && nodes[last + 1].Kind is NodeKind.Date or NodeKind.Preposition && LastOf(nodes.Count - 1, static n => n.Kind is NodeKind.Verb) < index;
    }

    private bool IsFollowedByBareVerb(int index) =>
        IsFollowedByVerb(index) && nodes.Find(n => n.Index > index && n.Kind == NodeKind.Verb)!["form"] is null;

    private static bool IsNamed(Node node) => node.Item?.Class == Words.KnownClass.Person && node["name"] is not null;
}
