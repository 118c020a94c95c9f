using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>What all kinds of cards share.</summary>
internal sealed class CardContext(RecordIndex index, Labels labels)
{
    public RecordIndex Index { get; } = index;

    public Labels Labels { get; } = labels;

    public EngagementNames Names { get; } = new(index, labels);

    public string SourceOf(string report) => NameOf(report) ?? report;

    /// <summary>A reason with reports by their sources and dates in words.</summary>
    public string Reason(string because) => Reasons.Written(because, NameOf);

    /// <summary>A reason with reports by their sources, dates as the record writes them.</summary>
    public string Proof(string because) => Reasons.Named(because, NameOf);

    public string SourcesOf(IEnumerable<string> reports) => string.Join(", ", reports.Distinct(StringComparer.Ordinal).Select(SourceOf));

    /// <summary>One line: date, title, place, id.</summary>
    public string LineOf(RecordEngagement engagement)
    {
        var place = engagement.Place is null ? "" : $", {engagement.Place}";
        return $"{Names.When(engagement)}: {Names.Title(engagement)}{place} [{engagement.Id}]";
    }

    public IEnumerable<CardEvidence> Evidence(IEnumerable<RecordEvidence> evidence) =>
        evidence.Select(e => new CardEvidence(e.Field, e.Value, SourceOf(e.Report), e.Report, e.Start, e.End, e.Quote, e.Rule));

    public ImmutableArray<CardDiscrepancy> Discrepancies(IReadOnlySet<string> subjects) =>
    [
        .. Index.Record.Discrepancies
            .Where(d => subjects.Contains(d.Subject))
            .Select(d => new CardDiscrepancy(d.Field, [.. d.Values.Select(v => new CardFact(v.Value, SourcesOf(v.Reports)))], d.Shown, d.Because)),
    ];

    public static string Note(RecordNote note) => note.Confirms
        ? $"Confirmed by {note.Who} on {note.When}: {note.Why} [{note.Decision}]"
        : $"{note.Text} ({note.Who}, {note.When}: {note.Why}) [{note.Decision}]";

    public static ImmutableArray<CardFact> Facts(params (string Label, string? Value)[] facts) =>
        [.. facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => new CardFact(f.Label, f.Value!))];

    public static ImmutableArray<CardList> Lists(params (string Title, IEnumerable<string> Lines)[] lists) =>
        [.. lists.Select(l => new CardList(l.Title, [.. l.Lines])).Where(l => !l.Lines.IsEmpty)];

    private string? NameOf(string report) => Index.Reports.TryGetValue(report, out var r) ? r.Source : null;
}
