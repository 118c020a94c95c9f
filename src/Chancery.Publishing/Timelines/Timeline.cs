using System.Collections.Immutable;

namespace Chancery.Publishing.Timelines;

/// <summary>Engagements in the order in which they were held.</summary>
/// <param name="Rows">Earliest first; one without a year stands where the rounds around it bound it.</param>
/// <param name="Unplaced">Those whose year nothing bounds.</param>
public sealed record Timeline(ImmutableArray<TimelineRow> Rows, ImmutableArray<TimelineRow> Unplaced);
