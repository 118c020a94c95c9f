using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What others have to know of a person of the record.</summary>
/// <param name="Name">As shown.</param>
internal sealed record PersonNote(string Id, string? Party, string Name)
{
    /// <summary>The spellings: each key with the wordings under it.</summary>
    public ImmutableArray<SpellingNote> Spellings { get; init; } = [];

    /// <summary>Whether he held an office that one person holds at a time.</summary>
    public bool HasTerms { get; init; }
}
