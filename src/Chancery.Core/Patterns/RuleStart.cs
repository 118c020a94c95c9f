using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>A rule that can start with some word, class or look.</summary>
/// <param name="rule">Its number in the stage.</param>
/// <param name="needed">Classes that it cannot do without.</param>
/// <param name="next">What must stand behind that start.</param>
internal readonly struct RuleStart(int rule, ClassSet needed, StartBits next)
{
    /// <summary>The rule's number in its stage.</summary>
    public readonly int Rule = rule;

    /// <summary>Classes that it cannot do without.</summary>
    public readonly ClassSet Needed = needed;

    /// <summary>What must stand behind that start.</summary>
    public readonly StartBits Next = next;
}
