namespace Chancery.Core.Readings;

/// <summary>The characters that carry a value, and the rule that read them.</summary>
/// <param name="Field">Property of the engagement: date, place, parties, participants, mechanism …</param>
/// <param name="Value">The value as the record writes it; null where the quote is the value.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Quote">Exactly that range of the report's text.</param>
/// <param name="Rule">Name of the rule or frame.</param>
public sealed record Evidence(string Field, string? Value, int Start, int End, string Quote, string Rule);
