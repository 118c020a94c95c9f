using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>An agreement with the report that tells it, the engagement it was made at, and what its condition speaks of.</summary>
internal sealed record ToldAgreement(RecordAgreement Agreement, ShelvedReport Report, EngagementDraft? Engagement, ImmutableArray<string> ConditionObjects);
