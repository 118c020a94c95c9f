using System.Collections.Immutable;
using Chancery.Core.Packs;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Explaining;

/// <summary>Finds rules by names that are not quite theirs.</summary>
public static class RuleNames
{
    private const int Most = 5;

    /// <summary>Rules of a pack named like <paramref name="name"/>, the nearest first; at most five.</summary>
    public static ImmutableArray<string> Near(LanguagePack pack, string name)
    {
        var tail = name[(name.LastIndexOf('.') + 1)..];
        return
        [
            .. pack.Rules.Select(rule => (rule.Name, Distance: Distance(rule.Name, name, tail)))
                .Where(rule => rule.Distance <= Math.Max(3, name.Length / 3))
                .OrderBy(rule => rule.Distance)
                .ThenBy(rule => rule.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(rule => rule.Name),
        ];
    }

    private static int Distance(string rule, string name, string tail) =>
        tail.Length > 2 && rule.Contains(tail, StringComparison.OrdinalIgnoreCase) ? 1 : EditDistance.Between(rule, name);
}
