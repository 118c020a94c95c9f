using System.Collections.Immutable;

namespace Chancery.Cli.Evaluation;

/// <summary>Names of the figures, in the order they are printed.</summary>
internal static class Figures
{
    public const string Relevant = "report is relevant";
    public const string MainEngagement = "engagement, main";
    public const string Engagement = "engagement, all";
    public const string Kind = "kind";
    public const string Status = "status";
    public const string Mode = "mode";
    public const string Mechanism = "mechanism";
    public const string Edition = "edition";
    public const string DateExact = "date, exact";
    public const string DateCompatible = "date, compatible";
    public const string Place = "place";
    public const string Country = "country";
    public const string Parties = "parties";
    public const string Participant = "participant";
    public const string ParticipantParty = "participant's party";
    public const string ParticipantOffice = "participant's office";
    public const string ParticipantRank = "participant's rank";
    public const string ParticipantRole = "participant's role";
    public const string Topics = "topics";
    public const string Agreement = "agreement";
    public const string AgreementType = "agreement's type";
    public const string AgreementParties = "agreement's parties";
    public const string AgreementTopic = "agreement's topic";
    public const string AgreementCondition = "agreement's condition";
    public const string Stance = "stance";
    public const string StanceDirection = "stance's direction";
    public const string Furniture = "furniture found";
    public const string MeanOfCore = "mean of core";

    public static readonly ImmutableArray<string> All =
    [
        Relevant, MainEngagement, Engagement, Kind, Status, Mode, Mechanism, Edition, DateExact, DateCompatible, Place, Country, Parties,
        Participant, ParticipantParty, ParticipantOffice, ParticipantRank, ParticipantRole, Topics,
        Agreement, AgreementType, AgreementParties, AgreementTopic, AgreementCondition, Stance, StanceDirection, Furniture,
    ];

    /// <summary>The figures whose mean is the one that counts.</summary>
    public static readonly ImmutableArray<string> Core =
        [MainEngagement, Kind, DateExact, Place, Parties, Participant, ParticipantOffice, Mechanism, Topics, Agreement, Stance];
}
