using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Short ways to write readings by hand.</summary>
internal static class Told
{
    public static ReportReading Report(string source, string? published, params EngagementReading[] engagements) => new()
    {
        Report = new Report(source, source),
        Language = "en",
        Published = Date(published),
        Engagements = [.. engagements],
    };

    public static EngagementReading Engagement(EngagementKind kind, string? date, string parties, params Participant[] participants) => new()
    {
        Status = EngagementStatus.Main,
        Kind = kind,
        Date = Date(date),
        Parties = [.. parties.Split(' ')],
        Participants = [.. participants],
        Evidence = [new Evidence("kind", kind.ToString(), 0, 4, "four", "test")],
    };

    public static EngagementReading Talks(string? date, string parties, params Participant[] participants) => Engagement(EngagementKind.Talks, date, parties, participants);

    public static EngagementReading Round(string mechanism, int edition, string? date, string parties, params Participant[] participants) =>
        Engagement(EngagementKind.Dialogue, date, parties, participants) with { Mechanism = mechanism, Edition = edition };

    public static Participant Person(string? name, string party, string? office = null, string? rank = null, ParticipantRole role = ParticipantRole.Chair) =>
        new(name, party, office, rank, role, 0, 0);

    public static AgreementReading Agreement(AgreementType type, string by, string to, string topic, string quote, int engagement = 0, string? condition = null) => new()
    {
        Type = type,
        By = Codes(by),
        To = Codes(to),
        Topic = topic,
        Quote = quote,
        Start = 10,
        End = 10 + quote.Length,
        Engagement = engagement,
        Condition = condition,
    };

    public static StanceReading Stance(string by, string? speaker, string issue, StanceKind stance, string quote) => new()
    {
        By = by,
        Speaker = speaker,
        Issue = issue,
        Stance = stance,
        Quote = quote,
        Start = 5,
        End = 5 + quote.Length,
        Engagement = 0,
    };

    public static Edtf? Date(string? text) => Edtf.TryParse(text, out var date) ? date : null;

    public static string Json(IReadOnlyCollection<ReportReading> readings, params Decision[] decisions) =>
        JsonSerializer.Serialize(RecordBuilder.Build(readings, decisions), RecordJson.Indented.DiplomaticRecord);

    public static DiplomaticRecord Record(params ReportReading[] readings) => RecordBuilder.Build(readings, []);

    public static Decision Ruling(string ruling, string subject, string? other, bool withdrawn = false) =>
        new($"d-{ruling}", ruling, subject, other, "the desk", "2024-05-01", "the minutes say so", withdrawn);

    private static ImmutableArray<string> Codes(string codes) => [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
