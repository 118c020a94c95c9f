namespace Chancery.Cli.Evaluation;

/// <summary>A date in a text and what it may mean.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Values">EDTF, any of which is right; empty where the phrase is left out of the figures.</param>
internal sealed record DatePhrase(int Start, int End, IReadOnlyList<string> Values)
{
    public bool Overlaps(int start, int end) => Start < end && start < End;
}
