using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>Reports say different things about one property.</summary>
/// <param name="Subject">Id of the person, engagement or mechanism.</param>
/// <param name="Shown">The value that the record displays.</param>
/// <param name="Because">Why that one.</param>
public sealed record RecordDiscrepancy(string Subject, string Field, ImmutableArray<DiscrepancyValue> Values, string? Shown, string Because)
{
    /// <summary>Id of the person whose office or rank at the engagement is meant; null otherwise.</summary>
    public string? About { get; init; }
}
