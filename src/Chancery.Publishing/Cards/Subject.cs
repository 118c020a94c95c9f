namespace Chancery.Publishing.Cards;

/// <summary>Something of the record that a card can show.</summary>
/// <param name="Title">What it is called, with its date where it has one.</param>
public sealed record Subject(SubjectKind Kind, string Id, string Title);
