using System.Collections.Immutable;

namespace Chancery.Publishing.Cards;

/// <summary>All that the record holds on one engagement, person, mechanism or report.</summary>
/// <param name="Facts">Label and value, in the order of reading.</param>
/// <param name="Lists">Things with lines of their own: participants, offices, rounds, agreements.</param>
/// <param name="Reasoning">Why values stand that no single span carries.</param>
public sealed record Card(
    Subject Subject,
    ImmutableArray<CardFact> Facts,
    ImmutableArray<CardList> Lists,
    ImmutableArray<CardEvidence> Evidence,
    ImmutableArray<string> Reasoning,
    ImmutableArray<CardDiscrepancy> Discrepancies);
