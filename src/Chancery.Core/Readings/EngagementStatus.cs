namespace Chancery.Core.Readings;

/// <summary>How a report stands to an engagement.</summary>
public enum EngagementStatus
{
    /// <summary>The report is about it.</summary>
    Main,

    /// <summary>Mentioned without being the subject; earlier or concurrent.</summary>
    Referred,

    /// <summary>Still to come.</summary>
    Planned,
}
