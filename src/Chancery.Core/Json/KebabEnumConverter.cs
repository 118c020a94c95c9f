using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Core.Json;

/// <summary>An enumeration as the record's vocabulary writes it: <c>in-person</c>, <c>port-call</c>.</summary>
public sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
