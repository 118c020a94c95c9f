using System.Globalization;
using Chancery.Core.Mentions;

namespace Chancery.Core.Dates;

/// <summary>What a date item says, before it is anchored.</summary>
/// <param name="Start">The day, month or year of the words; the first one of a span.</param>
/// <param name="End">The last one of a span; null where there is one only.</param>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
/// <param name="Shift">Calendar units to count from a day: <c>d-1</c>, <c>w+1</c>; or <c>same</c>, <c>event-1</c>, <c>before</c>, <c>after</c>.</param>
/// <param name="Weak">Whether any better date is to be preferred.</param>
/// <param name="Item">Where it stands.</param>
internal readonly record struct DateMention(PartialDate Start, PartialDate? End, int? Weekday, string? Shift, bool Weak, Item Item)
{
    /// <summary>Whether it is counted from the day told before, not from publication.</summary>
    public bool Told => Item["told"] is not null;

    /// <summary>-1 for "last Monday", 1 for "next Monday", 0 for "this Monday"; null without such a word.</summary>
    public int? Turn => Item["turn"] is { } turn && int.TryParse(turn, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var by) ? by : null;

    /// <summary>Last one of a span of weekdays ("from Monday to Wednesday"), 1 for Monday; null for one day.</summary>
    public int? LastWeekday => Number(Item, "weekday2");

    /// <summary>Quarter of a year, 1 to 4.</summary>
    public int? Quarter => Number(Item, "quarter");

    /// <summary>First year of a decade, or the two digits that name it.</summary>
    public int? Decade => Number(Item, "decade");

    /// <summary>Which of the weekdays of a month; 0 for the last.</summary>
    public int? Nth => Number(Item, "nth");

    /// <summary>"the week of 10 April": the unit around the day; null for the day itself.</summary>
    public char? Around => Item["around"] is { Length: > 0 } unit ? unit[0] : null;

    /// <summary>Number of a century.</summary>
    public int? Century => Number(Item, "century");

    /// <summary>How many units a span counted from a day has.</summary>
    public int? Count => Number(Item, "count");

    /// <summary>What an item says.</summary>
    public static DateMention From(Item item)
    {
        int? y = Number(item, "y"), m = Number(item, "m"), d = Number(item, "d");
        int? m2 = Number(item, "m2"), d2 = Number(item, "d2"), y2 = Number(item, "y2");
        PartialDate? end = null;
        if (d2 is not null || m2 is not null || y2 is not null)
        {
            end = new PartialDate(y2 ?? y, m2 ?? m, d2);
            m ??= m2;
            y ??= y2;
        }

        return new DateMention(new PartialDate(y, m, d), end, Number(item, "weekday"), item["shift"], item["weak"] is not null, item);
    }

    private static int? Number(Item item, string key) =>
        item[key] is { } text && int.TryParse(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : text.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
