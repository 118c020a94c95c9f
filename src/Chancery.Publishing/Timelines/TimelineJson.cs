using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Timelines;

/// <summary>A timeline as JSON.</summary>
public static class TimelineJson
{
    public static string Render(Timeline timeline) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteArray("engagements", timeline.Rows, Write);
        json.WriteArray("year_unknown", timeline.Unplaced, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TimelineRow row)
    {
        json.WriteString("engagement", row.Engagement);
        json.WriteString("date", row.Date?.ToString());
        json.WriteString("bound", row.Bound);
        json.WriteString("when", row.When);
        json.WriteString("status", Phrase.Word(row.Status));
        json.WriteString("kind", Phrase.Word(row.Kind));
        json.WriteString("title", row.Title);
        json.WriteStrings("parties", row.Parties);
        json.WriteString("place", row.Place);
        json.WriteString("people", row.People);
        json.WriteStrings("reports", row.Reports);
    }
}
