using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Core.Json;

/// <summary>Indented JSON with the same bytes on every machine: line feeds, no escapes but the needed ones.</summary>
public static class JsonText
{
    /// <summary>Indented, line feeds, letters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text on lines, with a line feed at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Write(write, Options) + "\n";

    /// <summary>The text on one line, without a line feed.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, Options with { Indented = false });

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
