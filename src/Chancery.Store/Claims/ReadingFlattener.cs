using System.Globalization;
using System.Text.Json;
using Chancery.Core.Readings;

namespace Chancery.Store.Claims;

/// <summary>A reading as the claims it consists of, in the order of the reading.</summary>
internal static class ReadingFlattener
{
    public static IEnumerable<Claim> Flatten(ReportReading reading, string reportId) =>
        Engagements(reading, reportId)
            .Concat(Agreements(reading, reportId))
            .Concat(Stances(reading, reportId))
            .Concat(Courtesies(reading, reportId))
            .Concat(Instruments(reading, reportId));

    private static IEnumerable<Claim> Engagements(ReportReading reading, string id)
    {
        for (var i = 0; i < reading.Engagements.Length; i++)
        {
            var engagement = reading.Engagements[i];
            var subject = Name("engagement", i);
            foreach (var e in engagement.Evidence)
            {
                yield return new Claim(id, subject, e.Field, e.Value ?? e.Quote, e.Quote, e.Start, e.End, e.Rule);
            }

            for (var p = 0; p < engagement.Participants.Length; p++)
            {
                var participant = engagement.Participants[p];
                var span = new Passage(id, $"{subject}/{Name("participant", p)}", Words(reading, participant.Start, participant.End), participant.Start, participant.End, "");
                foreach (var claim in span.Say(
                    ("name", participant.Name), ("party", participant.Party), ("office", participant.Office), ("rank", participant.Rank), ("role", Word(participant.Role))))
                {
                    yield return claim;
                }
            }
        }
    }

    private static IEnumerable<Claim> Agreements(ReportReading reading, string id) => reading.Agreements.SelectMany((a, i) =>
        new Passage(id, Name("agreement", i), a.Quote, a.Start, a.End, a.Rule).Say(
            ("type", Word(a.Type)), ("by", List(a.By)), ("to", List(a.To)), ("topic", a.Topic), ("condition", a.Condition),
            ("due", a.Due?.ToString()), ("speaker", a.Speaker), ("engagement", Link(a.Engagement))));

    private static IEnumerable<Claim> Stances(ReportReading reading, string id) => reading.Stances.SelectMany((s, i) =>
        new Passage(id, Name("stance", i), s.Quote, s.Start, s.End, s.Rule).Say(
            ("by", s.By), ("speaker", s.Speaker), ("issue", s.Issue), ("stance", Word(s.Stance)), ("engagement", Link(s.Engagement))));

    private static IEnumerable<Claim> Courtesies(ReportReading reading, string id) => reading.Courtesies.SelectMany((c, i) =>
        Carried(c.Evidence, new Passage(id, Name("courtesy", i), c.Quote, c.Start, c.End, c.Rule).Say(
            ("type", Word(c.Type)), ("from", c.From), ("fromParty", c.FromParty), ("through", c.Through), ("to", c.To), ("toParty", c.ToParty), ("what", c.What),
            ("date", c.Date?.ToString()), ("accepted", c.Accepted is { } yes ? (yes ? "true" : "false") : null), ("answeredBy", c.AnsweredBy), ("engagement", Link(c.Engagement)))));

    private static IEnumerable<Claim> Instruments(ReportReading reading, string id) => reading.Instruments.SelectMany((x, i) =>
        Carried(x.Evidence, new Passage(id, Name("instrument", i), x.Quote, x.Start, x.End, x.Rule).Say(
            ("name", x.Name), ("kind", x.Kind), ("date", x.Date?.ToString()), ("parties", List(x.Parties)), ("act", Word(x.Act)), ("engagement", Link(x.Engagement)))));

    /// <summary>A claim points at the characters that carry its value, where the reading knows them; else at the whole passage.</summary>
    private static IEnumerable<Claim> Carried(IReadOnlyCollection<Evidence> evidence, IEnumerable<Claim> claims) => claims.Select(c =>
        evidence.FirstOrDefault(e => string.Equals(e.Field, c.Property, StringComparison.Ordinal)) is { } e ? c with { Words = e.Quote, Start = e.Start, End = e.End, Rule = e.Rule } : c);

    private static string Name(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}/{index}");

    private static string? Link(int? engagement) => engagement is { } i ? Name("engagement", i) : null;

    private static string? List(IReadOnlyCollection<string> values) => values.Count == 0 ? null : string.Join(' ', values);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Words(ReportReading reading, int start, int end) =>
        start >= 0 && start <= end && end <= reading.Report.Text.Length ? reading.Report.Text[start..end] : "";

    private readonly record struct Passage(string Report, string Subject, string Words, int Start, int End, string Rule)
    {
        public IEnumerable<Claim> Say(params (string Property, string? Value)[] claims)
        {
            foreach (var (property, value) in claims)
            {
                if (value is not null)
                {
                    yield return new Claim(Report, Subject, property, value, Words, Start, End, Rule);
                }
            }
        }
    }
}
