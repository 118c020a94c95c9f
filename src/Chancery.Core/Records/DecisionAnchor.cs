namespace Chancery.Core.Records;

/// <summary>Words of a report that a decision is about; it holds whatever ids the record gives, and whatever packs read the words.</summary>
/// <param name="Report">Id of the report, a hash of its content; null for a spelling of a name wherever it stands.</param>
/// <param name="Start">First UTF-16 unit; 0 where the words alone count.</param>
/// <param name="End">One past the last UTF-16 unit; 0 where the words alone count.</param>
/// <param name="Words">What stands there: the words that tell of the engagement, or the name of the person.</param>
/// <param name="Party">For whom the named person speaks; null for an engagement or where it is not known.</param>
public sealed record DecisionAnchor(string? Report, int Start, int End, string Words, string? Party);
