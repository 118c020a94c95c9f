using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Exports;

/// <summary>The parts of the export that have parts themselves, each inside an open object.</summary>
internal static partial class RecordParts
{
    public static void Write(Utf8JsonWriter json, RecordReport r)
    {
        json.WriteString("id", r.Id);
        json.WriteString("source", r.Source);
        json.WriteString("lang", r.Lang);
        json.WriteString("published", r.Published?.ToString());
        json.WriteString("publishedBecause", r.PublishedBecause);
        json.WriteArray("publishedCandidates", r.PublishedCandidates, static (j, candidate) => j.Write(candidate));
        json.WriteString("outlet", r.Outlet);
        json.WriteString("byline", r.Byline);
        json.WriteArray("lineage", r.Lineage, static (j, mark) => j.Write(mark));
        json.WriteString("copies_of", r.CopiesOf);
    }

    public static void Write(Utf8JsonWriter json, RecordEngagement e)
    {
        json.WriteString("id", e.Id);
        json.WriteString("status", Phrase.Word(e.Status));
        json.WriteString("kind", Phrase.Word(e.Kind));
        json.WriteString("mode", e.Mode is { } mode ? Phrase.Word(mode) : null);
        json.WriteString("mechanism", e.Mechanism);
        json.WriteNumberOrNull("edition", e.Edition);
        json.WriteString("date", e.Date?.ToString());
        json.WriteString("place", e.Place);
        json.WriteString("country", e.Country);
        json.WriteStrings("parties", e.Parties);
        json.WriteArray("participants", e.Participants, (j, p) =>
        {
            j.WriteString("person", p.Person);
            j.WriteString("name", p.Name);
            j.WriteString("party", p.Party);
            j.WriteString("office", p.Office);
            j.WriteString("rank", p.Rank);
            j.WriteString("role", Phrase.Word(p.Role));
        });
        json.WriteStrings("topics", e.Topics);
        json.WriteStrings("reports", e.Reports);
        json.WriteArray("evidence", e.Evidence, (j, x) =>
        {
            j.WriteString("field", x.Field);
            j.WriteString("value", x.Value);
            j.WriteString("report", x.Report);
            j.WriteNumber("start", x.Start);
            j.WriteNumber("end", x.End);
            j.WriteString("quote", x.Quote);
            j.WriteString("rule", x.Rule);
        });
        json.WriteStrings("reasoning", e.Reasoning);
        json.WriteString("course", e.Course is { } course ? Phrase.Word(course) : null);
        json.WriteString("within", e.Within);
        json.WriteArray("dateProof", e.DateProof, (j, s) =>
        {
            j.WriteString("days", s.Days);
            j.WriteString("because", s.Because);
            j.WriteString("report", s.Report);
            j.WriteString("quote", s.Quote);
        });
        Notes(json, e.Notes);
    }

    public static void Write(Utf8JsonWriter json, RecordPerson p)
    {
        json.WriteString("id", p.Id);
        json.WriteString("name", p.Name);
        json.WriteStrings("names", p.Names);
        json.WriteString("party", p.Party);
        json.WriteArray("offices", p.Offices, (j, o) =>
        {
            j.WriteString("office", o.Office);
            j.WriteString("rank", o.Rank);
            j.WriteString("from", o.From);
            j.WriteString("to", o.To);
            j.WriteStrings("reports", o.Reports);
            j.WriteString("level", o.Level);
            j.WriteBoolean("acting", o.Acting);
            j.WriteString("predecessor", o.Predecessor);
            j.WriteString("successor", o.Successor);
        });
        json.WriteArray("joins", p.Joins, (j, x) =>
        {
            j.WriteString("one", x.One);
            j.WriteString("other", x.Other);
            j.WriteNumber("score", x.Score);
            j.WriteString("because", x.Because);
        });
        Notes(json, p.Notes);
    }

    private static void Notes(Utf8JsonWriter json, IEnumerable<RecordNote> notes) => json.WriteArray("notes", notes, (j, n) =>
    {
        j.WriteString("decision", n.Decision);
        j.WriteBoolean("confirms", n.Confirms);
        j.WriteString("who", n.Who);
        j.WriteString("when", n.When);
        j.WriteString("why", n.Why);
        j.WriteString("text", n.Text);
    });

    public static void Write(Utf8JsonWriter json, RecordMechanism m)
    {
        json.WriteString("id", m.Id);
        json.WriteString("name", m.Name);
        json.WriteStrings("parties", m.Parties);
        json.WriteArray("editions", m.Editions, (j, e) =>
        {
            j.WriteNumber("edition", e.Edition);
            j.WriteString("engagement", e.Engagement);
            j.WriteString("date", e.Date?.ToString());
            j.WriteString("place", e.Place);
        });
        json.WriteStartArray("missing");
        foreach (var number in m.Missing)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteStartArray("doubled");
        foreach (var number in m.Doubled)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var year in m.Skipped)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        json.WriteString("level", m.Level);
        json.WriteString("levelBecause", m.LevelBecause);
        json.WriteStrings("names", m.Names);
        json.WriteStrings("joins", m.Joins);
        json.WriteString("follows", m.Follows?.Mechanism);
        json.WriteString("followsBecause", m.Follows?.Because);
        if (m.Next is { } next)
        {
            json.WriteStartObject("next");
            json.WriteNumber("edition", next.Edition);
            json.WriteString("date", next.Date?.ToString());
            json.WriteString("place", next.Place);
            json.WriteString("because", next.Because);
            json.WriteBoolean("overdue", next.Overdue);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("next");
        }
    }
}
