using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Notes;

/// <summary>A spelling of a person's name.</summary>
/// <param name="Party">For whom whoever is spelled so speaks; another than the person's only where a decision joined the two.</param>
/// <param name="Key">As <see cref="Names.PersonName.MarkedKey"/> has it.</param>
/// <param name="Wordings">As the reports have it, in ordinal order.</param>
internal sealed record SpellingNote(string? Party, string Key, ImmutableArray<string> Wordings);
