using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <summary>What a rule asks of the tokens directly before and behind its match.</summary>
internal sealed class SideConditions(Chart chart)
{
    /// <summary>How far back <c>not-after</c> looks.</summary>
    private const int LookBack = 6;

    private readonly PatternMatcher side = new(chart);

    /// <summary>What bars a match of <paramref name="rule"/> over [position, matched) in the sentence [start, end); null if nothing does.</summary>
    public SideBarrier? Find(PatternRule rule, int position, int matched, int start, int end)
    {
        if (rule.NotBefore is { } behind && matched < end && side.Match(behind, matched, end) is var stop && stop > matched)
        {
            return new SideBarrier("not-before", behind, matched, stop);
        }

        if (rule.Before is { } needed && (matched >= end || side.Match(needed, matched, end) < 0))
        {
            return new SideBarrier("before", needed, matched, Math.Min(matched + 1, end));
        }

        return rule.NotAfter is { } ahead && EndingAt(ahead, position, start) is { } from
            ? new SideBarrier("not-after", ahead, from, position)
            : null;
    }

    /// <summary>Where a match that ends exactly at a place begins; null if there is none.</summary>
    private int? EndingAt(PatternProgram pattern, int position, int start)
    {
        var code = pattern.Quick;
        for (var from = Math.Max(start, position - LookBack); from < position; from++)
        {
            if (side.Match(code, from, position) == position)
            {
                return from;
            }
        }

        return null;
    }
}
