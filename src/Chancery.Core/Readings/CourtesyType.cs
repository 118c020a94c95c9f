namespace Chancery.Core.Readings;

/// <summary>The courtesies that the record keeps.</summary>
public enum CourtesyType
{
    /// <summary>An invitation.</summary>
    Invitation,

    /// <summary>Greetings conveyed.</summary>
    Greeting,

    /// <summary>Congratulations.</summary>
    Congratulation,

    /// <summary>A gift.</summary>
    Gift,

    /// <summary>Condolences.</summary>
    Condolence,
}
