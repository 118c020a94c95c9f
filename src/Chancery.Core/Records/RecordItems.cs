using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chancery.Core.Json;

namespace Chancery.Core.Records;

/// <summary>Takes the record apart into the things that are kept, and puts it together again.</summary>
public static class RecordItems
{
    private const string Break = "\u001f";

    /// <summary>All things of a record.</summary>
    public static IEnumerable<RecordItem> Of(DiplomaticRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Reports.Select(Of)
            .Concat(record.Engagements.Select(Of))
            .Concat(record.People.Select(Of))
            .Concat(record.Mechanisms.Select(Of))
            .Concat(Numbered(record.Agreements, a => a.Report, Of))
            .Concat(record.Commitments.Select(Of))
            .Concat(Numbered(record.Stances, s => s.Report, Of))
            .Concat(Numbered(record.Courtesies, c => c.Report, Of))
            .Concat(record.Instruments.Select(i => Of(i, i.Id)))
            .Concat(Numbered(record.Discrepancies, Subject, Of))
            .Concat(Numbered(record.Decisions, d => d.Id, Of))
            .Concat(Numbered(record.Outcomes, o => o.Decision, Of));
    }

    /// <summary>The record of these things.</summary>
    /// <param name="part">The JSON of all things of a part, in the order of their places.</param>
    public static DiplomaticRecord Together(Func<string, IEnumerable<string>> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var json = RecordJson.Compact;
        return new DiplomaticRecord
        {
            Reports = All(RecordPart.Reports, json.RecordReport),
            Engagements = All(RecordPart.Engagements, json.RecordEngagement),
            People = All(RecordPart.People, json.RecordPerson),
            Mechanisms = All(RecordPart.Mechanisms, json.RecordMechanism),
            Agreements = All(RecordPart.Agreements, json.RecordAgreement),
            Commitments = All(RecordPart.Commitments, json.RecordCommitment),
            Stances = All(RecordPart.Stances, json.RecordStance),
            Courtesies = All(RecordPart.Courtesies, json.RecordCourtesy),
            Instruments = All(RecordPart.Instruments, json.RecordInstrument),
            Discrepancies = All(RecordPart.Discrepancies, json.RecordDiscrepancy),
            Decisions = All(RecordPart.Decisions, json.Decision),
            Outcomes = All(RecordPart.Outcomes, json.DecisionOutcome),
        };

        ImmutableArray<T> All<T>(string name, JsonTypeInfo<T> type)
            where T : class => [.. part(name).Select(i => JsonSerializer.Deserialize(i, type) ?? throw new JsonException("null stands where a thing of the record should"))];
    }

    /// <summary>By date, those without one last, then by id.</summary>
    internal static string Place(RecordEngagement engagement) => $"{engagement.Date?.ToString() ?? "~"}{Break}{engagement.Id}";

    /// <summary>By date, those without one last, then by id.</summary>
    internal static string Place(RecordInstrument instrument) => $"{instrument.Date?.ToString() ?? "~"}{Break}{instrument.Id}";

    internal static RecordItem Of(RecordReport report) => Item(RecordPart.Reports, report.Id, report.Id, report.Id, report, RecordJson.Compact.RecordReport);

    internal static RecordItem Of(RecordEngagement engagement) => Item(RecordPart.Engagements, engagement.Id, engagement.Id, Place(engagement), engagement, RecordJson.Compact.RecordEngagement);

    internal static RecordItem Of(RecordPerson person) => Item(RecordPart.People, person.Id, person.Id, person.Id, person, RecordJson.Compact.RecordPerson);

    internal static RecordItem Of(RecordMechanism mechanism) => Item(RecordPart.Mechanisms, mechanism.Id, mechanism.Id, mechanism.Id, mechanism, RecordJson.Compact.RecordMechanism);

    internal static RecordItem Of(RecordAgreement agreement, string number) => Item(RecordPart.Agreements, agreement.Report, agreement.Id, $"{agreement.Report}{Break}{number}", agreement, RecordJson.Compact.RecordAgreement);

    internal static RecordItem Of(RecordStance stance, string number) => Item(RecordPart.Stances, stance.Report, stance.Id, $"{stance.Report}{Break}{number}", stance, RecordJson.Compact.RecordStance);

    internal static RecordItem Of(RecordCourtesy courtesy, string number) => Item(RecordPart.Courtesies, courtesy.Report, courtesy.Id, $"{courtesy.Report}{Break}{number}", courtesy, RecordJson.Compact.RecordCourtesy);

    internal static RecordItem Of(RecordInstrument instrument, string owner) => Item(RecordPart.Instruments, owner, instrument.Id, Place(instrument), instrument, RecordJson.Compact.RecordInstrument);

    internal static RecordItem Of(RecordDiscrepancy discrepancy, string number) => Item(RecordPart.Discrepancies, discrepancy.Subject, discrepancy.Subject, $"{Subject(discrepancy)}{Break}{number}", discrepancy, RecordJson.Compact.RecordDiscrepancy);

    internal static RecordItem Of(Decision decision, string number) => Item(RecordPart.Decisions, decision.Id, decision.Id, $"{decision.Id}{Break}{number}", decision, RecordJson.Compact.Decision);

    internal static RecordItem Of(DecisionOutcome outcome, string number) => Item(RecordPart.Outcomes, outcome.Decision, outcome.Decision, $"{outcome.Decision}{Break}{number}", outcome, RecordJson.Compact.DecisionOutcome);

    /// <summary>By parties, then by what it is about.</summary>
    internal static RecordItem Of(RecordCommitment commitment)
    {
        var parties = string.Join(' ', commitment.Parties);
        var matter = commitment.Objects.IsEmpty ? commitment.Topic : $"{commitment.Objects[0]} {string.Join('|', commitment.Objects.Skip(1))}".TrimEnd();
        return Item(RecordPart.Commitments, parties, commitment.Id, $"{parties}{Break}{matter}{Break}{commitment.Id}", commitment, RecordJson.Compact.RecordCommitment);
    }

    /// <summary>Things that have one place but for their order.</summary>
    internal static IEnumerable<RecordItem> Numbered<T>(IEnumerable<T> things, Func<T, string> place, Func<T, string, RecordItem> item)
    {
        string? before = null;
        var number = 0;
        foreach (var thing in things)
        {
            var own = place(thing);
            number = string.Equals(own, before, StringComparison.Ordinal) ? number + 1 : 0;
            before = own;
            yield return item(thing, number.ToString("D6", CultureInfo.InvariantCulture));
        }
    }

    internal static string Subject(RecordDiscrepancy discrepancy) => $"{discrepancy.Subject}{Break}{discrepancy.Field}{Break}{discrepancy.About}";

    private static RecordItem Item<T>(string part, string owner, string id, string place, T thing, JsonTypeInfo<T> type) => new(part, owner, id, place, JsonSerializer.SerializeToUtf8Bytes(thing, type));
}
