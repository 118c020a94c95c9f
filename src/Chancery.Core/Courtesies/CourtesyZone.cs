namespace Chancery.Core.Courtesies;

/// <summary>Which part the next name behind the verb of a courtesy plays.</summary>
internal enum CourtesyZone
{
    /// <summary>Directly behind the verb.</summary>
    Object,

    /// <summary>Directly behind the noun ("greetings").</summary>
    Noun,
    To,
    Sender,
    Through,
    By,

    /// <summary>To what, on what, or what is given.</summary>
    What,

    /// <summary>When and where it was done.</summary>
    Loose,
}
