using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>A person under all spellings on file.</summary>
public sealed record RecordPerson(string Id, string Name, ImmutableArray<string> Names, string? Party, ImmutableArray<OfficeHeld> Offices)
{
    /// <summary>Other ids under which a smaller record may have kept the person; they are found too.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Why the spellings are one person: one join fewer than there are spellings that differ by more than case and order.</summary>
    public ImmutableArray<RecordJoin> Joins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<RecordNote> Notes { get; init => field = value.IsDefault ? [] : value; } = [];
}
