using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Core.Dates;

/// <summary>Writes an <see cref="Edtf"/> as its string.</summary>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    /// <inheritdoc/>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString(), out var value) ? value : throw new JsonException("not a date of the record (EDTF)");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
