using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>An undertaking with the ids of its report and engagement.</summary>
public sealed record RecordAgreement(
    string Id,
    AgreementType Type,
    ImmutableArray<string> By,
    ImmutableArray<string> To,
    string? Topic,
    string? Condition,
    Edtf? Due,
    string? Speaker,
    string Quote,
    int Start,
    int End,
    string Report,
    string? Engagement,
    string Rule)
{
    /// <summary>Id of the person who spoke; null where the report names none.</summary>
    public string? Person { get; init; }

    /// <summary>The things and places (<c>@name</c>) that it names.</summary>
    public ImmutableArray<string> Objects { get; init => field = value.IsDefault ? [] : value; } = [];
}
