using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Core.Json;

/// <summary>Texts read from JSON; short ones that come again and again (rules, parties, offices) are one object.</summary>
/// <remarks>Serves any number of threads: an entry is put in whole or not at all, and one that is lost to another thread is made again.</remarks>
internal sealed class SharedTextConverter : JsonConverter<string>
{
    private const int Places = 1 << 13;

    // Bytes of UTF-8; longer texts are seldom repeated.
    private const int Longest = 48;

    private readonly Entry?[] _known = new Entry?[Places];

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > Longest)
        {
            return reader.GetString();
        }

        var written = reader.ValueSpan;
        ref var place = ref _known[PlaceOf(written)];
        var entry = place;
        if (entry is null || !written.SequenceEqual(entry.Written))
        {
            place = entry = new Entry(written.ToArray(), reader.GetString()!);
        }

        return entry.Text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static int PlaceOf(ReadOnlySpan<byte> written)
    {
        var hash = default(HashCode);
        hash.AddBytes(written);
        return hash.ToHashCode() & (Places - 1);
    }

    private sealed record Entry(byte[] Written, string Text);
}
