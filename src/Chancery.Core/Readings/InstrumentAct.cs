namespace Chancery.Core.Readings;

/// <summary>What was done with a document.</summary>
public enum InstrumentAct
{
    /// <summary>Signed at this engagement or earlier.</summary>
    Signed,

    /// <summary>Referred to.</summary>
    Cited,

    /// <summary>Handed over.</summary>
    Presented,

    /// <summary>Its implementation was looked at.</summary>
    Reviewed,

    /// <summary>Still to come.</summary>
    Planned,

    /// <summary>Signed copies or notes changed hands.</summary>
    Exchanged,

    /// <summary>Adopted or issued.</summary>
    Adopted,

    /// <summary>Ratified or approved.</summary>
    Ratified,

    /// <summary>Renewed or extended.</summary>
    Renewed,

    /// <summary>No longer in force.</summary>
    Expired,
}
