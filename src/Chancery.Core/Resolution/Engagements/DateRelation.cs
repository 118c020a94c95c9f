namespace Chancery.Core.Resolution.Engagements;

/// <summary>How the dates of two claims stand to each other.</summary>
internal enum DateRelation
{
    /// <summary>One of them is not told.</summary>
    Untold,

    /// <summary>The same day or the same span, year included.</summary>
    Equal,

    /// <summary>The same day and month; at least one year is not told.</summary>
    SameDay,

    /// <summary>The same month; at least one day is not told.</summary>
    SameMonth,

    /// <summary>The same year, and no more is told by one.</summary>
    SameYear,

    /// <summary>Spans that share a day.</summary>
    Overlapping,

    /// <summary>One is told without a day by a report that came out on the other's day or just behind it.</summary>
    Around,

    /// <summary>A day apart, as reports from two time zones may be.</summary>
    NextDay,

    /// <summary>At most a month apart.</summary>
    Near,

    /// <summary>Further apart.</summary>
    Apart,
}
