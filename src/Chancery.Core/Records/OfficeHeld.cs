using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>An office that reports give a person, with the first and last day they give it on (EDTF or null).</summary>
public sealed record OfficeHeld(string? Office, string? Rank, string? From, string? To, ImmutableArray<string> Reports);
