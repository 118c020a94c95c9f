using System.Globalization;
using Chancery.Core.Mentions;

namespace Chancery.Core.Dates;

/// <summary>What a date item says, before it is anchored.</summary>
internal readonly record struct DateMention(PartialDate Start, PartialDate? End, int? Weekday, string? Shift, bool Weak, Item Item)
{
    public static DateMention From(Item item)
    {
        int? y = Number(item, "y"), m = Number(item, "m"), d = Number(item, "d");
        int? m2 = Number(item, "m2"), d2 = Number(item, "d2"), y2 = Number(item, "y2");
        PartialDate? end = null;
        if (d2 is not null)
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
