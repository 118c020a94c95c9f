using System.Text.Json.Serialization;

namespace Chancery.Core.Resolution.Notes;

/// <summary>JSON of notes: what is empty or false is left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ReportNote))]
[JsonSerializable(typeof(EngagementNote))]
[JsonSerializable(typeof(PersonNote))]
[JsonSerializable(typeof(MechanismNote))]
[JsonSerializable(typeof(DocumentNote))]
[JsonSerializable(typeof(StateNote))]
internal sealed partial class NoteJson : JsonSerializerContext;
