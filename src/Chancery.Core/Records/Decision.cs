namespace Chancery.Core.Records;

/// <summary>What a person ruled; kept apart from the claims and applied at every build.</summary>
/// <param name="Ruling">same-person, different-person, same-engagement, different-engagement, spurious, field.</param>
/// <param name="Subject">Id that the ruling is about.</param>
/// <param name="Other">The second id, or the value of a field; null otherwise.</param>
public sealed record Decision(string Id, string Ruling, string Subject, string? Other, string Who, string When, string Why, bool Withdrawn);
