using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>What the pack knows as something else than a name's part.</summary>
internal sealed partial class NameFinder
{
    /// <summary>What <see cref="Blocked"/> found in the sentence at hand.</summary>
    private bool[] blocked = new bool[64];

    /// <summary>Which tokens the pack knows as something else; asked for capitalised ones only, so that nothing without one is looked at.</summary>
    private bool[] Blocked(int start, int end)
    {
        if (blocked.Length < end - start)
        {
            blocked = new bool[Math.Max(end - start, 2 * blocked.Length)];
        }
        else
        {
            Array.Clear(blocked, 0, end - start);
        }

        var least = start - 1;
        for (var i = start; i < end; i++)
        {
            if (least < i)
            {
                least = NextCapital(i, end);
            }

            if (least == end)
            {
                break;
            }

            // what ends before the next capital blocks none
            for (var item = chart.At(i); item is not null && item.End > least; item = Chart.After(item))
            {
                if (!Blocks(item) || IsGivenTitle(item, end) || (syllables && item.End == item.Start + 1 && IsSpelt(item.Start, end)) || (item.End == item.Start + 1 && IsInitial(item.Start) && (IsGluedInitial(item.Start, end) || IsMiddleInitial(item.Start, end) || IsFirstInitial(item.Start, end))))
                {
                    continue;
                }

                for (var t = item.Start; t < Math.Min(item.End, end); t++)
                {
                    blocked[t - start] = true;
                }
            }
        }

        return blocked;
    }

    private bool Blocks(Item item)
    {
        switch (item.Class)
        {
            case KnownClass.Surname:
            case KnownClass.Given:
            case KnownClass.Particle:
            case KnownClass.Name:
            case KnownClass.NameSuffix:
            case KnownClass.Abbreviation:
            case KnownClass.Object:
            case KnownClass.Outcome:
                return false;
            case KnownClass.State:
            case KnownClass.Demonym:
            case KnownClass.City:
            case KnownClass.Organisation:
            case KnownClass.Mechanism:
            case KnownClass.Rank:
            case KnownClass.Honorific:
            case KnownClass.Month:
            case KnownClass.Weekday:
            case KnownClass.OfficeHead:
            case KnownClass.OfficeModifier:
            case KnownClass.Institution:
            case KnownClass.Body:
            case KnownClass.NotName:
            case KnownClass.Blocker:
                return chart[item.Start].IsCapital;
            default:
                // A single word such as "Do" or "To" may still be a surname; several words are what the list says they are.
                return item.End > item.Start + 1 || !IsNamePart(item.Start);
        }
    }
}
