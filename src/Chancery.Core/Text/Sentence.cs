namespace Chancery.Core.Text;

/// <summary>A sentence of a block.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Block">Number of its block.</param>
/// <param name="Kind">Kind of its block.</param>
public sealed record Sentence(int Start, int End, int Block, BlockKind Kind);
