namespace Chancery.Core.Patterns;

/// <summary>The rules of a stage that can start with some word, class or look.</summary>
internal sealed class RuleStarts
{
    /// <summary>What must stand behind that start for any of them.</summary>
    public readonly StartBits Next;

    /// <summary>The rules.</summary>
    public readonly RuleStart[] Rules;

    public RuleStarts(RuleStart[] rules)
    {
        Rules = rules;
        for (var i = 0; i < rules.Length; i++)
        {
            Next.Add(rules[i].Next);
        }
    }
}
