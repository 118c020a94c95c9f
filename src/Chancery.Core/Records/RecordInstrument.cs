using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>A document that engagements refer to or bring about.</summary>
public sealed record RecordInstrument(string Id, string Name, Edtf? Date, ImmutableArray<string> Parties, ImmutableArray<RecordInstrumentAct> Acts)
{
    /// <summary>memorandum, treaty, statement, plan …; null where no report tells.</summary>
    public string? Kind { get; init; }
}
