using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Cli.Evaluation;

/// <summary>Figures for programs, and for a later <c>--baseline</c>; null where there was nothing to count.</summary>
internal static class EvalJson
{
    public static void Write(TextWriter output, EvalResult result, bool misses) => Write(output, json =>
    {
        json.WriteNumber("reports", result.Reports);
        json.WriteStartArray("missing");
        foreach (var id in result.Missing)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        Figures(json, "figures", result.Rows);
        if (result.Groups.Count > 0)
        {
            json.WriteStartObject("groups");
            foreach (var (name, rows) in result.Groups)
            {
                Figures(json, name, rows);
            }

            json.WriteEndObject();
        }

        if (misses)
        {
            Misses(json, result.Misses);
        }
    });

    /// <param name="misses">Null where they were not asked for.</param>
    public static void Write(TextWriter output, DateScorer scorer, IReadOnlyList<string>? misses) => Write(output, json =>
    {
        json.WriteNumber("texts", scorer.Texts);
        json.WriteNumber("leftOut", scorer.LeftOut);
        Figures(json, "figures", scorer.Rows);
        Misses(json, misses);
    });

    /// <param name="misses">Null where they were not asked for.</param>
    public static void Write(TextWriter output, ReadoutScorer scorer, IReadOnlyList<string>? misses) => Write(output, json =>
    {
        json.WriteNumber("engagements", scorer.Positives);
        json.WriteNumber("others", scorer.Negatives);
        json.WriteNumber("withoutPrediction", scorer.Absent);
        json.WriteStartObject("right");
        foreach (var (field, share) in scorer.Fields)
        {
            json.WriteNumber(field, share);
        }

        json.WriteEndObject();
        json.WriteNumber("allRight", scorer.AllRight);
        json.WriteNumber("silent", scorer.Silent);
        Misses(json, misses);
    });

    private static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Misses(Utf8JsonWriter json, IReadOnlyList<string>? misses)
    {
        if (misses is null)
        {
            return;
        }

        json.WriteStartArray("misses");
        foreach (var miss in misses)
        {
            json.WriteStringValue(miss);
        }

        json.WriteEndArray();
    }

    private static void Figures(Utf8JsonWriter json, string name, IReadOnlyList<FigureRow> rows)
    {
        json.WriteStartObject(name);
        foreach (var row in rows)
        {
            json.WriteStartObject(row.Name);
            Number(json, "precision", row.Precision);
            Number(json, "recall", row.Recall);
            Number(json, "f1", row.F1);
            json.WriteNumber("gold", row.Gold);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is null or double.NaN)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, value.Value);
        }
    }

    private static void Misses(Utf8JsonWriter json, IReadOnlyList<Miss> misses)
    {
        json.WriteStartArray("misses");
        foreach (var miss in misses)
        {
            json.WriteStartObject();
            json.WriteString("report", miss.Report);
            json.WriteString("field", miss.Field);
            json.WriteString("gold", miss.Gold);
            json.WriteString("predicted", miss.Predicted);
            json.WriteString("quote", miss.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
