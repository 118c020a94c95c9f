using System.Collections.Immutable;
using Chancery.Core.Readings;

namespace Chancery.Core.Speech;

/// <summary>What was said: undertakings, positions, courtesies and documents.</summary>
internal sealed record SpeechReading(
    ImmutableArray<AgreementReading> Agreements,
    ImmutableArray<StanceReading> Stances,
    ImmutableArray<CourtesyReading> Courtesies,
    ImmutableArray<InstrumentReading> Instruments);
