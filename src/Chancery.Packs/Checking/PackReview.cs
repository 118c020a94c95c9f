using System.Collections.Immutable;

namespace Chancery.Packs.Checking;

/// <summary>What a check of a pack found.</summary>
/// <param name="Language">Code of the pack.</param>
/// <param name="Rules">How many rules it has.</param>
/// <param name="Words">How many word forms.</param>
/// <param name="Examples">How many examples were executed.</param>
/// <param name="CounterExamples">How many counter-examples.</param>
/// <param name="Findings">In the order of the files.</param>
public sealed record PackReview(string Language, int Rules, int Words, int Examples, int CounterExamples, ImmutableArray<PackFinding> Findings)
{
    /// <summary>Whether nothing has to be put right.</summary>
    public bool IsSound => !Findings.Any(f => f.IsError);
}
