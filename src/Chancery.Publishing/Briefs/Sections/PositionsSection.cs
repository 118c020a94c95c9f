using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Positions on each issue by side: those stated to one another, and those the other sides stated elsewhere.</summary>
internal static class PositionsSection
{
    private const int MostBeside = 2;

    public static BriefSection Write(BriefContext context)
    {
        var groups = context.Index.Record.Stances
            .Where(s => Concerns(context, s))
            .GroupBy(s => s.Issue, StringComparer.Ordinal)
            .OrderBy(g => context.Labels.Topic(g.Key), StringComparer.OrdinalIgnoreCase)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Positions(context, Phrase.Capital(context.Labels.Topic(g.Key)), g))
            .ToImmutableArray();
        return groups.IsEmpty
            ? new BriefSection("positions", "Positions", [], $"No report on file mentions a position of {context.Sides}.")
            : new BriefSection("positions", "Positions", [.. groups.Select(g => g.Group)], BriefContext.Notes(groups.Select(g => g.Note)));
    }

    private static bool Concerns(BriefContext context, RecordStance stance)
    {
        var side = context.Parties.IndexOf(stance.By);
        return side > 0 || (side == 0 && (stance.Engagement is null ? context.TellsOfShared(stance.Report) : context.IsShared(stance.Engagement)));
    }

    private static (BriefGroup Group, string? Note) Positions(BriefContext context, string title, IEnumerable<RecordStance> stances)
    {
        var told = stances
            .GroupBy(s => (s.By, s.Stance, Speaker: Speaker(context, s), s.Engagement))
            .Select(g => (g.Key, Engagement: context.Index.Engagement(g.Key.Engagement), Sources: context.InOrder(g.OrderBy(s => s.Start), s => s.Report).DistinctBy(s => (s.Report, s.Start, s.End)).ToList()))
            .ToList();
        told.Sort((a, b) =>
        {
            var order = context.Parties.IndexOf(a.Key.By).CompareTo(context.Parties.IndexOf(b.Key.By));
            order = order != 0 ? order : context.Index.CompareLatestFirst(a.Engagement, b.Engagement);
            order = order != 0 ? order : a.Key.Stance.CompareTo(b.Key.Stance);
            order = order != 0 ? order : string.CompareOrdinal(a.Key.Speaker, b.Key.Speaker);
            return order != 0 ? order : string.CompareOrdinal(a.Sources[0].Id, b.Sources[0].Id);
        });
        var (kept, note) = BriefContext.Cap(told, $"positions on {title}");
        var silent = context.Parties.Where(p => told.TrueForAll(t => t.Key.By != p)).ToList();
        ImmutableArray<BriefSentence> sentences =
        [
            .. kept.Select(t =>
            {
                var at = t.Engagement is null ? "" : $", at {context.Occasion(t.Engagement)}";
                return new BriefSentence(
                    $"{Side(context, t.Key.By, t.Key.Speaker)} {Verb(t.Key.Stance)}{at}",
                    [.. t.Sources.Select(s => context.Cite(s.Report, s.Quote, s.Start, s.End))],
                    Beside(context, t.Engagement, silent));
            }),
        ];
        return (new BriefGroup(title, sentences), note);
    }

    /// <summary>What those who say nothing of this issue anywhere said at the same engagement, of what.</summary>
    private static ImmutableArray<BriefSentence> Beside(BriefContext context, RecordEngagement? engagement, List<string> silent) => engagement is null ? [] :
    [
        .. context.Index.Record.Stances
            .Where(s => s.Engagement == engagement.Id && silent.Contains(s.By))
            .GroupBy(s => (s.By, s.Stance, s.Issue, Speaker: Speaker(context, s)))
            .OrderBy(g => context.Parties.IndexOf(g.Key.By)).ThenBy(g => g.Key.Issue, StringComparer.Ordinal).ThenBy(g => g.Key.Stance).ThenBy(g => g.Key.Speaker, StringComparer.Ordinal)
            .Take(MostBeside)
            .Select(g => new BriefSentence(
                $"{Side(context, g.Key.By, g.Key.Speaker)} at the same engagement, on {context.Labels.Topic(g.Key.Issue)}: {Verb(g.Key.Stance)}",
                [.. context.InOrder(g.OrderBy(s => s.Start), s => s.Report).DistinctBy(s => (s.Report, s.Start, s.End)).Select(s => context.Cite(s.Report, s.Quote, s.Start, s.End))])),
    ];

    private static string Side(BriefContext context, string by, string? speaker) => $"{context.Labels.Party(by)}{(speaker is null ? "" : $" ({speaker})")}";

    private static string? Speaker(BriefContext context, RecordStance stance) => stance.Speaker is null ? null : context.Index.ShownName(stance.Speaker);

    private static string Verb(StanceKind stance) => stance switch
    {
        StanceKind.Supports => "states support",
        StanceKind.Opposes => "states opposition",
        StanceKind.Urges => "calls for action",
        StanceKind.Concerned => "states concern",
        _ => "states a neutral view",
    };
}
