using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>An outcome with the report that tells it and the engagement at which it was told.</summary>
internal sealed record ToldOutcome(OutcomeReading Told, ShelvedReport Report, EngagementDraft? Engagement)
{
    /// <summary>All outcomes by the parties between whom they are told.</summary>
    public static ILookup<string, ToldOutcome> ByParties(IEnumerable<ShelvedReport> shelf, EngagementPlaces places) =>
        ByParties(shelf.SelectMany(r => r.Reading.Outcomes.Select(o => new ToldOutcome(o, r, places.Find(r, o.Engagement)))));

    /// <summary>These by the parties between whom they are told.</summary>
    public static ILookup<string, ToldOutcome> ByParties(IEnumerable<ToldOutcome> outcomes) => outcomes
        .ToLookup(o => string.Join(' ', o.Told.Parties), StringComparer.Ordinal);
}
