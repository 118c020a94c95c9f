using System.Collections.Immutable;
using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Whether two claims tell of one engagement, and how sure that is.</summary>
internal sealed class EngagementLikeness(ILookup<int, EngagementClaim> claimsOfReport)
{
    private const int Round = 100;

    /// <summary>Points for telling of one engagement; 0 where nothing says so or something speaks against it.</summary>
    /// <param name="weak">Whether a better partner may still be found for one of the two.</param>
    public int Score(EngagementClaim a, EngagementClaim b, out bool weak)
    {
        weak = false;
        if (Clash(a, b))
        {
            return 0;
        }

        var date = DateComparison.Compare(a.Date, b.Date);
        if (SameRound(a, b))
        {
            return Round + Points(date);
        }

        if (IsCopy(a, b))
        {
            return Round;
        }

        var people = ParticipantComparison.Of(a, b);
        if (!Supported(a, b, date, people))
        {
            return 0;
        }

        weak = date != DateRelation.Equal || people.Agreeing == 0;
        return Points(date)
            + (20 * Math.Min(people.Agreeing, 2))
            + (SameMechanism(a, b) ? 30 : 0)
            + (SamePlace(a, b) ? 5 : 0)
            + (a.Reading.Kind == b.Reading.Kind ? 5 : 0)
            + (a.Parties.SequenceEqual(b.Parties, StringComparer.Ordinal) ? 5 : 0);
    }

    /// <summary>Whether the two cannot be one engagement, whatever speaks for it.</summary>
    public bool Clash(EngagementClaim a, EngagementClaim b)
    {
        var round = SameRound(a, b);
        if (a.Report == b.Report && (!round || (a.IsMain && b.IsMain)))
        {
            return true;
        }

        var date = DateComparison.Compare(a.Date, b.Date);
        if (date == DateRelation.Apart || YearsClash(a, b) || YearsClash(b, a))
        {
            return true;
        }

        if (round)
        {
            return false;
        }

        if (a.Group != b.Group || date == DateRelation.Near)
        {
            return true;
        }

        var people = ParticipantComparison.Of(a, b);
        var sure = date == DateRelation.Equal && people.Agreeing >= 2;
        return people.Clashing > 0
            || (SameMechanism(a, b) && a.Edition is int x && b.Edition is int y && x != y && !sure)
            || (a.Mechanism is not null && b.Mechanism is not null && a.Mechanism != b.Mechanism && !sure)
            || (!SameMechanism(a, b) && !Contains(a.Parties, b.Parties) && !Contains(b.Parties, a.Parties))
            || (a.IsReception != b.IsReception && (people.Agreeing < 2 || TellsBoth(a, b) || TellsBoth(b, a)));
    }

    private static bool Supported(EngagementClaim a, EngagementClaim b, DateRelation date, ParticipantComparison people) => date switch
    {
        DateRelation.Equal => !a.IsReception || people.Agreeing > 0 || IsCopy(a, b),
        DateRelation.SameDay => people.Agreeing > 0 || SameMechanism(a, b),
        DateRelation.SameMonth => people.Agreeing > 1 || SameMechanism(a, b),
        DateRelation.SameYear => SameMechanism(a, b),
        DateRelation.Overlapping => people.Agreeing > 0 || SameMechanism(a, b) || a.Group == KindGroup.Visit,
        DateRelation.NextDay => SameMechanism(a, b) || (people.Agreeing > 1 && Remote(a) && Remote(b)),
        _ => false,
    };

    private static int Points(DateRelation date) => date switch
    {
        DateRelation.Equal => 30,
        DateRelation.SameDay => 15,
        DateRelation.Overlapping => 12,
        DateRelation.SameMonth => 8,
        DateRelation.SameYear => 4,
        _ => 0,
    };

    private static bool SameMechanism(EngagementClaim a, EngagementClaim b) => a.Mechanism is not null && a.Mechanism == b.Mechanism;

    private static bool SameRound(EngagementClaim a, EngagementClaim b) => SameMechanism(a, b) && a.Edition is not null && a.Edition == b.Edition;

    private static bool SamePlace(EngagementClaim a, EngagementClaim b) =>
        a.Reading.Place is not null && string.Equals(a.Reading.Place, b.Reading.Place, StringComparison.Ordinal);

    private static bool Remote(EngagementClaim claim) => claim.Reading.Mode is EngagementMode.Phone or EngagementMode.Video;

    /// <summary>A wire copy tells the same with the same words, dated or not.</summary>
    private static bool IsCopy(EngagementClaim a, EngagementClaim b) =>
        string.Equals(a.Report.Source, b.Report.Source, StringComparison.Ordinal)
        && a.Report != b.Report
        && a.Reading.Status == b.Reading.Status
        && a.Reading.Kind == b.Reading.Kind
        && a.Mechanism == b.Mechanism
        && a.Edition == b.Edition
        && a.Date == b.Date
        && a.Parties.SequenceEqual(b.Parties, StringComparer.Ordinal)
        && a.Names.Select(n => n?.Key).SequenceEqual(b.Names.Select(n => n?.Key), StringComparer.Ordinal);

    private static bool YearsClash(EngagementClaim open, EngagementClaim dated) =>
        open.Date is { HasYear: false } && dated.Date is { Start.Year: int year } && (year < open.Years.From || year > open.Years.To);

    private static bool Contains(ImmutableArray<string> large, ImmutableArray<string> small) => small.All(p => large.Contains(p, StringComparer.Ordinal));

    /// <summary>Whether the report of <paramref name="a"/> tells of an engagement of the kind of <paramref name="b"/> too, on that day.</summary>
    private bool TellsBoth(EngagementClaim a, EngagementClaim b) =>
        claimsOfReport[a.Report.Place].Any(c =>
            c != a
            && c.Group == b.Group
            && c.IsReception == b.IsReception
            && DateComparison.Compare(c.Date, b.Date) is DateRelation.Equal or DateRelation.SameDay or DateRelation.Untold
            && c.Parties.SequenceEqual(b.Parties, StringComparer.Ordinal));
}
