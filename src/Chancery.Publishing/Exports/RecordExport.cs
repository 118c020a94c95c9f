using System.Text.Json;
using System.Text;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Exports;

/// <summary>The record as one JSON object: the contract of <c>chancery export json</c>.</summary>
/// <remarks>Keys come in a fixed order and are always there, null where nothing is known; equal records give equal bytes.</remarks>
public static class RecordExport
{
    // what a writer may hold before it goes to the stream
    private const int FlushAt = 1 << 16;

    /// <summary>Writes UTF-8 without a byte order mark, part by part: the whole text is never in memory.</summary>
    public static void WriteJson(DiplomaticRecord record, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Options))
        {
            json.WriteStartObject();
            Part(json, "reports", record.Reports, RecordParts.Write);
            Part(json, "engagements", record.Engagements, RecordParts.Write);
            Part(json, "people", record.People, RecordParts.Write);
            Part(json, "mechanisms", record.Mechanisms, RecordParts.Write);
            Part(json, "agreements", record.Agreements, RecordParts.Write);
            Part(json, "commitments", record.Commitments, RecordParts.Write);
            Part(json, "stances", record.Stances, RecordParts.Write);
            Part(json, "courtesies", record.Courtesies, RecordParts.Write);
            Part(json, "instruments", record.Instruments, RecordParts.Write);
            Part(json, "discrepancies", record.Discrepancies, RecordParts.Write);
            var outcomes = record.Outcomes.ToDictionary(o => o.Decision, StringComparer.Ordinal);
            Part(json, "decisions", record.Decisions, (j, d) => RecordParts.Write(j, d, outcomes.GetValueOrDefault(d.Id)));
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>The same as a string, for small records and tests.</summary>
    public static string ToJson(DiplomaticRecord record)
    {
        using var memory = new MemoryStream();
        WriteJson(record, memory);
        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void Part<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteArray(name, items, (j, item) =>
        {
            write(j, item);
            if (j.BytesPending > FlushAt)
            {
                j.Flush();
            }
        });
    }
}
