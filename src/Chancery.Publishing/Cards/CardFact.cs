namespace Chancery.Publishing.Cards;

/// <summary>One field and its value in words.</summary>
public sealed record CardFact(string Label, string Value);
