namespace Chancery.Yardsticks;

/// <summary>A date in a text.</summary>
/// <param name="Values">EDTF, any of which is right; empty where the phrase is out of scope.</param>
internal sealed record Phrase(int Start, int End, IReadOnlyList<string> Values);
