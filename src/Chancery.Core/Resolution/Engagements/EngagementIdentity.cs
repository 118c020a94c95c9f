using System.Globalization;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>The id that one claim alone would give its engagement, and how much identifies it.</summary>
/// <remarks>
/// <para>A numbered round is its mechanism and number. Otherwise the parties, the month and day (not the year, which a
/// later report may be the first to tell) and the first named person of each side. Otherwise the report and the place in it.</para>
/// <para>An engagement takes the id of its richest claim and keeps those of the others as aliases. So an id that was ever shown
/// is found again in every larger record: as the id, or as an alias where a richer report came or two engagements turned
/// out to be one. It changes only in these two cases.</para>
/// </remarks>
/// <param name="Wealth">0: the claim itself; 1: a date; 2 and more: a date and so many sides' persons; 100: a round.</param>
internal sealed record EngagementIdentity(string Id, int Wealth)
{
    private const string Prefix = "e";

    public static EngagementIdentity Of(EngagementClaim claim)
    {
        if (claim.Mechanism is { } mechanism && claim.Edition is int edition)
        {
            return new(StableId.Of(Prefix, "round", mechanism.Id, edition.ToString(CultureInfo.InvariantCulture)), 100);
        }

        if (claim.Date is { Start: { Month: int month, Day: int day } })
        {
            var principals = claim.Parties.Select(p => Principal(claim, p)).ToList();
            var kind = claim.IsReception ? "reception" : claim.Group.ToString();
            var id = StableId.Of(Prefix, "day", kind, string.Join(' ', claim.Parties), string.Create(CultureInfo.InvariantCulture, $"{month}-{day}"), string.Join('|', principals));
            return new(id, 1 + principals.Count(p => p.Length > 0));
        }

        return new(OfClaim(claim), 0);
    }

    /// <summary>The id of last resort, which no other claim can have.</summary>
    public static string OfClaim(EngagementClaim claim) => OfClaim(claim.Report.Id, claim.Index);

    /// <summary>The same, by the report's id and the place in it.</summary>
    public static string OfClaim(string report, int index) => StableId.Of(Prefix, "claim", report, index.ToString(CultureInfo.InvariantCulture));

    private static string Principal(EngagementClaim claim, string party) =>
        claim.Reading.Participants
            .Select((p, i) => (Participant: p, Name: claim.Names[i]))
            .Where(p => p.Name is not null && string.Equals(p.Participant.Party, party, StringComparison.Ordinal))
            .OrderBy(p => p.Participant.Role)
            .ThenBy(p => p.Participant.Start)
            .Select(p => p.Name!.Skeleton)
            .FirstOrDefault("");
}
