using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>A rule that can start with some word, class or look.</summary>
/// <param name="rule">Its number in the stage.</param>
/// <param name="code">Its pattern as reports are read with.</param>
/// <param name="needed">Classes that it cannot do without.</param>
/// <param name="next">What must stand behind that start.</param>
internal readonly struct RuleStart(int rule, QuickCode code, ClassSet needed, StartBits next)
{
    /// <summary>The rule's number in its stage.</summary>
    public readonly int Rule = rule;

    /// <summary>Its pattern as reports are read with.</summary>
    public readonly QuickCode Code = code;

    /// <summary>Classes that it cannot do without.</summary>
    public readonly ClassSet Needed = needed;

    /// <summary>What must stand behind that start.</summary>
    public readonly StartBits Next = next;
}
