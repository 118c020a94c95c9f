using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Core.Json;

/// <summary>JSON of readings and of the record: camel case, enumerations in kebab case, text unescaped.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportReadingJson))]
[JsonSerializable(typeof(ReportReading))]
[JsonSerializable(typeof(DiplomaticRecord))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(DecisionOutcome))]
public sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>One line an object.</summary>
    public static RecordJson Compact { get; } = new(Settings(indented: false));

    /// <summary>For reading by people.</summary>
    public static RecordJson Indented { get; } = new(Settings(indented: true));

    /// <summary>For reading many things of one record: texts that come again and again are one object in memory.</summary>
    public static RecordJson Sharing { get; } = new(new JsonSerializerOptions(Settings(indented: false)) { Converters = { new SharedTextConverter() } });

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        Converters =
        {
            new KebabEnumConverter<EngagementStatus>(),
            new KebabEnumConverter<EngagementKind>(),
            new KebabEnumConverter<EngagementMode>(),
            new KebabEnumConverter<ParticipantRole>(),
            new KebabEnumConverter<AgreementType>(),
            new KebabEnumConverter<StanceKind>(),
            new KebabEnumConverter<CourtesyType>(),
            new KebabEnumConverter<InstrumentAct>(),
            new KebabEnumConverter<OutcomeKind>(),
            new KebabEnumConverter<CommitmentState>(),
            new KebabEnumConverter<CommitmentStepType>(),
            new KebabEnumConverter<DecisionState>(),
            new KebabEnumConverter<EngagementCourse>(),
        },
    };
}
