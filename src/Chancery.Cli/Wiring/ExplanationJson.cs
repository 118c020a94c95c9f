using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Core.Explaining;

namespace Chancery.Cli.Wiring;

/// <summary>Explanations for programs, one object a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentenceTrace))]
[JsonSerializable(typeof(RuleAttempt))]
internal sealed partial class ExplanationJson : JsonSerializerContext
{
    private static readonly ExplanationJson Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<AttemptOutcome>(JsonNamingPolicy.KebabCaseLower) },
    });

    public static void Write(TextWriter output, ImmutableArray<SentenceTrace> traces)
    {
        foreach (var trace in traces)
        {
            output.WriteLine(JsonSerializer.Serialize(trace, Lines.SentenceTrace));
        }
    }

    public static void Write(TextWriter output, ImmutableArray<RuleAttempt> attempts)
    {
        foreach (var attempt in attempts)
        {
            output.WriteLine(JsonSerializer.Serialize(attempt, Lines.RuleAttempt));
        }
    }
}
