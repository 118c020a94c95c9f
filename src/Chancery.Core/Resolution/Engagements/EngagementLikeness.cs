using System.Collections.Immutable;
using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Whether two claims tell of one engagement, and how sure that is.</summary>
internal sealed class EngagementLikeness(ILookup<int, EngagementClaim> claimsOfReport)
{
    private const int Round = 100;

    private readonly Dictionary<(int, int), Judgement> _judged = [];

    /// <summary>Points for telling of one engagement; 0 where nothing says so or something speaks against it.</summary>
    /// <param name="weak">Whether a better partner may still be found for one of the two.</param>
    public int Score(EngagementClaim a, EngagementClaim b, out bool weak)
    {
        weak = false;
        if (Clash(a, b))
        {
            return 0;
        }

        var judged = Judge(a, b);
        if (!SameRound(a, b) && IsCopy(a, b))
        {
            return Round;
        }

        weak = judged.Weak;
        return judged.Score;
    }

    /// <summary>Whether how one is brought together with others may depend on the other: by what the two tell alone, whatever their reports tell beside it.</summary>
    public bool Bear(EngagementClaim a, EngagementClaim b) =>
        a.Telling == b.Telling
        || Judge(a, b).Score > 0
        || (string.Equals(a.Report.Source, b.Report.Source, StringComparison.Ordinal) && a.Report != b.Report && a.Reading.Kind == b.Reading.Kind && a.Reading.Status == b.Reading.Status && a.Mechanism == b.Mechanism);

    /// <summary>Whether the two cannot be one engagement, whatever speaks for it.</summary>
    public bool Clash(EngagementClaim a, EngagementClaim b) => OfOneReport(a, b) || TellingsClash(a, b) || ReportsClash(a, b);

    /// <summary>Whether one report keeps the two apart by telling of both.</summary>
    public static bool OfOneReport(EngagementClaim a, EngagementClaim b) => a.Report == b.Report && (!SameRound(a, b) || (a.IsMain && b.IsMain));

    /// <summary>Whether what is told of the two cannot be told of one; depends on <see cref="EngagementClaim.Telling"/> alone.</summary>
    public bool TellingsClash(EngagementClaim a, EngagementClaim b) => Judge(a, b).Clash;

    /// <summary>Whether one is a reception and the other talks, and a report tells of both kinds.</summary>
    public bool ReportsClash(EngagementClaim a, EngagementClaim b) =>
        a.IsReception != b.IsReception && !SameRound(a, b) && (TellsBoth(a, b) || TellsBoth(b, a));

    private Judgement Judge(EngagementClaim a, EngagementClaim b)
    {
        var key = a.Telling <= b.Telling ? (a.Telling, b.Telling) : (b.Telling, a.Telling);
        if (!_judged.TryGetValue(key, out var judged))
        {
            judged = JudgeTellings(a, b);
            _judged[key] = judged;
        }

        return judged;
    }

    private static Judgement JudgeTellings(EngagementClaim a, EngagementClaim b)
    {
        var date = DateComparison.Compare(a.LikelyDate, b.LikelyDate);
        if (date == DateRelation.Untold && (a.Around is not null || b.Around is not null))
        {
            date = DateComparison.Compare(a.Around ?? a.LikelyDate, b.Around ?? b.LikelyDate) is DateRelation.Equal or DateRelation.Overlapping ? DateRelation.Around : date;
        }
        if ((date == DateRelation.Apart && !VagueRound(a, b)) || YearsClash(a, b) || YearsClash(b, a))
        {
            return Judgement.Clashing;
        }

        if (SameRound(a, b))
        {
            return new Judgement(false, Round + Points(date), false);
        }

        if (a.Group != b.Group || date == DateRelation.Near)
        {
            return Judgement.Clashing;
        }

        var people = ParticipantComparison.Of(a, b);
        var sure = date == DateRelation.Equal && people.Agreeing >= 2;
        if (people.Clashing > 0
            || (people.Transcribed > 0 && people.Agreeing == 0 && !(a.Group == KindGroup.Visit && date == DateRelation.Equal && a.LikelyDate?.End is not null))
            || (SameMechanism(a, b) && a.Edition is int x && b.Edition is int y && x != y && !sure)
            || (a.Group == KindGroup.Visit && people is { Agreeing: 0, Transcribed: 0 } && Math.Min(a.Parties.Length, b.Parties.Length) > 1 && a.Parties.Length != b.Parties.Length)
            || (a.Mechanism is not null && b.Mechanism is not null && a.Mechanism != b.Mechanism && !sure)
            || (!SameMechanism(a, b) && !Contains(a.Parties, b.Parties) && !Contains(b.Parties, a.Parties))
            || (a.IsReception != b.IsReception && people.Agreeing + (date == DateRelation.Equal ? people.Transcribed : 0) < 2 && !OfThree(a, b, date)))
        {
            return Judgement.Clashing;
        }

        // who may be one by transcription joins two reports on one day only; elsewhere it says nothing
        return (people.Transcribed == 0 || date == DateRelation.Equal) && Supported(a, b, date, people)
            ? new Judgement(false, Weigh(a, b, date, people), date != DateRelation.Equal || people.Agreeing == 0)
            : Judgement.Unsupported;
    }

    /// <summary>"hosted the ministers of A and B" tells of the talks of three, or of those of his two guests, on that day.</summary>
    private static bool OfThree(EngagementClaim a, EngagementClaim b, DateRelation date)
    {
        var (hosted, other) = a.IsReception ? (a, b) : (b, a);
        return date == DateRelation.Equal && hosted.IsReception && hosted.Parties.Length == 3 && Contains(hosted.Parties, other.Parties)
            && (other.Parties.Length == 3 || (other.Parties.Length == 2 && hosted.Reading.Participants.Any(p => p.Role == ParticipantRole.Host && p.Party is { } host && !other.Parties.Contains(host))));
    }

    private static int Weigh(EngagementClaim a, EngagementClaim b, DateRelation date, ParticipantComparison people) =>
        Points(date)
        + (20 * Math.Min(people.Agreeing, 2))
        + (SameMechanism(a, b) ? 30 : 0)
        + (SamePlace(a, b) ? 5 : 0)
        + (a.Reading.Kind == b.Reading.Kind ? 5 : 0)
        + (a.Parties.SequenceEqual(b.Parties, StringComparer.Ordinal) ? 5 : 0);

    private static bool Supported(EngagementClaim a, EngagementClaim b, DateRelation date, ParticipantComparison people) => date switch
    {
        _ when a.Parties.Length != b.Parties.Length && (a.Parties.Length == 1 || b.Parties.Length == 1) && !SameMechanism(a, b) => Whole(a, b, date, people),
        DateRelation.Equal => !a.IsReception || people.Agreeing > 0 || OfThree(a, b, date),
        DateRelation.SameDay => people.Agreeing > 0 || SameMechanism(a, b),
        DateRelation.SameMonth => people.Agreeing > 1 || SameMechanism(a, b),
        DateRelation.SameYear => SameMechanism(a, b),
        DateRelation.Overlapping => people.Agreeing > 0 || SameMechanism(a, b) || a.Group == KindGroup.Visit,
        DateRelation.Around => people.Agreeing > 1 && Remote(a) == Remote(b) && a.IsReception == b.IsReception,
        DateRelation.NextDay => SameMechanism(a, b) || (people.Agreeing > 1 && Remote(a) && Remote(b) && !OneOutlet(a, b)),
        _ => false,
    };

    /// <summary>Where one names a single party: both sides' people agree, or the guest's of visits on the very days.</summary>
    private static bool Whole(EngagementClaim a, EngagementClaim b, DateRelation date, ParticipantComparison people) =>
        date is DateRelation.Equal or DateRelation.SameDay or DateRelation.Around
        && (people.Agreeing > 1 || (people.Agreeing == 1 && a.Group == KindGroup.Visit && date == DateRelation.Equal));

    private static int Points(DateRelation date) => date switch
    {
        DateRelation.Equal => 30,
        DateRelation.SameDay => 15,
        DateRelation.Overlapping => 12,
        DateRelation.Around => 6,
        DateRelation.SameMonth => 8,
        DateRelation.SameYear => 4,
        _ => 0,
    };

    private static bool SameMechanism(EngagementClaim a, EngagementClaim b) => a.Mechanism is not null && a.Mechanism == b.Mechanism;

    private static bool SameRound(EngagementClaim a, EngagementClaim b) => SameMechanism(a, b) && a.Edition is not null && a.Edition == b.Edition;

    /// <summary>Of a round, two months within a year are a discrepancy; two days as far apart are two engagements.</summary>
    private static bool VagueRound(EngagementClaim a, EngagementClaim b) =>
        SameRound(a, b)
        && (a.LikelyDate?.Start.Day is null || b.LikelyDate?.Start.Day is null)
        && (a.LikelyDate?.Start.Year is not int x || b.LikelyDate?.Start.Year is not int y || Math.Abs(x - y) <= 1);

    private static bool SamePlace(EngagementClaim a, EngagementClaim b) =>
        a.Reading.Place is not null && string.Equals(a.Reading.Place, b.Reading.Place, StringComparison.Ordinal);

    private static bool Remote(EngagementClaim claim) => claim.Reading.Mode is EngagementMode.Phone or EngagementMode.Video;

    /// <summary>Who tells of a call today and of one tomorrow tells of two; two outlets may count the days in two time zones.</summary>
    private static bool OneOutlet(EngagementClaim a, EngagementClaim b) => a.Outlet is { } outlet && string.Equals(outlet, b.Outlet, StringComparison.OrdinalIgnoreCase);

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
            && DateComparison.Compare(c.LikelyDate, b.LikelyDate) is DateRelation.Equal or DateRelation.SameDay or DateRelation.Untold
            && c.Parties.SequenceEqual(b.Parties, StringComparer.Ordinal));

    private readonly record struct Judgement(bool Clash, int Score, bool Weak)
    {
        public static Judgement Clashing { get; } = new(true, 0, false);

        public static Judgement Unsupported { get; } = new(false, 0, false);
    }
}
