namespace Chancery.Core.Readings;

/// <summary>By which means the parties met.</summary>
public enum EngagementMode
{
    /// <summary>At one place.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By video link.</summary>
    Video,
}
