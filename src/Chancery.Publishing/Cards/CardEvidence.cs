namespace Chancery.Publishing.Cards;

/// <summary>The characters that carry a value.</summary>
/// <param name="Source">Name of the report, as it was given.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Start">First UTF-16 unit of the report's text.</param>
/// <param name="End">One past the last unit.</param>
public sealed record CardEvidence(string Field, string? Value, string Source, string Report, int Start, int End, string Quote, string Rule);
