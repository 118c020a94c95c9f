using Chancery.Core.Dates;
using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Whether 03.06.2018 is the third of June or the sixth of March, where a language writes both (<c>order: either</c> of a rule): a report comes
/// out on a day that it names with its month, or within the week behind it.
/// </summary>
internal static class DayOrder
{
    private const int DaysBehind = 7;

    /// <param name="item">The date's item.</param>
    /// <param name="told">What it says as its rule reads it.</param>
    public static PartialDate Settle(ReportContext context, Item item, PartialDate told)
    {
        if (item["order"] != "either" || told is not { Year: int, Month: int month, Day: int and <= 12 and var day } || month == day)
        {
            return told;
        }

        var turned = told with { Month = day, Day = month };
        return !IsNamed(context, told) && IsNamed(context, turned) ? turned : told;
    }

    /// <summary>Whether the report's own text names this day, or one of the week before it, with the month in words.</summary>
    private static bool IsNamed(ReportContext context, PartialDate posted)
    {
        if (posted.ToDay() is not { } last)
        {
            return false;
        }

        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Body or BlockKind.Title or BlockKind.Caption))
            {
                continue;
            }

            for (var t = sentence.Start; t < sentence.End; t++)
            {
                if (context.Chart.Find(t, KnownClass.Date) is not { } item)
                {
                    continue;
                }

                if (item["order"] is null && DateMention.From(item) is { Shift: null, Start: { Month: not null, Day: not null } named }
                    && (named with { Year = named.Year ?? posted.Year }).ToDay() is { } day && day <= last && day >= last.AddDays(-DaysBehind))
                {
                    return true;
                }

                t = item.End - 1;
            }
        }

        return false;
    }
}
