using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>An office that reports give a person, with the first and last day they give it on (EDTF or null).</summary>
public sealed record OfficeHeld(string? Office, string? Rank, string? From, string? To, ImmutableArray<string> Reports)
{
    /// <summary>Level of the office (head-of-state, head-of-government, minister, deputy …); null where no report tells it.</summary>
    public string? Level { get; init; }

    /// <summary>Whether every report gives it for the time being only.</summary>
    public bool Acting { get; init; }

    /// <summary>Id of the person last told in this office before; null where none is, or where several hold it at a time.</summary>
    public string? Predecessor { get; init; }

    /// <summary>Id of the person first told in this office afterwards.</summary>
    public string? Successor { get; init; }
}
