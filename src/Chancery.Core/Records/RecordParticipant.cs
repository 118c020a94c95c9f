using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>A person at an engagement of the record.</summary>
/// <param name="Person">Id of the person; null where only an office is told.</param>
public sealed record RecordParticipant(string? Person, string? Name, string? Party, string? Office, string? Rank, ParticipantRole Role);
