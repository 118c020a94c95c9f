namespace Chancery.Core.Records;

/// <summary>What became of an engagement that was announced.</summary>
public enum EngagementCourse
{
    /// <summary>Announced, and nothing says yet whether it took place.</summary>
    Announced,

    /// <summary>Announced, and told afterwards for the day it was announced for.</summary>
    CameAbout,

    /// <summary>Announced, and told afterwards for another day.</summary>
    Moved,

    /// <summary>Announced, and its parties are told to have met since, but not of this.</summary>
    NotReported,
}
