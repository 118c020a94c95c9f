using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Core.Reading;

/// <summary>When a report was published, why that is believed, and every day that was told.</summary>
/// <param name="Day">Null where none convinces.</param>
/// <param name="Because">Null where nothing was told.</param>
/// <param name="Candidates">Those told beside the text first, then those in it.</param>
internal sealed record Publication(Edtf? Day, string? Because, ImmutableArray<DateCandidate> Candidates);
