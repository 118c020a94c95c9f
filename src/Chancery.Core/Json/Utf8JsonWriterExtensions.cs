using System.Text.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Json;

/// <summary>Shapes that the record's JSON has again and again.</summary>
public static class Utf8JsonWriterExtensions
{
    /// <summary>An array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(values);
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>True, false or null.</summary>
    public static void WriteBooleanOrNull(this Utf8JsonWriter json, string name, bool? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } truth)
        {
            json.WriteBoolean(name, truth);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An array of objects; <paramref name="write"/> writes the inside of each.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The inside of a day told as the one of publication.</summary>
    public static void Write(this Utf8JsonWriter json, DateCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(candidate);
        json.WriteString("source", candidate.Source);
        json.WriteString("told", candidate.Told);
        json.WriteString("day", candidate.Day?.ToString());
        json.WriteNumberOrNull("start", candidate.Start);
        json.WriteNumberOrNull("end", candidate.End);
        json.WriteString("doubt", candidate.Doubt);
    }

    /// <summary>The inside of an agency that a report is signed with.</summary>
    public static void Write(this Utf8JsonWriter json, LineageMark mark)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(mark);
        json.WriteString("agency", mark.Agency);
        json.WriteString("form", mark.Form);
        json.WriteNumber("start", mark.Start);
        json.WriteNumber("end", mark.End);
        json.WriteString("quote", mark.Quote);
    }
}
