using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>A decision on engagements with what it is about in this record.</summary>
internal sealed record EngagementRuling(Decision Decision, HashSet<EngagementClaim> Subject, HashSet<EngagementClaim> Other)
{
    /// <summary>Whether it keeps the two apart.</summary>
    public bool Parts(IReadOnlyCollection<EngagementClaim> a, IReadOnlyCollection<EngagementClaim> b) =>
        (Subject.Overlaps(a) && Other.Overlaps(b)) || (Subject.Overlaps(b) && Other.Overlaps(a));
}
