namespace Chancery.Core.Resolution.Sides;

/// <summary>Names in the evidence of readings that tell of sides.</summary>
internal static class SideFields
{
    public const string OfParticipant = "participants.party";

    public const string Parties = "parties";

    /// <summary>Rules of this kind infer a side; all others read it in words.</summary>
    public const string Inferred = "party.";

    /// <summary>The rule by which other reports tell it.</summary>
    public const string ByOtherReports = Inferred + "by-other-reports";
}
