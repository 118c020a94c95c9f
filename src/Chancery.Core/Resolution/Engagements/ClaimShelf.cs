using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Makes claims comparable: what each tells, the years that its report leaves open, and which tell the very same.</summary>
internal sealed class ClaimShelf
{
    private readonly Dictionary<string, int> _tellings = new(StringComparer.Ordinal);

    /// <summary>The engagements that all reports tell of, in the order of report ids.</summary>
    public ImmutableArray<EngagementClaim> List(ImmutableArray<ShelvedReport> shelf, MechanismIndex mechanisms)
    {
        var claims = ImmutableArray.CreateBuilder<EngagementClaim>();
        var sides = KnownSides.Learn(shelf);
        foreach (var report in shelf)
        {
            foreach (var claim in Make(report, sides, (reading, _) => mechanisms.Find(reading)))
            {
                claim.Ordinal = claims.Count;
                claims.Add(claim);
            }
        }

        return claims.ToImmutable();
    }

    /// <summary>The claims of one report; whom the other reports put on another side is noted with it.</summary>
    /// <param name="mechanism">The mechanism of an engagement, told with its place in the reading.</param>
    public ImmutableArray<EngagementClaim> Make(ShelvedReport report, KnownSides sides, Func<EngagementReading, int, MechanismKey?> mechanism)
    {
        var corrections = new List<SideCorrection>();
        ImmutableArray<EngagementClaim> claims = [.. report.Reading.Engagements.Select((e, i) => Make(report, i, SideSettler.Settle(e, sides, i, corrections), mechanism(e, i)))];
        report.Corrections = [.. corrections];
        return claims;
    }

    /// <param name="settled">The reading, people on the sides that other reports know.</param>
    public EngagementClaim Make(ShelvedReport report, int index, EngagementReading settled, MechanismKey? mechanism)
    {
        var claim = new EngagementClaim(report, index, settled, mechanism);
        claim.Years = Years(claim, OwnYears(report));
        var told = Told(claim);
        claim.Telling = _tellings.TryGetValue(told, out var telling) ? telling : _tellings[told] = _tellings.Count;
        claim.TellingHash = NoteKey.Hash(told);
        return claim;
    }

    private static string Told(EngagementClaim claim) => string.Join(
        '\u001f',
        claim.Report.Reading.Language,
        claim.Mechanism?.Id,
        claim.Edition?.ToString(CultureInfo.InvariantCulture),
        claim.LikelyDate?.ToString(),
        claim.Around?.ToString(),
        claim.Outlet,
        claim.LikelyDate is { HasYear: false } ? claim.Years.ToString() : "",
        claim.Reading.Kind.ToString(),
        claim.Reading.Mode?.ToString(),
        claim.Reading.Place,
        string.Join(' ', claim.Parties),
        string.Join('|', claim.Names.Select((n, i) => $"{claim.Reading.Participants[i].Party} {n?.MarkedKey} {n?.Run} {claim.Reading.Participants[i].Office}")));

    private static (int From, int To) OwnYears(ShelvedReport report)
    {
        if (report.Published?.Start.Year is int year)
        {
            return (year, year);
        }

        var from = report.Reading.YearHints.Max(h => h.From) ?? int.MinValue;
        var to = report.Reading.YearHints.Min(h => h.To) ?? int.MaxValue;
        return from <= to ? (from, to) : (int.MinValue, int.MaxValue);
    }

    private static (int From, int To) Years(EngagementClaim claim, (int From, int To) own)
    {
        if (claim.Reading.YearOffset is int offset)
        {
            return (Shift(own.From, offset), Shift(own.To, offset));
        }

        return claim.Reading.Status switch
        {
            EngagementStatus.Main => own,
            EngagementStatus.Referred => (int.MinValue, own.To),
            _ => (own.From, int.MaxValue),
        };
    }

    private static int Shift(int year, int by) => year is int.MinValue or int.MaxValue ? year : year + by;
}
