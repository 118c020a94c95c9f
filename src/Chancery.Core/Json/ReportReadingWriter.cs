using System.Collections.Immutable;
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
        json.WriteStartArray("engagements");
        foreach (var engagement in reading.Engagements)
        {
            Engagement(json, engagement);
        }

        json.WriteEndArray();
        json.WriteStartArray("agreements");
        foreach (var agreement in reading.Agreements)
        {
            Agreement(json, agreement);
        }

        json.WriteEndArray();
        json.WriteStartArray("stances");
        foreach (var stance in reading.Stances)
        {
            Stance(json, stance);
        }

        json.WriteEndArray();
        json.WriteStartArray("courtesies");
        foreach (var courtesy in reading.Courtesies)
        {
            Courtesy(json, courtesy);
        }

        json.WriteEndArray();
        json.WriteStartArray("instruments");
        foreach (var instrument in reading.Instruments)
        {
            Instrument(json, instrument);
        }

        json.WriteEndArray();
        json.WriteStartArray("furniture");
        foreach (var passage in reading.Furniture)
        {
            json.WriteStartObject();
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteString("quote", passage.Quote);
            json.WriteString("rule", passage.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Engagement(Utf8JsonWriter json, EngagementReading engagement)
    {
        json.WriteStartObject();
        json.WriteString("status", Kebab(engagement.Status.ToString()));
        json.WriteString("kind", Kebab(engagement.Kind.ToString()));
        json.WriteString("mode", engagement.Mode is { } mode ? Kebab(mode.ToString()) : null);
        json.WriteString("mechanism", engagement.Mechanism);
        Number(json, "edition", engagement.Edition);
        Date(json, "date", engagement.Date);
        Strings(json, "reasoning", engagement.Reasoning);
        Number(json, "yearOffset", engagement.YearOffset);
        json.WriteString("place", engagement.Place);
        json.WriteString("country", engagement.Country);
        Strings(json, "parties", engagement.Parties);
        json.WriteStartArray("participants");
        foreach (var participant in engagement.Participants)
        {
            json.WriteStartObject();
            json.WriteString("name", participant.Name);
            json.WriteString("party", participant.Party);
            json.WriteString("office", participant.Office);
            json.WriteString("rank", participant.Rank);
            json.WriteString("role", Kebab(participant.Role.ToString()));
            json.WriteNumber("start", participant.Start);
            json.WriteNumber("end", participant.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "topics", engagement.Topics);
        json.WriteStartArray("evidence");
        foreach (var evidence in engagement.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("field", evidence.Field);
            json.WriteString("value", evidence.Value);
            json.WriteNumber("start", evidence.Start);
            json.WriteNumber("end", evidence.End);
            json.WriteString("quote", evidence.Quote);
            json.WriteString("rule", evidence.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Agreement(Utf8JsonWriter json, AgreementReading agreement)
    {
        json.WriteStartObject();
        json.WriteString("type", Kebab(agreement.Type.ToString()));
        Strings(json, "by", agreement.By);
        Strings(json, "to", agreement.To);
        json.WriteString("topic", agreement.Topic);
        json.WriteString("condition", agreement.Condition);
        Date(json, "due", agreement.Due);
        json.WriteString("speaker", agreement.Speaker);
        Quoted(json, agreement.Quote, agreement.Start, agreement.End);
        Number(json, "engagement", agreement.Engagement);
        json.WriteString("rule", agreement.Rule);
        json.WriteEndObject();
    }

    private static void Stance(Utf8JsonWriter json, StanceReading stance)
    {
        json.WriteStartObject();
        json.WriteString("by", stance.By);
        json.WriteString("speaker", stance.Speaker);
        json.WriteString("issue", stance.Issue);
        json.WriteString("stance", Kebab(stance.Stance.ToString()));
        Quoted(json, stance.Quote, stance.Start, stance.End);
        Number(json, "engagement", stance.Engagement);
        json.WriteString("rule", stance.Rule);
        json.WriteEndObject();
    }

    private static void Courtesy(Utf8JsonWriter json, CourtesyReading courtesy)
    {
        json.WriteStartObject();
        json.WriteString("type", Kebab(courtesy.Type.ToString()));
        json.WriteString("from", courtesy.From);
        json.WriteString("through", courtesy.Through);
        json.WriteString("to", courtesy.To);
        if (courtesy.Accepted is { } accepted)
        {
            json.WriteBoolean("accepted", accepted);
        }
        else
        {
            json.WriteNull("accepted");
        }

        Quoted(json, courtesy.Quote, courtesy.Start, courtesy.End);
        json.WriteString("rule", courtesy.Rule);
        json.WriteEndObject();
    }

    private static void Instrument(Utf8JsonWriter json, InstrumentReading instrument)
    {
        json.WriteStartObject();
        json.WriteString("name", instrument.Name);
        Date(json, "date", instrument.Date);
        Strings(json, "parties", instrument.Parties);
        json.WriteString("act", Kebab(instrument.Act.ToString()));
        Quoted(json, instrument.Quote, instrument.Start, instrument.End);
        json.WriteString("rule", instrument.Rule);
        json.WriteEndObject();
    }

    private static void Quoted(Utf8JsonWriter json, string quote, int start, int end)
    {
        json.WriteString("quote", quote);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, Edtf? date) => json.WriteString(name, date?.ToString());

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
