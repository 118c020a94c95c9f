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
        "agency", "allegiance", "anaphor", "article-one", "attitude", "calendar", "candidacy", "commentator", "condition-word", "crowd-noun", "distance",
        "earlier-mark", "earlier-that-day", "everybody", "foretold", "giving", "home-cue", "joint-action", "list-noun", "listing", "message-noun",
        "mode-phrase", "news-list", "one-by-one", "position-cue", "private-purpose", "quality", "result-verb", "source-mark", "sport-noun", "updated",
        "visit-length", "visiting-mark", "state-of-things", "arrival-place", "counterpart", "two-mark", "joint-deed", "idea", "aim",
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
    public const int Agency = 72;
    public const int Allegiance = 73;
    public const int Anaphor = 74;
    public const int ArticleOne = 75;
    public const int Attitude = 76;
    public const int Calendar = 77;
    public const int Candidacy = 78;
    public const int Commentator = 79;
    public const int ConditionWord = 80;
    public const int CrowdNoun = 81;
    public const int Distance = 82;
    public const int EarlierMark = 83;
    public const int EarlierThatDay = 84;
    public const int Everybody = 85;
    public const int Foretold = 86;
    public const int Giving = 87;
    public const int HomeCue = 88;
    public const int JointAction = 89;
    public const int ListNoun = 90;
    public const int Listing = 91;
    public const int MessageNoun = 92;
    public const int ModePhrase = 93;
    public const int NewsList = 94;
    public const int OneByOne = 95;
    public const int PositionCue = 96;
    public const int PrivatePurpose = 97;
    public const int Quality = 98;
    public const int ResultVerb = 99;
    public const int SourceMark = 100;
    public const int SportNoun = 101;
    public const int Updated = 102;
    public const int VisitLength = 103;
    public const int VisitingMark = 104;
    public const int StateOfThings = 105;
    public const int ArrivalPlace = 106;
    public const int Counterpart = 107;
    public const int TwoMark = 108;
    public const int JointDeed = 109;
    public const int Idea = 110;
    public const int Aim = 111;
}
