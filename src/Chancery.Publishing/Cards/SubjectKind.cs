namespace Chancery.Publishing.Cards;

/// <summary>What a card can be about.</summary>
public enum SubjectKind
{
    Engagement,
    Person,
    Mechanism,
    Report,
}
