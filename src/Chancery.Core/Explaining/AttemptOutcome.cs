namespace Chancery.Core.Explaining;

/// <summary>What became of a rule in a sentence.</summary>
public enum AttemptOutcome
{
    /// <summary>It matched, and its item stands.</summary>
    Yielded,

    /// <summary>It matched, but another item of its stage took the place.</summary>
    Overruled,

    /// <summary>It matched, but what stands before or behind it bars it.</summary>
    Barred,

    /// <summary>Its pattern did not match.</summary>
    Stopped,
}
