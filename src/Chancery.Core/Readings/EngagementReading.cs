using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>One engagement as one report tells it.</summary>
public sealed record EngagementReading
{
    public required EngagementStatus Status { get; init; }

    public required EngagementKind Kind { get; init; }

    /// <summary>Null where the text does not tell by which means.</summary>
    public EngagementMode? Mode { get; init; }

    /// <summary>Title of the recurring mechanism, in English.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Number of the round, from 1.</summary>
    public int? Edition { get; init; }

    /// <summary>Partial where the text leaves parts open.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Why the date has the parts that no span carries, a sentence each.</summary>
    public ImmutableArray<string> Reasoning { get; init; } = [];

    /// <summary>
    /// Years between the report's own year and this engagement's, where only that is told ("July last year" is -1); null otherwise.
    /// </summary>
    public int? YearOffset { get; init; }

    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the place.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes and organisations' acronyms, in the order of the text.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>Ids of the topic list.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether the words tell of it as still to come.</summary>
    public bool Ahead { get; init; }

    /// <summary>Whether nothing but the caption of a picture tells of it.</summary>
    public bool Caption { get; init; }
}
