using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Reading;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>
/// Which sentences are the words of those who comment on what states do: experts, observers, the press ("commentator" in the pack). What they say
/// of a state is neither its undertaking nor its position.
/// </summary>
internal sealed class CommentaryFinder
{
    private readonly ReportContext context;
    private readonly HashSet<Person> people = new(ReferenceEqualityComparer.Instance);

    /// <summary>First token of the commentary of each sentence; none where a sentence has none.</summary>
    private readonly Dictionary<int, int> from = [];

    public CommentaryFinder(ReportContext context)
    {
        this.context = context;
        if (context.Chart.Next(KnownClass.Commentator, 0, context.Chart.Count) >= context.Chart.Count)
        {
            return;
        }

        Person? last = null;
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Nodes[s].Count > 0)
            {
                last = Read(s, last);
            }
        }
    }

    /// <summary>Whether an act stands in the words of a commentator.</summary>
    public bool Holds(Trigger trigger, int s) => from.TryGetValue(s, out var start) && trigger.Node.Start >= start;

    /// <summary>Reads a sentence; returns the commentator who may speak on in the next one, null if there is none.</summary>
    private Person? Read(int s, Person? last)
    {
        var sentence = context.Sentences[s];
        var begin = context.BodyStart[s];
        var nodes = context.Nodes[s];
        if (HasSource(nodes, begin, last, out var source))
        {
            from[s] = begin;
            return source ?? last;
        }

        foreach (var clause in context.Clauses[s])
        {
            if (clause["act"] is null or "none" || clause is { NonFinite: true })
            {
                continue;
            }

            var (start, opens) = Stretch(clause, nodes, begin);
            var named = context.Chart.Next(KnownClass.Commentator, start, clause.Verb.Start) < clause.Verb.Start;
            var speaker = Speaker(clause, start) ?? (clause.Subject is [{ Item: { Class: KnownClass.Pronoun } he }] && he["number"] == "one" && !clause.SubjectInherited ? last : null);
            if (!(named && opens) && (speaker is null || !people.Contains(speaker)))
            {
                continue;
            }

            speaker ??= nodes.Find(n => n.Kind == NodeKind.Actor && n.Start >= start && n.End <= clause.Verb.Start && n.Item is { } item && item.Person is { IsNamed: true })?.Item is { } told ? told.Person : null;
            if (speaker is not null)
            {
                people.Add(speaker);
            }

            // what stands before the one who says so in passing is his as well
            from[s] = clause.Trailing || (start > begin && nodes.Exists(n => n.End == start && n.Kind == NodeKind.Quote)) ? begin : start;
            Quoted(s);
            return speaker ?? last;
        }

        return sentence.Kind != BlockKind.Body || context.Clauses[s].Exists(c => c is { Governor: null, SubjectInherited: false } && c.Subject.Exists(n => n.Item is { } item && item.Person is { IsNamed: true } other && other != last)) ? null : last;
    }

    /// <summary>"According to observers, …", "According to X, an expert on …, …", "According to him, …" behind an expert's words; the source is null where it has no name.</summary>
    private bool HasSource(List<Node> nodes, int begin, Person? last, out Person? person)
    {
        person = null;
        if (nodes[0] is not { Kind: NodeKind.Preposition } opening || (opening["fn"] != "source" && opening["source"] is null))
        {
            return false;
        }

        const int LongestName = 12;
        if (nodes.Count > 1 && nodes[1].Item is { Class: KnownClass.Pronoun } he && he["number"] == "one")
        {
            person = last;
            return last is not null;
        }

        person = nodes.Count > 1 && nodes[1].Kind == NodeKind.Actor && nodes[1].Item is { } item ? item.Person : null;
        var stop = Math.Min(nodes.Find(n => n.Index > 1 && n.Kind is NodeKind.Verb or NodeKind.Modal)?.Start ?? nodes[^1].End, begin + LongestName);
        var at = context.Chart.Next(KnownClass.Commentator, begin, stop);
        if (at < stop && context.Chart.Find(at, KnownClass.Commentator)?["press"] is null)
        {
            if (person is not null)
            {
                people.Add(person);
            }

            return true;
        }

        return person is not null && people.Contains(person);
    }

    /// <summary>Where the subject of a verb of saying begins, and whether it opens the sentence or stands behind what was said.</summary>
    private static (int Start, bool Opens) Stretch(Clause clause, List<Node> nodes, int begin)
    {
        for (var j = clause.Verb.Index - 1; j >= 0; j--)
        {
            if ((nodes[j].Kind is NodeKind.Verb && nodes[j]["light"] is null) || nodes[j].Kind is NodeKind.Modal)
            {
                // "…, experts say", "Speaking to the press, X, an expert, said": only what stands behind a comma or quotation mark
                var sign = nodes.FindIndex(j, clause.Verb.Index - j, static n => n.Kind is NodeKind.Comma or NodeKind.Quote or NodeKind.Subordinator);
                return sign > j && nodes[clause.Verb.Index - 1].Kind is not NodeKind.Conjunction ? (nodes[sign].End, true) : (nodes[j].End, false);
            }
        }

        return (begin, true);
    }

    private static Person? Speaker(Clause clause, int start)
    {
        foreach (var node in clause.Subject)
        {
            if (node.Start >= start && node.Start < clause.Verb.Start && node.Item is { } item && item.Person is { IsNamed: true } person)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The sentences before that the same quotation holds.</summary>
    private void Quoted(int s)
    {
        const int LongestQuotation = 5;
        if (!IsOdd(s))
        {
            return;
        }

        for (var before = s - 1; before >= 0 && before >= s - LongestQuotation; before--)
        {
            if (IsOdd(before))
            {
                for (var t = before; t < s; t++)
                {
                    from[t] = context.BodyStart[t];
                }

                return;
            }
        }
    }

    /// <summary>Whether a sentence opens or closes a quotation that another closes or opened.</summary>
    private bool IsOdd(int s)
    {
        var marks = 0;
        for (var t = context.Sentences[s].Start; t < context.Sentences[s].End; t++)
        {
            marks += context.Report.Text[context.Chart[t].Start] is '"' or '“' or '”' or '„' ? 1 : 0;
        }

        return marks % 2 == 1;
    }
}
