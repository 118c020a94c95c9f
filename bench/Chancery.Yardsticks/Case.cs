using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Yardsticks;

/// <summary>A text with the dates that it tells, as <c>chancery eval --dates</c> reads it.</summary>
internal sealed record Case(string Id, string Lang, string Published, string Text, bool Ahead, IReadOnlyList<Phrase> Dates)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            id = Id,
            lang = Lang,
            published = Published,
            bare = Ahead ? "ahead" : "past",
            text = Text,
            dates = Dates.Select(d => new { start = d.Start, end = d.End, values = d.Values }),
        },
        Plain);
}
