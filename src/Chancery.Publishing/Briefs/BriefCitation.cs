namespace Chancery.Publishing.Briefs;

/// <summary>A report that carries a sentence, and the words that do.</summary>
/// <param name="Number">Number in the list of sources.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Quote">The report's own words in full; null where the whole report is the source.</param>
/// <param name="Start">First UTF-16 unit of the quote.</param>
/// <param name="End">One past its last unit.</param>
public sealed record BriefCitation(int Number, string Report, string? Quote = null, int? Start = null, int? End = null);
