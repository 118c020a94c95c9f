using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Exports;

/// <content>What was said, and what people ruled.</content>
internal static partial class RecordParts
{
    public static void Write(Utf8JsonWriter json, RecordAgreement a)
    {
        json.WriteString("id", a.Id);
        json.WriteString("type", Phrase.Word(a.Type));
        json.WriteStrings("by", a.By);
        json.WriteStrings("to", a.To);
        json.WriteString("topic", a.Topic);
        json.WriteString("condition", a.Condition);
        json.WriteString("due", a.Due?.ToString());
        json.WriteString("speaker", a.Speaker);
        Passage(json, a.Quote, a.Start, a.End, a.Report);
        json.WriteString("engagement", a.Engagement);
        json.WriteString("rule", a.Rule);
        json.WriteStrings("objects", a.Objects);
    }

    public static void Write(Utf8JsonWriter json, RecordCommitment c)
    {
        json.WriteString("id", c.Id);
        json.WriteStrings("parties", c.Parties);
        json.WriteString("topic", c.Topic);
        json.WriteStrings("objects", c.Objects);
        json.WriteString("state", Phrase.Word(c.State));
        json.WriteString("because", c.Because);
        json.WriteStrings("owing", c.Owing);
        json.WriteString("silentSince", c.SilentSince?.ToString());
        json.WriteString("condition", c.Condition);
        json.WriteBooleanOrNull("conditionMet", c.ConditionMet);
        json.WriteArray("steps", c.Steps, (j, s) =>
        {
            j.WriteString("date", s.Date?.ToString());
            j.WriteString("type", Phrase.Word(s.Type));
            j.WriteString("engagement", s.Engagement);
            j.WriteString("report", s.Report);
            j.WriteString("quote", s.Quote);
            j.WriteStrings("by", s.By);
            j.WriteString("condition", s.Condition);
            j.WriteNumberOrNull("answeredBy", s.AnsweredBy);
        });
        json.WriteStrings("aliases", c.Aliases);
    }

    public static void Write(Utf8JsonWriter json, RecordStance s)
    {
        json.WriteString("id", s.Id);
        json.WriteString("by", s.By);
        json.WriteString("speaker", s.Speaker);
        json.WriteString("issue", s.Issue);
        json.WriteString("stance", Phrase.Word(s.Stance));
        Passage(json, s.Quote, s.Start, s.End, s.Report);
        json.WriteString("engagement", s.Engagement);
        json.WriteString("rule", s.Rule);
    }

    public static void Write(Utf8JsonWriter json, RecordCourtesy c)
    {
        json.WriteString("id", c.Id);
        json.WriteString("type", Phrase.Word(c.Type));
        json.WriteString("from", c.From);
        json.WriteString("through", c.Through);
        json.WriteString("to", c.To);
        json.WriteBooleanOrNull("accepted", c.Accepted);
        json.WriteString("answeredBy", c.AnsweredBy);
        json.WriteString("fromParty", c.FromParty);
        json.WriteString("toParty", c.ToParty);
        json.WriteString("what", c.What);
        json.WriteString("date", c.Date?.ToString());
        Passage(json, c.Quote, c.Start, c.End, c.Report);
        json.WriteString("engagement", c.Engagement);
        json.WriteString("rule", c.Rule);
    }

    public static void Write(Utf8JsonWriter json, RecordInstrument i)
    {
        json.WriteString("id", i.Id);
        json.WriteString("name", i.Name);
        json.WriteString("kind", i.Kind);
        json.WriteString("date", i.Date?.ToString());
        json.WriteStrings("parties", i.Parties);
        json.WriteArray("acts", i.Acts, (j, a) =>
        {
            j.WriteString("act", Phrase.Word(a.Act));
            Passage(j, a.Quote, a.Start, a.End, a.Report);
            j.WriteString("engagement", a.Engagement);
            j.WriteString("rule", a.Rule);
        });
    }

    public static void Write(Utf8JsonWriter json, RecordDiscrepancy d)
    {
        json.WriteString("subject", d.Subject);
        json.WriteString("field", d.Field);
        json.WriteArray("values", d.Values, (j, v) =>
        {
            j.WriteString("value", v.Value);
            j.WriteStrings("reports", v.Reports);
        });
        json.WriteString("shown", d.Shown);
        json.WriteString("because", d.Because);
    }

    /// <param name="outcome">What became of it; null in a record that was saved by an earlier version.</param>
    public static void Write(Utf8JsonWriter json, Decision d, DecisionOutcome? outcome)
    {
        json.WriteString("id", d.Id);
        json.WriteString("ruling", d.Ruling);
        json.WriteString("subject", d.Subject);
        json.WriteString("other", d.Other);
        json.WriteString("who", d.Who);
        json.WriteString("when", d.When);
        json.WriteString("why", d.Why);
        json.WriteBoolean("withdrawn", d.Withdrawn);
        json.WriteString("about", d.About);
        json.WriteArray("subjectAt", d.SubjectAt, Anchor);
        json.WriteArray("otherAt", d.OtherAt, Anchor);
        json.WriteString("state", outcome is null ? null : Phrase.Word(outcome.State));
        json.WriteStrings("touches", outcome?.Touches ?? []);
        json.WriteString("because", outcome?.Because);
    }

    private static void Anchor(Utf8JsonWriter json, DecisionAnchor a)
    {
        json.WriteString("report", a.Report);
        json.WriteNumber("start", a.Start);
        json.WriteNumber("end", a.End);
        json.WriteString("words", a.Words);
        json.WriteString("party", a.Party);
    }

    private static void Passage(Utf8JsonWriter json, string quote, int start, int end, string report)
    {
        json.WriteString("quote", quote);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteString("report", report);
    }
}
