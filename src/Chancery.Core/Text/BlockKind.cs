namespace Chancery.Core.Text;

/// <summary>What a run of lines is to its report.</summary>
public enum BlockKind
{
    /// <summary>The report's own text.</summary>
    Body,

    /// <summary>Its headline.</summary>
    Title,

    /// <summary>A line under a picture.</summary>
    Caption,

    /// <summary>Date prefixes, bylines, buttons, menus.</summary>
    Furniture,

    /// <summary>A line without an end in the midst of the text: a subheading or another story's headline.</summary>
    Heading,

    /// <summary>Whatever follows the end of the story.</summary>
    Tail,
}
