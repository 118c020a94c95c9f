using System.Collections.Immutable;
using Chancery.Core.Resolution.Mechanisms;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What others have to know of a mechanism of the record.</summary>
internal sealed record MechanismNote(MechanismKey Key)
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Joins { get; init; } = [];

    /// <summary>Whether a next round is due at a known time.</summary>
    public bool IsDue { get; init; }
}
