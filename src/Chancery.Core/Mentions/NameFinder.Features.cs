using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>What the shape of a name tells.</summary>
internal sealed partial class NameFinder
{
    private Features Describe(int start, int end)
    {
        var first = chart.Find(start, KnownClass.Surname);
        var origin = first?["origin"];
        var pairs = new List<KeyValuePair<string, string>>(4);
        if (origin is not null && end - start >= 2)
        {
            pairs.Add(new("origin", origin));
        }
        else if (end - start >= 2 && chart[end - 1].IsWord && chart.Find(end - 1, KnownClass.Surname) is { } last && last["origin"] is { } lastOrigin)
        {
            pairs.Add(new("origin", lastOrigin));
            pairs.Add(new("order", "surname-last"));
        }

        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += chart[i].IsWord ? 1 : 0;
        }

        if (words > 1)
        {
            pairs.Add(new("full", "yes"));
        }

        if (origin is null)
        {
            for (var i = start + 1; i + 1 < end; i++)
            {
                if (IsInitial(i) && i + 1 < end && chart.Text[chart[i + 1].Start] == '.')
                {
                    pairs.Add(new("initial", "yes"));
                    break;
                }
            }
        }

        for (var i = start; i < end; i++)
        {
            if (chart.Has(i, KnownClass.Given))
            {
                pairs.Add(new("given", "yes"));
                break;
            }
        }

        return pairs.Count == 0 ? Features.None : new Features([.. pairs]);
    }
}
