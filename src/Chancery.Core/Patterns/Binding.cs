using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <summary>What a name of a pattern was bound to: tokens, and the item if one was matched.</summary>
/// <param name="Name">Name in the pattern.</param>
/// <param name="Item">The item; null where the name stands for bare tokens.</param>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
public readonly record struct Binding(string Name, Item? Item, int Start, int End);
