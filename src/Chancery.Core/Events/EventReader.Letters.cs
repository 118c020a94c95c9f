using Chancery.Core.Mentions;

namespace Chancery.Core.Events;

/// <summary>Mechanisms called by the letters that stand for them.</summary>
internal sealed partial class EventReader
{
    /// <summary>Meetings looked through for the letters; what a report gives a short name, it names early.</summary>
    private const int Spelt = 64;

    /// <summary>"The 6th JCBC", in a report on "the 7th Joint Commission for Bilateral Cooperation (JCBC)": the mechanism that has these letters in brackets behind it; null without one.</summary>
    private Item? SpeltOut(Item item)
    {
        for (var t = item.Start; t < item.End; t++)
        {
            if (!chart[t].IsAllCapitals || chart.Clean(t, t + 1) is not { Length: > 1 } letters)
            {
                continue;
            }

            for (var d = 0; d < Math.Min(drafts.Count, Spelt); d++)
            {
                if (drafts[d].MechanismItem is { } named && StandsInBrackets(letters, named.Start, named.End))
                {
                    return named;
                }
            }
        }

        return null;
    }

    private bool StandsInBrackets(string letters, int start, int end)
    {
        for (var t = start + 1; t < end; t++)
        {
            if (chart.Text[chart[t - 1].Start] == '(' && chart.Clean(t, t + 1).Equals(letters, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
