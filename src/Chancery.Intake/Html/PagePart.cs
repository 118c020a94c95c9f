namespace Chancery.Intake.Html;

/// <summary>What a part of a page is to its report.</summary>
internal enum PagePart
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The report, by its name.</summary>
    Body,

    /// <summary>With the report, but not its running text: a byline, a line of dates.</summary>
    Aside,

    /// <summary>With the report: the words under a picture.</summary>
    Caption,

    /// <summary>With the report, but somebody else's words: a post of a social network.</summary>
    Post,

    /// <summary>Not the report: comments, buttons, other stories.</summary>
    Dropped,
}
