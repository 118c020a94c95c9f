using System.Globalization;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>The card of an engagement.</summary>
internal static class EngagementCard
{
    public static Card Write(CardContext context, Subject subject, RecordEngagement e)
    {
        var record = context.Index.Record;
        var agreements = record.Agreements.Where(a => string.Equals(a.Engagement, e.Id, StringComparison.Ordinal)).ToList();
        var stances = record.Stances.Where(s => string.Equals(s.Engagement, e.Id, StringComparison.Ordinal)).ToList();
        var courtesies = record.Courtesies.Where(c => string.Equals(c.Engagement, e.Id, StringComparison.Ordinal)).ToList();
        var documents = record.Instruments.SelectMany(i => i.Acts.Where(a => string.Equals(a.Engagement, e.Id, StringComparison.Ordinal)).Select(a => (Instrument: i, Act: a))).ToList();
        var facts = CardContext.Facts(
            ("Kind", Phrase.Word(e.Kind)),
            ("Status", Phrase.Word(e.Status)),
            ("Course", e.Course is { } course ? Phrase.Word(course).Replace('-', ' ') : null),
            ("Part of", context.Index.Engagement(e.Within) is { } around ? context.LineOf(around) : null),
            ("Mode", e.Mode is { } mode ? Phrase.Word(mode) : null),
            ("Mechanism", context.Index.MechanismOf(e) is { } m ? $"{m.Name} [{m.Id}]" : null),
            ("Edition", e.Edition?.ToString(CultureInfo.InvariantCulture)),
            ("Date", Date(context, e)),
            ("Place", e.Country is null ? e.Place : e.Place is null ? context.Labels.Party(e.Country) : $"{e.Place} ({context.Labels.Party(e.Country)})"),
            ("Parties", context.Labels.Parties(e.Parties)),
            ("Topics", Phrase.List([.. e.Topics.Select(context.Labels.Topic)])),
            ("Reports", context.SourcesOf(e.Reports)));
        var lists = CardContext.Lists(
            ("Participants", e.Participants.Select(p => Participant(context, p))),
            ("Agreements", agreements.Select(a => Agreement(context, a))),
            ("Positions", stances.Select(s => Stance(context, s))),
            ("Courtesies", courtesies.Select(c => CourtesyWords.Describe(c, context.Labels.Party)).Distinct(StringComparer.Ordinal)),
            ("Notes", e.Notes.Select(CardContext.Note)),
            ("Documents", documents.Select(d => $"{CourtesyWords.Title(d.Instrument)}: {CourtesyWords.Of(d.Act.Act)}").Distinct(StringComparer.Ordinal)));

        IEnumerable<CardEvidence> evidence =
        [
            .. context.Evidence(e.Evidence),
            .. agreements.Select(a => new CardEvidence("agreement", Phrase.Word(a.Type), context.SourceOf(a.Report), a.Report, a.Start, a.End, a.Quote, a.Rule)),
            .. courtesies.Select(c => new CardEvidence("courtesy", Phrase.Word(c.Type), context.SourceOf(c.Report), c.Report, c.Start, c.End, c.Quote, c.Rule)),
            .. documents.Select(d => new CardEvidence("document", CourtesyWords.Of(d.Act.Act), context.SourceOf(d.Act.Report), d.Act.Report, d.Act.Start, d.Act.End, d.Act.Quote, d.Act.Rule)),
            .. stances.Select(s => new CardEvidence("stance", Phrase.Word(s.Stance), context.SourceOf(s.Report), s.Report, s.Start, s.End, s.Quote, s.Rule)),
        ];
        return new Card(subject, facts, lists, [.. evidence], [.. e.Reasoning.Select(context.Reason)], context.Discrepancies(new HashSet<string>(StringComparer.Ordinal) { e.Id }));
    }

    private static string? Date(CardContext context, RecordEngagement e) =>
        e.Date is { } date ? $"{context.Names.When(e)} ({date})" : context.Index.PlaceOf(e).Bound is not null ? context.Names.When(e) : null;

    private static string Participant(CardContext context, RecordParticipant p)
    {
        string?[] parts = [p.Name ?? "not named", p.Party is null ? null : context.Labels.Party(p.Party), p.Rank, p.Office, Phrase.Word(p.Role)];
        return string.Join(", ", parts.OfType<string>()) + (p.Person is null ? "" : $" [{p.Person}]");
    }

    /// <summary>A position in one line.</summary>
    internal static string Stance(CardContext context, RecordStance s) =>
        $"{context.Labels.Party(s.By)}{By(s.Speaker)}: {Phrase.Word(s.Stance)}, {context.Labels.Topic(s.Issue)}";

    /// <summary>An undertaking in one line.</summary>
    internal static string Agreement(CardContext context, RecordAgreement a)
    {
        var to = a.To.IsEmpty ? "" : $" to {context.Labels.Parties(a.To)}";
        var topic = a.Topic is null ? "" : $", {context.Labels.Topic(a.Topic)}";
        var condition = a.Condition is null ? "" : $"; condition: “{Phrase.Excerpt(a.Condition)}”";
        var due = a.Due is { } day ? $"; due {DateWords.Of(day)}" : "";
        return $"{Phrase.Capital(Phrase.Word(a.Type))} by {context.Labels.Parties(a.By)}{By(a.Speaker)}{to}{topic}{condition}{due}";
    }

    private static string By(string? speaker) => speaker is null ? "" : $" ({speaker})";
}
