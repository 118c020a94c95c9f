using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Subjects;

/// <summary>Where an engagement stands in time: on its own date, or between the dated rounds of its mechanism.</summary>
/// <param name="Day">The first day it may fall on, or the day of the round that bounds it; null where nothing places it.</param>
/// <param name="Side">-1 before that day, 0 on it, 1 after it.</param>
/// <param name="Within">Order among those of one day and side.</param>
/// <param name="Bound">"before July 2018"; null where the date itself has a year.</param>
/// <param name="BoundBy">Ids of the engagements that bound it.</param>
internal sealed record Placement(DateOnly? Day, int Side, string Within, string? Bound, IReadOnlyList<string> BoundBy) : IComparable<Placement>
{
    public bool IsPlaced => Day is not null;

    public static Placement Of(RecordEngagement engagement, RecordMechanism? mechanism)
    {
        // on one day the numbered round first, then the courtesy calls around it
        var within = string.Create(CultureInfo.InvariantCulture, $"{engagement.Edition ?? 999_999:D6} {MonthAndDay(engagement.Date)}");
        if (engagement.Date is { } date && (date.Start.Earliest() ?? date.End?.Earliest()) is { } day)
        {
            return new Placement(day, 0, within, null, []);
        }

        if (mechanism is null || engagement.Edition is not { } edition)
        {
            return new Placement(null, 0, within, null, []);
        }

        // Rounds are numbered in the order in which they are held.
        var later = mechanism.Editions.Where(e => e.Edition > edition && HasDay(e)).MinBy(e => e.Edition);
        var earlier = mechanism.Editions.Where(e => e.Edition < edition && HasDay(e)).MaxBy(e => e.Edition);
        if (later is null && earlier is null)
        {
            return new Placement(null, 0, within, null, []);
        }

        var bounds = new List<string>();
        if (earlier is not null)
        {
            bounds.Add($"after {DateWords.Of(earlier.Date!.Value)}");
        }

        if (later is not null)
        {
            bounds.Add($"before {DateWords.Of(later.Date!.Value)}");
        }

        string[] by = [.. new[] { earlier?.Engagement, later?.Engagement }.OfType<string>()];
        return new Placement((later ?? earlier)!.Date!.Value.Start.Earliest(), later is not null ? -1 : 1, within, Phrase.List(bounds), by);
    }

    public int CompareTo(Placement? other)
    {
        if (other is null || Day is null || other.Day is null)
        {
            return other is null ? 1 : Day is null && other.Day is null ? string.CompareOrdinal(Within, other.Within) : Day is null ? 1 : -1;
        }

        var day = Day.Value.CompareTo(other.Day.Value);
        return day != 0 ? day : Side != other.Side ? Side.CompareTo(other.Side) : string.CompareOrdinal(Within, other.Within);
    }

    private static bool HasDay(MechanismEdition edition) => edition.Date?.Start.Earliest() is not null;

    private static string MonthAndDay(Edtf? date) => date is { } d ? d.ToString() : "~";
}
