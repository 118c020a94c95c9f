using System.Collections.Immutable;

namespace Chancery.Publishing.Cards;

/// <summary>Lines under a heading.</summary>
public sealed record CardList(string Title, ImmutableArray<string> Lines);
