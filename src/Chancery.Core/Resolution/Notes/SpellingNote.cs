using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Notes;

/// <summary>A spelling of a person's name.</summary>
/// <param name="Key">As <see cref="Names.PersonName.MarkedKey"/> has it.</param>
/// <param name="Wordings">As the reports have it, in ordinal order.</param>
internal sealed record SpellingNote(string Key, ImmutableArray<string> Wordings);
