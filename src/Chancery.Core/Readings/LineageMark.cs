namespace Chancery.Core.Readings;

/// <summary>An agency that a report names as where it comes from.</summary>
/// <param name="Agency">Its English name, or as the report has it where no pack knows it.</param>
/// <param name="Form">How it is named: <c>dateline</c>, <c>sign-off</c>, <c>source-line</c>, <c>attribution</c>, <c>byline</c>.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Quote">Exactly that range of the report's text.</param>
public sealed record LineageMark(string Agency, string Form, int Start, int End, string Quote);
