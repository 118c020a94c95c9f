namespace Chancery.Core.Clauses;

/// <summary>What a stretch of a sentence is to its grammar.</summary>
internal enum NodeKind
{
    /// <summary>Words without a part of their own.</summary>
    Other,

    /// <summary>A person, party, group or pronoun.</summary>
    Actor,

    /// <summary>An event noun with what belongs to it.</summary>
    Event,
    Date,
    Place,
    Verb,
    Auxiliary,
    Modal,
    Negation,
    Preposition,
    Conjunction,
    Comma,
    Relative,
    Subordinator,
    Agent,
    Passive,
    Mode,
    Quote,
}
