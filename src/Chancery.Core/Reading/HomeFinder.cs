using Chancery.Core.Packs;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>The party at home in which a report was published: by its address, its pack, its ways to speak, or its date line.</summary>
internal static class HomeFinder
{
    /// <summary>Sets the report's home, and whether its address tells it.</summary>
    public static void Find(ReportContext context)
    {
        var address = ByAddress(context.Report.Url, context.Pack);
        context.HomeByAddress = address is not null;
        context.Home = address ?? context.Pack.Setting("home") ?? ByDateline(context) ?? ByCues(context) ?? ByHead(context);
    }

    /// <summary>The agency in the dateline, or the capital it was filed from: "ISLAMABAD (APP): Foreign Minister X …", "MANILA - …".</summary>
    private static string? ByDateline(ReportContext context)
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Sentences[s].Kind != BlockKind.Body)
            {
                continue;
            }

            var first = context.Sentences[s].Start;
            if (first < context.BodyStart[s] && context.Chart[first].IsAllCapitals && context.Chart.Find(first, KnownClass.State) is { } filedFrom && filedFrom["id"] is { } land && filedFrom.End <= context.BodyStart[s] && context.PartyCounts.GetValueOrDefault(land) <= 1)
            {
                // "KUWAIT: His Highness the Amir …": the country stands for its capital
                return land;
            }

            for (var t = first; t < context.BodyStart[s]; t++)
            {
                if (context.Chart.Find(t, KnownClass.Outlet) is { } outlet && outlet["party"] is { } party && (outlet["world"] is null || context.DatelineCity?["country"] is not { } seat || seat == party || context.PartyCounts.ContainsKey(party)))
                {
                    // an agency of the whole world's news that never names its own country tells of others
                    return party;
                }
            }

            break;
        }

        // a story that names the country it was filed from may be a visitor's; one that does not takes it for granted
        return context.DatelineCity is { } city && city["capital"] is not null && city["country"] is { } at && !context.PartyCounts.ContainsKey(at) ? at : null;
    }

    /// <summary>Ways to speak that one party's own press has: its spelling, offices named without a state, its own support and commitment.</summary>
    private static string? ByCues(ReportContext context)
    {
        var chart = context.Chart;
        for (var t = chart.Next(KnownClass.HomeCue, 0, chart.Count); t < chart.Count; t = chart.Next(KnownClass.HomeCue, t + 1, chart.Count))
        {
            if (chart.Find(t, KnownClass.HomeCue) is { } cue && cue["party"] is { } party && !(cue["unsaid"] is not null && IsTold(context, cue)) && !IsOfOthers(context, cue, party)
                && (cue["strong"] is not null || ((!context.PairedInLead || context.PartyCounts.ContainsKey(party)) && !IsInTitle(context, cue))))
            {
                // a way to spell tells little where the report names both sides, and that party is neither
                context.HomeWeights[party] = context.HomeWeights.GetValueOrDefault(party) + (cue["strong"] is null ? 1 : 3);
            }
        }

        return context.HomeBesides([]) is { } home && context.HomeWeights[home] >= 3 ? home : null;
    }

    /// <summary>"the Indian External Affairs Minister": whoever tells whose it is does not take it for granted.</summary>
    private static bool IsTold(ReportContext context, Mentions.Item cue)
    {
        var before = cue.Start > 0 && context.Chart.Has(cue.Start - 1, KnownClass.Possessive) ? cue.Start - 1 : cue.Start;
        return context.Chart.HasEndingAt(before, 4, KnownClass.Demonym, KnownClass.State);
    }

    /// <summary>"India's National Security Adviser": an office of another state; a word alone only tells how the writer spells.</summary>
    private static bool IsOfOthers(ReportContext context, Mentions.Item cue, string party)
    {
        const int Between = 3;
        for (var t = cue.Start - 1; cue.End > cue.Start + 1 && t >= 0 && t >= cue.Start - Between; t--)
        {
            if ((context.Chart.Find(t, KnownClass.Demonym) ?? context.Chart.Find(t, KnownClass.State)) is { } state && state["id"] is { } id)
            {
                return id != party && (state.End == cue.Start || context.Chart.Has(state.End, KnownClass.Possessive));
            }
        }

        return false;
    }

    /// <summary>"Ministry of Defense", "Labor Minister": how titles are spelled that stand between small letters tells of nobody's home.</summary>
    private static bool IsInTitle(ReportContext context, Mentions.Item cue) =>
        cue.End == cue.Start + 1 && context.Chart[cue.Start] is { IsCapital: true, IsAllCapitals: false } && context.Chart.Find(cue.Start, KnownClass.Portfolio) is not null;

    /// <summary>A release names the capital where it was issued with its date, in a line of its own above the text: "Ottawa, Ontario - October 3, 2023".</summary>
    private static string? ByHead(ReportContext context)
    {
        var above = true;
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            // … or below it: "Singapore, 4 August 2022"
            var sentence = context.Sentences[s];
            above &= sentence.Kind != BlockKind.Body;
            if (!above && s < context.Sentences.Count - 2)
            {
                continue;
            }

            if (sentence.Kind == BlockKind.Furniture && context.Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Date) && SeatIn(context, sentence) is { } seat)
            {
                return seat;
            }
        }

        return null;
    }

    /// <summary>The state whose capital stands at the head of a line, or behind the date that opens it ("June 1, 2020 - Ottawa, Ontario"); null where none does.</summary>
    private static string? SeatIn(ReportContext context, Sentence sentence)
    {
        var t = context.Chart.Find(sentence.Start, KnownClass.Date) is { } day && day.End < sentence.End ? day.End : sentence.Start;
        while (t > sentence.Start && t < sentence.End && context.Chart[t].IsSign)
        {
            t++;
        }

        return t < sentence.End && context.Chart.Find(t, KnownClass.Place) is { } place && place["capital"] is not null ? place["country"] : null;
    }

    private static string? ByAddress(string? url, LanguagePack pack)
    {
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            var host = address.Host.AsSpan();
            var domains = pack.Domains.GetAlternateLookup<ReadOnlySpan<char>>();
            while (host.Length > 0)
            {
                if (domains.TryGetValue(host, out var party))
                {
                    return party;
                }

                var dot = host.IndexOf('.');
                host = dot < 0 ? default : host[(dot + 1)..];
            }
        }

        return null;
    }
}
