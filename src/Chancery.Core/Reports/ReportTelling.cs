using System.Collections.Immutable;

namespace Chancery.Core.Reports;

/// <summary>What is told about a report by what it came in: its page, message, feed or file. It is no part of the report's content.</summary>
public sealed record ReportTelling
{
    /// <summary>Every day that is given as the one of publication.</summary>
    public ImmutableArray<DateCandidate> Dates { get; init; } = [];

    /// <summary>Where <see cref="Report.Outlet"/> stands; null where no outlet is told.</summary>
    public string? OutletFrom { get; init; }

    /// <summary>Who wrote it; null where it is not told.</summary>
    public string? Byline { get; init; }

    /// <summary>Where <see cref="Byline"/> stands.</summary>
    public string? BylineFrom { get; init; }

    /// <summary>Passages that are not the running text, in order.</summary>
    public ImmutableArray<Aside> Asides { get; init; } = [];
}
