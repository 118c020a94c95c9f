namespace Chancery.Core.Explaining;

/// <summary>Something found over some words of a sentence.</summary>
/// <param name="Words">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Class">Class of the lexeme or mention, or kind of the part.</param>
/// <param name="Features">Its features, "key=value; key=value".</param>
/// <param name="Source">The rule that built it, or file and line of the word; null for parts.</param>
public sealed record TraceItem(string Words, int Start, int End, string Class, string Features, string? Source);
