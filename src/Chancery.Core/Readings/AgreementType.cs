namespace Chancery.Core.Readings;

/// <summary>Strength of an undertaking, weakest first.</summary>
public enum AgreementType
{
    /// <summary>Joint action suggested to the partner.</summary>
    Proposal,

    /// <summary>Something asked of the partner.</summary>
    Request,

    /// <summary>An offer of one's own.</summary>
    Pledge,

    /// <summary>Both sides undertake.</summary>
    Agreed,

    /// <summary>Put into a signed document.</summary>
    Signed,
}
