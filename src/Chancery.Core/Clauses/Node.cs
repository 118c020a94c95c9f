using Chancery.Core.Mentions;

namespace Chancery.Core.Clauses;

/// <summary>A stretch of a sentence in the clause layer.</summary>
/// <param name="Kind">Its part.</param>
/// <param name="Item">Item behind it; null for bare words and signs.</param>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
internal sealed record Node(NodeKind Kind, Item? Item, int Start, int End)
{
    /// <summary>One past the last token; plain words grow while a sentence is covered.</summary>
    public int End { get; set; } = End;

    /// <summary>Number in its sentence.</summary>
    public int Index { get; set; }

    /// <summary>A second reading of the same words as a verb, where an event noun may be one ("visit").</summary>
    public Item? Verb { get; init; }

    [System.Runtime.CompilerServices.IndexerName("Feature")]
    public string? this[string key] => Item?[key];
}
