using Chancery.Core.Dates;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Years;

/// <summary>Writes the years that were found into the drafts, with the proof, or the bounds where several are possible.</summary>
internal static class YearWriter
{
    public static void Write(List<EngagementDraft> drafts, YearRange[] ranges)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Date is { HasYear: false, Start.Month: not null } date)
            {
                Write(draft, ranges[i], date);
            }

            draft.NotAfter = (draft.Date?.End ?? draft.Date?.Start)?.Latest() ?? Last(draft, ranges[i]);
        }
    }

    private static void Write(EngagementDraft draft, YearRange range, Edtf date)
    {
        if (range.Year is int year)
        {
            draft.Date = date.WithYear(year);
            draft.Reasoning.Add(FormattableString.Invariant($"year {year:0000}: the only one that is possible, because {range.Because()}"));
            return;
        }

        if (range.From is { } from)
        {
            draft.Reasoning.Add($"year not known: {from.Label}, because {from.Because}");
        }

        if (range.To is { } to)
        {
            draft.Reasoning.Add($"year not known: {to.Label}, because {to.Because}");
        }
    }

    private static DateOnly? Last(EngagementDraft draft, YearRange range)
    {
        if (range.To is not { } to)
        {
            return null;
        }

        return draft.Date is { } date ? (date.WithYear(to.Year).End ?? date.WithYear(to.Year).Start).Latest() : new DateOnly(to.Year, 12, 31);
    }
}
