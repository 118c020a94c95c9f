using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Mechanisms;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What others have to know of an engagement of the record.</summary>
internal sealed record EngagementNote(string Id)
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    public EngagementStatus Status { get; init; }

    public EngagementKind Kind { get; init; }

    public MechanismKey? Mechanism { get; init; }

    public int? Edition { get; init; }

    public Edtf? Date { get; init; }

    public string? Place { get; init; }

    public string? Country { get; init; }

    public DateOnly? NotAfter { get; init; }

    /// <summary>Whether all its reports announce it.</summary>
    public bool Announced { get; init; }

    /// <summary>Day on which its parties are next told to have met, where nothing tells that it took place.</summary>
    public DateOnly? MetSince { get; init; }

    /// <summary>The first of its claims: the report's id, and the place in the report's reading.</summary>
    public string FirstReport { get; init; } = "";

    public int FirstIndex { get; init; }

    /// <summary>How many claims it has.</summary>
    public int Claims { get; init; }

    /// <summary>Whether a decision keeps it out of the record.</summary>
    public bool IsRejected { get; init; }
}
