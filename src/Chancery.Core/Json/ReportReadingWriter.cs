using System.Text;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Json;

/// <summary>
/// Writes the line of <see cref="ReportReadingJson"/> directly, the same text as the serializer's. Loading the serializer's metadata takes
/// longer than reading a report, which a run over one file would feel.
/// </summary>
public static class ReportReadingWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line for a reading, without a line feed.</summary>
    public static string Write(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var buffer = new MemoryStream(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Report(json, reading);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Report(Utf8JsonWriter json, ReportReading reading)
    {
        json.WriteStartObject();
        json.WriteString("source", reading.Report.Source);
        json.WriteString("lang", reading.Language);
        Date(json, "published", reading.Published);
        json.WriteString("publishedBecause", reading.PublishedBecause);
        json.WriteArray("publishedCandidates", reading.PublishedCandidates, static (json, candidate) => json.Write(candidate));
        json.WriteString("outlet", reading.Outlet);
        json.WriteString("outletFrom", reading.OutletFrom);
        json.WriteString("byline", reading.Byline);
        json.WriteString("bylineFrom", reading.BylineFrom);
        json.WriteArray("lineage", reading.Lineage, static (json, mark) => json.Write(mark));
        if (reading.TurnedDown)
        {
            json.WriteBoolean("turnedDown", true);
        }

        json.WriteArray("engagements", reading.Engagements, Engagement);
        json.WriteArray("agreements", reading.Agreements, Agreement);
        json.WriteArray("stances", reading.Stances, Stance);
        json.WriteArray("courtesies", reading.Courtesies, Courtesy);
        json.WriteArray("instruments", reading.Instruments, Instrument);
        json.WriteArray("outcomes", reading.Outcomes, Outcome);
        json.WriteArray("furniture", reading.Furniture, static (json, passage) =>
        {
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteString("quote", passage.Quote);
            json.WriteString("rule", passage.Rule);
        });
        json.WriteEndObject();
    }

    private static void Engagement(Utf8JsonWriter json, EngagementReading engagement)
    {
        json.WriteString("status", Kebab(engagement.Status.ToString()));
        json.WriteString("kind", Kebab(engagement.Kind.ToString()));
        json.WriteString("mode", engagement.Mode is { } mode ? Kebab(mode.ToString()) : null);
        json.WriteString("mechanism", engagement.Mechanism);
        json.WriteNumberOrNull("edition", engagement.Edition);
        Date(json, "date", engagement.Date);
        json.WriteStrings("reasoning", engagement.Reasoning);
        json.WriteNumberOrNull("yearOffset", engagement.YearOffset);
        json.WriteString("place", engagement.Place);
        json.WriteString("country", engagement.Country);
        json.WriteStrings("parties", engagement.Parties);
        json.WriteArray("participants", engagement.Participants, static (json, participant) =>
        {
            json.WriteString("name", participant.Name);
            json.WriteString("party", participant.Party);
            json.WriteString("office", participant.Office);
            json.WriteString("rank", participant.Rank);
            json.WriteString("role", Kebab(participant.Role.ToString()));
            json.WriteNumber("start", participant.Start);
            json.WriteNumber("end", participant.End);
            json.WriteString("level", participant.Level);
            json.WriteBoolean("acting", participant.Acting);
        });
        json.WriteStrings("topics", engagement.Topics);
        json.WriteArray("evidence", engagement.Evidence, Carrier);
        json.WriteBoolean("ahead", engagement.Ahead);
        json.WriteBoolean("caption", engagement.Caption);
    }

    private static void Agreement(Utf8JsonWriter json, AgreementReading agreement)
    {
        json.WriteString("type", Kebab(agreement.Type.ToString()));
        json.WriteStrings("by", agreement.By);
        json.WriteStrings("to", agreement.To);
        json.WriteString("topic", agreement.Topic);
        json.WriteString("condition", agreement.Condition);
        Date(json, "due", agreement.Due);
        json.WriteString("speaker", agreement.Speaker);
        Quoted(json, agreement.Quote, agreement.Start, agreement.End);
        json.WriteNumberOrNull("engagement", agreement.Engagement);
        json.WriteString("rule", agreement.Rule);
        json.WriteStrings("objects", agreement.Objects);
        json.WriteStrings("conditionObjects", agreement.ConditionObjects);
    }

    private static void Stance(Utf8JsonWriter json, StanceReading stance)
    {
        json.WriteString("by", stance.By);
        json.WriteString("speaker", stance.Speaker);
        json.WriteString("issue", stance.Issue);
        json.WriteString("stance", Kebab(stance.Stance.ToString()));
        Quoted(json, stance.Quote, stance.Start, stance.End);
        json.WriteNumberOrNull("engagement", stance.Engagement);
        json.WriteString("rule", stance.Rule);
    }

    private static void Courtesy(Utf8JsonWriter json, CourtesyReading courtesy)
    {
        json.WriteString("type", Kebab(courtesy.Type.ToString()));
        json.WriteString("from", courtesy.From);
        json.WriteString("fromParty", courtesy.FromParty);
        json.WriteString("through", courtesy.Through);
        json.WriteString("to", courtesy.To);
        json.WriteString("toParty", courtesy.ToParty);
        json.WriteString("what", courtesy.What);
        Date(json, "date", courtesy.Date);
        json.WriteBooleanOrNull("accepted", courtesy.Accepted);
        json.WriteString("answeredBy", courtesy.AnsweredBy);
        Quoted(json, courtesy.Quote, courtesy.Start, courtesy.End);
        json.WriteNumberOrNull("engagement", courtesy.Engagement);
        json.WriteString("rule", courtesy.Rule);
        json.WriteString("because", courtesy.Because);
        json.WriteArray("evidence", courtesy.Evidence, Carrier);
    }

    private static void Instrument(Utf8JsonWriter json, InstrumentReading instrument)
    {
        json.WriteString("name", instrument.Name);
        json.WriteString("kind", instrument.Kind);
        Date(json, "date", instrument.Date);
        json.WriteStrings("parties", instrument.Parties);
        json.WriteString("act", Kebab(instrument.Act.ToString()));
        Quoted(json, instrument.Quote, instrument.Start, instrument.End);
        json.WriteNumberOrNull("engagement", instrument.Engagement);
        json.WriteString("rule", instrument.Rule);
        json.WriteString("because", instrument.Because);
        json.WriteArray("evidence", instrument.Evidence, Carrier);
    }

    private static void Outcome(Utf8JsonWriter json, OutcomeReading outcome)
    {
        json.WriteString("kind", Kebab(outcome.Kind.ToString()));
        json.WriteStrings("objects", outcome.Objects);
        json.WriteStrings("parties", outcome.Parties);
        json.WriteString("by", outcome.By);
        Quoted(json, outcome.Quote, outcome.Start, outcome.End);
        json.WriteNumberOrNull("engagement", outcome.Engagement);
        json.WriteString("rule", outcome.Rule);
    }

    private static void Carrier(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("field", evidence.Field);
        json.WriteString("value", evidence.Value);
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        json.WriteString("quote", evidence.Quote);
        json.WriteString("rule", evidence.Rule);
    }

    private static void Quoted(Utf8JsonWriter json, string quote, int start, int end)
    {
        json.WriteString("quote", quote);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void Date(Utf8JsonWriter json, string name, Edtf? date) => json.WriteString(name, date?.ToString());

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
