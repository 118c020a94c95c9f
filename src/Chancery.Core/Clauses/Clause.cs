namespace Chancery.Core.Clauses;

/// <summary>A predicate with its subject and complements.</summary>
internal sealed class Clause
{
    /// <summary>Stands for no nodes at all; never added to.</summary>
    private static readonly List<Node> Nobody = new(0);

    /// <summary>The clauses of a sentence that is not taken apart; never added to.</summary>
    public static readonly List<Clause> None = new(0);

    public required Node Verb { get; init; }

    /// <summary>Set as a whole, never added to.</summary>
    public List<Node> Subject { get; set; } = Nobody;

    /// <summary>The state at the end of the office of whoever is the subject.</summary>
    public Node? Tail { get; set; }

    /// <summary>Who the subject stands for, found while the report was read in order.</summary>
    public List<Events.Actor> Speakers { get; } = [];

    /// <summary>Whether the subject is carried over from another predicate or sentence.</summary>
    public bool SubjectInherited { get; set; }

    public List<Complement> Complements { get; } = [];

    /// <summary>Who does it, where a mark before the verb says so; set as a whole, never added to.</summary>
    public List<Node> Doers { get; set; } = Nobody;

    public bool Passive { get; set; }

    public bool Negated { get; set; }

    /// <summary>Told as still to come.</summary>
    public bool Future { get; set; }

    /// <summary>Told as done before what the report tells: "had met".</summary>
    public bool Pluperfect { get; set; }

    /// <summary>"ready to", "willing to".</summary>
    public bool Ready { get; set; }

    /// <summary>"should", "must", "need to".</summary>
    public bool Ought { get; set; }

    /// <summary>In a relative or subordinate clause, or a participle behind a preposition.</summary>
    public bool Subordinate { get; set; }

    /// <summary>Stands behind an event and tells when and where it is to be: "the summit to be held in …".</summary>
    public bool OfEvent { get; set; }

    /// <summary>Tells who said what stands before it: "…, said Minister X".</summary>
    public bool Trailing { get; set; }

    /// <summary>Without a finite verb ("to visit", "visiting").</summary>
    public bool NonFinite { get; set; }

    /// <summary>Opens its sentence, behind a day or a place at most, and has the subject of the clause behind the comma: "The same day, talking with X, Y said".</summary>
    public bool Opens { get; set; }

    /// <summary>A participle before its noun: "signed agreements".</summary>
    public bool Attributive { get; set; }

    /// <summary>Told as done by a subject of its own: finite, active, neither denied nor still to come.</summary>
    public bool Outright => !NonFinite && !Subordinate && !Passive && !Negated && !Future && !SubjectInherited;

    /// <summary>The clause whose content this one is ("said that …"); null if it stands by itself.</summary>
    public Clause? Governor { get; set; }

    /// <summary>One past the last token of the stretch that the predicate governs.</summary>
    public int End { get; set; }

    /// <summary>A predicate's feature: frame, act, light, lemma …</summary>
    public string? this[string key] => Verb.Item?[key];

    /// <summary>"…, during which they agreed": opened by a word for what was told before, with a subject of its own.</summary>
    /// <param name="nodes">The sentence of the clause.</param>
    public bool OpensThere(List<Node> nodes) =>
        !SubjectInherited && Subject is [{ Index: > 1 and var first }, ..] && nodes[first - 1] is { Kind: NodeKind.Subordinator } link && link["there"] is not null;

    /// <summary>Complements of a function.</summary>
    public IReadOnlyList<Node> Of(string function)
    {
        List<Node>? only = null;
        List<Node>? several = null;
        foreach (var complement in Complements)
        {
            if (complement.Function != function)
            {
                continue;
            }

            if (only is null)
            {
                only = complement.Nodes;
            }
            else
            {
                several ??= [.. only];
                several.AddRange(complement.Nodes);
            }
        }

        return several ?? only ?? (IReadOnlyList<Node>)[];
    }
}
