using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Publishing.Timelines;

/// <summary>One engagement of a timeline.</summary>
/// <param name="Engagement">Id of the engagement.</param>
/// <param name="When">The date in words, with the bound that other rounds of the mechanism give.</param>
/// <param name="Bound">"before July 2018" where the year is unknown and other rounds bound it; null otherwise.</param>
/// <param name="People">Names with their parties; empty where no report names anybody.</param>
/// <param name="Reports">Ids of the reports that tell of it.</param>
public sealed record TimelineRow(
    string Engagement,
    Edtf? Date,
    string When,
    string? Bound,
    EngagementStatus Status,
    EngagementKind Kind,
    string Title,
    ImmutableArray<string> Parties,
    string? Place,
    string People,
    ImmutableArray<string> Reports);
