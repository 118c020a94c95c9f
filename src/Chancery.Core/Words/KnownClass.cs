namespace Chancery.Core.Words;

/// <summary>Classes that the engine itself looks at; every <see cref="SymbolTable"/> of a pack begins with them in this order.</summary>
public static class KnownClass
{
    /// <summary>Names in the order of the constants.</summary>
    public static readonly string[] Names =
    [
        "person", "office", "party", "group", "pronoun", "event", "date", "place", "verb", "aux", "negation", "modal", "prep", "conj", "rel",
        "sub", "topic", "name", "ordinal", "agent", "passive", "state", "demonym", "city", "org", "surname", "given", "particle", "rank",
        "honorific", "status", "stop", "abbreviation", "end-mark", "tail-mark", "caption-mark", "outlet", "site", "possessive", "year-hint",
        "condition", "quote", "published", "institution", "office-head", "portfolio", "furniture-line", "instrument", "courtesy-noun", "function",
        "not-name", "name-suffix", "dateline", "side-noun", "event-noun", "mechanism", "topic-breaker", "body", "office-modifier", "month", "weekday", "blocker", "det", "poss",
        "document", "document-act", "absence", "object", "outcome", "reader", "call", "byline-mark",
    ];

    public const int Person = 0;
    public const int Office = 1;
    public const int Party = 2;
    public const int Group = 3;
    public const int Pronoun = 4;
    public const int Event = 5;
    public const int Date = 6;
    public const int Place = 7;
    public const int Verb = 8;
    public const int Auxiliary = 9;
    public const int Negation = 10;
    public const int Modal = 11;
    public const int Preposition = 12;
    public const int Conjunction = 13;
    public const int Relative = 14;
    public const int Subordinator = 15;
    public const int Topic = 16;
    public const int Name = 17;
    public const int Ordinal = 18;
    public const int Agent = 19;
    public const int Passive = 20;
    public const int State = 21;
    public const int Demonym = 22;
    public const int City = 23;
    public const int Organisation = 24;
    public const int Surname = 25;
    public const int Given = 26;
    public const int Particle = 27;
    public const int Rank = 28;
    public const int Honorific = 29;
    public const int Status = 30;
    public const int Stop = 31;
    public const int Abbreviation = 32;
    public const int EndMark = 33;
    public const int TailMark = 34;
    public const int CaptionMark = 35;
    public const int Outlet = 36;
    public const int Site = 37;
    public const int Possessive = 38;
    public const int YearHint = 39;
    public const int Condition = 40;
    public const int Quote = 41;
    public const int Published = 42;
    public const int Institution = 43;
    public const int OfficeHead = 44;
    public const int Portfolio = 45;
    public const int FurnitureLine = 46;
    public const int Instrument = 47;
    public const int CourtesyNoun = 48;
    public const int Function = 49;
    public const int NotName = 50;
    public const int NameSuffix = 51;
    public const int Dateline = 52;
    public const int SideNoun = 53;
    public const int EventNoun = 54;
    public const int Mechanism = 55;
    public const int TopicBreaker = 56;
    public const int Body = 57;
    public const int OfficeModifier = 58;
    public const int Month = 59;
    public const int Weekday = 60;
    public const int Blocker = 61;
    public const int Determiner = 62;
    public const int PossessiveDeterminer = 63;
    public const int Document = 64;
    public const int DocumentAct = 65;
    public const int Absence = 66;
    public const int Object = 67;
    public const int Outcome = 68;
    public const int Reader = 69;
    public const int Call = 70;
    public const int BylineMark = 71;
}
