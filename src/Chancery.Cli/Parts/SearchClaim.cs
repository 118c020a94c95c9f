namespace Chancery.Cli.Parts;

/// <summary>A claim whose words hold the words looked for.</summary>
/// <param name="Start">First UTF-16 unit of <paramref name="Words"/> in the report.</param>
public sealed record SearchClaim(string Subject, string Property, string Value, string Words, int Start, int End);
