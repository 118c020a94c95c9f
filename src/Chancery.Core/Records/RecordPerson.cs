using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>A person under all spellings on file.</summary>
public sealed record RecordPerson(string Id, string Name, ImmutableArray<string> Names, string? Party, ImmutableArray<OfficeHeld> Offices);
