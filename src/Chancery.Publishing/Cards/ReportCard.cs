using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>The card of a report: where it comes from, when it was published and why that is believed, who repeats it, and what was read from it.</summary>
internal static class ReportCard
{
    public static Card Write(CardContext context, Subject subject, RecordReport report)
    {
        var record = context.Index.Record;
        var told = context.Index.Sorted(record.Engagements.Where(e => e.Reports.Contains(report.Id, StringComparer.Ordinal)));
        var agreements = record.Agreements.Where(a => IsOf(a.Report)).ToList();
        var stances = record.Stances.Where(s => IsOf(s.Report)).ToList();
        var courtesies = record.Courtesies.Where(c => IsOf(c.Report)).ToList();
        var documents = record.Instruments.SelectMany(i => i.Acts.Where(a => IsOf(a.Report)).Select(a => (Instrument: i, Act: a))).ToList();
        var copies = record.Reports.Where(r => string.Equals(r.CopiesOf, report.Id, StringComparison.Ordinal)).OrderBy(r => r.Published?.ToString() ?? "~", StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal);
        var reading = told.Count + agreements.Count + stances.Count + courtesies.Count + documents.Count;
        IEnumerable<CardEvidence> evidence =
        [
            .. told.SelectMany(e => context.Evidence(e.Evidence.Where(x => IsOf(x.Report)))),
            .. agreements.Select(a => new CardEvidence("agreement", Phrase.Word(a.Type), report.Source, a.Report, a.Start, a.End, a.Quote, a.Rule)),
            .. courtesies.Select(c => new CardEvidence("courtesy", Phrase.Word(c.Type), report.Source, c.Report, c.Start, c.End, c.Quote, c.Rule)),
            .. documents.Select(d => new CardEvidence("document", CourtesyWords.Of(d.Act.Act), report.Source, d.Act.Report, d.Act.Start, d.Act.End, d.Act.Quote, d.Act.Rule)),
            .. stances.Select(s => new CardEvidence("stance", Phrase.Word(s.Stance), report.Source, s.Report, s.Start, s.End, s.Quote, s.Rule)),
        ];
        return new Card(
            subject,
            CardContext.Facts(
                ("Source", report.Source),
                ("Language", report.Lang),
                ("Outlet", report.Outlet ?? "not known"),
                ("Byline", report.Byline ?? "none"),
                ("Published", report.Published is { } day ? $"{DateWords.Of(day)} ({day})" : "not known"),
                ("Because", report.PublishedBecause ?? (report.Published is null ? "no day is told" : null)),
                ("Copy of", report.CopiesOf is { } original ? $"{context.SourceOf(original)} [{original}]; counts as no source of its own" : null),
                ("Read from it", reading == 0 ? "nothing" : null)),
            CardContext.Lists(
                ("Days told as the one of publication", report.PublishedCandidates.Select(Day)),
                ("Comes from", report.Lineage.Select(l => $"{l.Agency}: {l.Form.Replace('-', ' ')} “{Phrase.Excerpt(l.Quote)}”")),
                ("Copies", copies.Select(c => $"{c.Source}{(c.Outlet is null ? "" : $" ({c.Outlet})")}{(c.Published is { } d ? $", {DateWords.Of(d)}" : "")} [{c.Id}]")),
                ("Engagements", told.Select(context.LineOf)),
                ("Agreements", agreements.Select(a => EngagementCard.Agreement(context, a))),
                ("Positions", stances.Select(s => EngagementCard.Stance(context, s))),
                ("Courtesies", courtesies.Select(c => CourtesyWords.Describe(c, context.Labels.Party)).Distinct(StringComparer.Ordinal)),
                ("Documents", documents.Select(d => $"{CourtesyWords.Title(d.Instrument)}: {CourtesyWords.Of(d.Act.Act)}").Distinct(StringComparer.Ordinal))),
            [.. evidence.OrderBy(e => e.Start).ThenBy(e => e.End)],
            [],
            context.Discrepancies(told.Select(e => e.Id).ToHashSet(StringComparer.Ordinal)));

        bool IsOf(string id) => string.Equals(id, report.Id, StringComparison.Ordinal);
    }

    private static string Day(DateCandidate candidate)
    {
        var says = candidate.Day is { } day ? day.ToString() : "no date";
        return $"{says}: {candidate.Source} “{Phrase.Excerpt(candidate.Told)}”{(candidate.Doubt is null ? "" : $"; doubtful: {candidate.Doubt}")}";
    }
}
