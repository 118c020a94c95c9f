namespace Chancery.Core.Reports;

/// <summary>A passage that a page sets apart from the running text of its report.</summary>
/// <param name="Start">First UTF-16 unit of the report's text.</param>
/// <param name="End">One past its last UTF-16 unit.</param>
/// <param name="IsCaption">Whether it is the caption of a picture; else a byline, a line of dates or a post.</param>
/// <param name="IsPost">Whether it is a post of a social network that the report shows.</param>
public sealed record Aside(int Start, int End, bool IsCaption, bool IsPost = false);
