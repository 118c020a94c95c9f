namespace Chancery.Core.Resolution.Engagements;

/// <summary>What a claim says of the id of its engagement.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Index">Place of the engagement in the report's reading.</param>
/// <param name="Told">Place of the report in the order of telling.</param>
internal readonly record struct ClaimIdentity(string Report, int Index, string Told, EngagementIdentity Identity)
{
    public static ClaimIdentity Of(EngagementClaim claim) => new(claim.Report.Id, claim.Index, claim.Report.Told, claim.Identity);
}
