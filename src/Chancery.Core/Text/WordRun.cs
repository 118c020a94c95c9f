namespace Chancery.Core.Text;

/// <summary>A run of letters and marks in a text.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Hash">The hash of its letters whatever their case.</param>
/// <param name="Kinds">All kinds of units in it.</param>
internal readonly record struct WordRun(int Start, int End, ulong Hash, CharKind Kinds);
