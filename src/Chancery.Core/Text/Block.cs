namespace Chancery.Core.Text;

/// <summary>Lines that belong together.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Kind">What it is to the report.</param>
/// <param name="Rule">What told so; empty for body text.</param>
public sealed record Block(int Start, int End, BlockKind Kind, string Rule);
