using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Core.Reading;

/// <summary>Weighs the days that are told as the one of publication.</summary>
/// <remarks>
/// A person's word decides. Else each kind of evidence speaks once for a day, by how sure it is of it, and what is told beside the text gives way only to
/// more: pages are redesigned and dated anew, while an address keeps the day it was made on. Without a page the places in the text count in their order.
/// </remarks>
internal static class PublicationChooser
{
    /// <param name="report">The report, with what is told beside its text.</param>
    /// <param name="told">What is told beside the text.</param>
    /// <param name="read">What stands in the text, the surest place first.</param>
    public static Publication Choose(Report report, List<DateCandidate> told, List<DateCandidate> read)
    {
        ImmutableArray<DateCandidate> all = [.. told, .. read];
        foreach (var candidate in told)
        {
            if (candidate.Kind is "option" or "field" && candidate.Day is not null)
            {
                var because = candidate.Source switch { "field" => "told with the report", "option" => $"given with {candidate.Told.Split(' ')[0]}", _ => $"the {candidate.Source}" };
                return new Publication(candidate.Day, because, all);
            }
        }

        if (report.Published is { } published)
        {
            return Weighed(published, all);
        }

        foreach (var candidate in read)
        {
            if (candidate.Day is { } day && candidate.Doubt is null)
            {
                return new Publication(day, Reason(candidate, all, day), all);
            }
        }

        return new Publication(null, all.IsEmpty ? null : "none of the days told convinces", all);
    }

    private static Publication Weighed(Edtf published, ImmutableArray<DateCandidate> all)
    {
        if (all.IsEmpty)
        {
            return new Publication(published, "told with the report", all);
        }

        var best = published;
        var most = Weight(all, published);
        foreach (var candidate in all)
        {
            if (candidate.Day is { Start.IsFull: true, End: null } day && day != best && Weight(all, day) is var weight && weight > most)
            {
                (best, most) = (day, weight);
            }
        }

        var sources = all.Where(c => c.Day == best).Select(c => c.Source).Distinct(StringComparer.Ordinal).ToList();
        var others = Others(all, best);
        var because = sources.Count == 0 ? "told with the report"
            : $"{string.Join(", ", sources.Take(3))}{(sources.Count > 3 ? " …" : "")}{(sources.Count > 1 ? " agree" : "")}{(others == 0 ? "; nothing differs" : others == 1 ? "; another day is told with less weight" : $"; {others} other days are told with less weight")}";
        return new Publication(best, because, all);
    }

    private static int Weight(ImmutableArray<DateCandidate> all, Edtf day)
    {
        var sum = 0;
        foreach (var kinds in all.Where(c => c.Day is { } told && Holds(told, day)).GroupBy(c => c.Kind, StringComparer.Ordinal))
        {
            sum += kinds.Max(Weight);
        }

        return sum;
    }

    /// <summary>How many days are told that neither are nor hold the chosen one.</summary>
    private static int Others(ImmutableArray<DateCandidate> all, Edtf chosen) =>
        all.Where(c => c.Day is { } day && day != chosen && !Holds(day, chosen)).Select(c => c.Day.ToString()!).Distinct(StringComparer.Ordinal).Count();

    private static int Weight(DateCandidate candidate) => candidate.Doubt is not null ? 0 : candidate.Kind switch
    {
        "json-ld" or "feed" => candidate.Source == "feed updated" ? 3 : 6,
        "meta" => candidate.Source is "meta date" or "meta DC.date" ? 4 : 6,
        "address" => 5,
        "prefix" => 4,
        "header" or "date" or "dateline" => 3,
        "time" => candidate.Source == "time" ? 2 : 4,
        _ => 1,
    };

    /// <summary>Whether a month or a day is that day, or holds it.</summary>
    private static bool Holds(Edtf told, Edtf day) =>
        told == day || (told.End is null && !told.Start.IsFull && told.Start.Year == day.Start.Year && told.Start.Month == day.Start.Month);

    private static string Reason(DateCandidate chosen, ImmutableArray<DateCandidate> all, Edtf day)
    {
        var others = Others(all, day);
        var where = chosen.Source switch
        {
            "address" => "the address",
            "dateline" => $"the dateline “{chosen.Told}”",
            "headline" => $"the headline tells “{chosen.Told}”",
            "foot" => $"“{chosen.Told}” at the foot",
            "prefix" => $"“{chosen.Told}” before the text",
            _ => $"the {chosen.Source} “{chosen.Told}”",
        };
        return others == 0 ? where : others == 1 ? $"{where}; another day is told in a place that is less sure" : $"{where}; {others} other days are told in places that are less sure";
    }
}
