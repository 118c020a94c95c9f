using Chancery.Core.Records;

namespace Chancery.Cli.Building;

/// <summary>What a build did.</summary>
/// <param name="Added">Reports new on file, or read anew.</param>
/// <param name="Known">Reports that were on file.</param>
/// <param name="Failed">Reports that could not be read.</param>
/// <param name="Record">The record as it stands now.</param>
internal sealed record BuildSummary(int Added, int Known, int Failed, DiplomaticRecord Record);
