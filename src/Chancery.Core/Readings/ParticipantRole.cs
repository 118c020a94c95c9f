namespace Chancery.Core.Readings;

/// <summary>As what a person took part.</summary>
public enum ParticipantRole
{
    /// <summary>Chairs or co-chairs; phone partners chair on both sides.</summary>
    Chair,

    /// <summary>Receives.</summary>
    Host,

    /// <summary>Is received.</summary>
    Guest,

    /// <summary>Takes part otherwise.</summary>
    Attendee,
}
