namespace Chancery.Core.Readings;

/// <summary>The kinds of engagement of the record.</summary>
public enum EngagementKind
{
    /// <summary>A round of a named recurring mechanism.</summary>
    Dialogue,

    /// <summary>Other talks or a meeting between officials.</summary>
    Talks,

    /// <summary>A host receives a visitor.</summary>
    Reception,

    /// <summary>A person or delegation travels to the other party.</summary>
    Visit,

    /// <summary>A multilateral meeting or summit.</summary>
    Conference,

    /// <summary>A document is signed.</summary>
    Signing,

    /// <summary>Joint drill or training.</summary>
    Exercise,

    /// <summary>Ships visit a port.</summary>
    PortCall,

    /// <summary>Anything else.</summary>
    Other,
}
