namespace Chancery.Core.Readings;

/// <summary>Direction of a position.</summary>
public enum StanceKind
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Against it.</summary>
    Opposes,

    /// <summary>Calls on others.</summary>
    Urges,

    /// <summary>Voices concern.</summary>
    Concerned,

    /// <summary>Neither.</summary>
    Neutral,
}
