namespace Chancery.Core.Records;

/// <summary>What a person ruled; kept apart from the claims and applied at every build.</summary>
/// <param name="Ruling">same-person, different-person, same-engagement, different-engagement, spurious, field.</param>
/// <param name="Subject">Id that the ruling is about.</param>
/// <param name="Other">
/// The second id; for different-engagement also the id of a report, for different-person also a spelling; for field
/// <c>field=value</c> (date, place, country, mode, kind, edition, status of an engagement, name of a person, state of a commitment); null otherwise.
/// </param>
public sealed record Decision(string Id, string Ruling, string Subject, string? Other, string Who, string When, string Why, bool Withdrawn);
