using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>An engagement as one report tells it, made comparable.</summary>
internal sealed class EngagementClaim
{
    /// <summary>What lies farther ahead of the publication is rather a year misread.</summary>
    private const int FarthestAhead = 120;

    /// <summary>So many days before its publication lies what a report is about, where it tells no day.</summary>
    private const int FarthestBehind = 2;

    public EngagementClaim(ShelvedReport report, int index, EngagementReading reading, MechanismKey? mechanism)
    {
        Report = report;
        Index = index;
        Reading = reading;
        Mechanism = mechanism;
        Parties = [.. Reading.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Names = [.. Reading.Participants.Select(p => PersonName.Of(p.Name))];
        Group = Reading.Kind switch
        {
            EngagementKind.Visit => KindGroup.Visit,
            EngagementKind.Signing => KindGroup.Signing,
            EngagementKind.Exercise or EngagementKind.PortCall => KindGroup.Forces,
            _ => KindGroup.Meeting,
        };
        HasUnplaced = Reading.Participants.Any(p => p.Party is null or "");
        Around = (IsMain || (Reading.Status == EngagementStatus.Referred && !report.Reading.Engagements.Any(e => e.Status == EngagementStatus.Main))) && Date is null or { Start: { Year: null, Month: null, Day: null } } && report.Published is { Start: { Day: not null } day, End: null } && day.ToDay() is { } told
            ? new Edtf(Edtf.Of(told.AddDays(-FarthestBehind)).Start, day)
            : null;
        Identity = EngagementIdentity.Of(this);
    }

    /// <summary>Place among the claims that are brought together, in the order of report ids.</summary>
    public int Ordinal { get; set; }

    public ShelvedReport Report { get; }

    public int Index { get; }

    /// <summary>What the report tells, people on the sides that other reports know.</summary>
    public EngagementReading Reading { get; }

    public MechanismKey? Mechanism { get; }

    /// <summary>Distinct, in ordinal order.</summary>
    public ImmutableArray<string> Parties { get; }

    /// <summary>A name for each participant of the reading; null where only the office is told.</summary>
    public ImmutableArray<PersonName?> Names { get; }

    public KindGroup Group { get; }

    public EngagementIdentity Identity { get; }

    /// <summary>Who tells of a call; null for what is told of meetings, where it makes no difference.</summary>
    public string? Outlet => Reading.Mode is EngagementMode.Phone or EngagementMode.Video ? Report.Reading.Outlet ?? Report.Reading.Report.Outlet : null;

    /// <summary>Whether somebody takes part of whom the report does not tell whose he is.</summary>
    public bool HasUnplaced { get; }

    /// <summary>The days on which it was, as far as the publication tells, where the report is about it and tells no day; else null.</summary>
    public Edtf? Around { get; }

    public Edtf? Date => Reading.Date;

    /// <summary>The date, with the year where the report leaves only one open.</summary>
    public Edtf? LikelyDate => Date is { HasYear: false } date && Years.From == Years.To ? date.WithYear(Years.From) : Date;

    public int? Edition => Reading.Edition;

    public bool IsMain => Reading.Status == EngagementStatus.Main;

    /// <summary>Whether it is told as still to come: by its words, or as what a report is about that was published before that day, or no day is known of and whose words tell of it as to come.</summary>
    public bool IsAnnounced => Reading.Status == EngagementStatus.Planned || (IsMain && (Ahead() is > 1 and <= FarthestAhead || (Reading.Ahead && Report.Published is null)));

    public bool IsReception => Reading.Kind == EngagementKind.Reception;

    /// <summary>Years that the report leaves open for a date of its own without a year.</summary>
    public (int From, int To) Years { get; set; } = (int.MinValue, int.MaxValue);

    /// <summary>Equal for claims that tell the very same and leave the same years open, whatever report and place in it.</summary>
    public int Telling { get; set; }

    /// <summary>The same as a hash that is one in every run.</summary>
    public long TellingHash { get; set; }

    /// <summary>Days from the publication to the day told; null where one of them is not known to the day.</summary>
    private int? Ahead() =>
        Report.Published?.Start is { Day: not null } published && published.ToDay() is { } told && Date is { Start: { Year: not null, Day: not null } start } && start.ToDay() is { } day
            ? day.DayNumber - told.DayNumber
            : null;
}
