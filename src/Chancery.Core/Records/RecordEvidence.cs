namespace Chancery.Core.Records;

/// <summary>A value of the record and the characters of the report that carry it.</summary>
public sealed record RecordEvidence(string Field, string? Value, string Report, int Start, int End, string Quote, string Rule);
