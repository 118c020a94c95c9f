using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
using Chancery.Intake.Mapping;

namespace Chancery.Intake;

/// <summary>One thing that intake met: a report, or the reason why there is none.</summary>
public sealed record IntakeItem
{
    private IntakeItem(string path) => Path = path;

    /// <summary>File that it was read from; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>The report; null where <see cref="Error"/> stands.</summary>
    public Report? Report { get; private init; }

    /// <summary>Where the report's own text begins, behind the headline set above it; 0 where there is none.</summary>
    public int BodyStart { get; private init; }

    /// <summary>Passages of a page's text that are not its running text: captions, bylines, lines of dates.</summary>
    public IReadOnlyList<Span> Asides { get; internal init; } = [];

    /// <summary>Every day of publication that the page tells, each with its place; empty where there is no page.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>Why the report's day was chosen among <see cref="Dates"/>; null where none was.</summary>
    public string? DateBecause { get; init; }

    /// <summary>The way back from the report's text to the file.</summary>
    public TextMap Map { get; private init; } = TextMap.Identity;

    /// <summary>How the document's bytes were read, for <see cref="SourceBytes"/>.</summary>
    public string Encoding { get; private init; } = SourceBytes.Utf8;

    /// <summary>Why there is no report; null where <see cref="Report"/> stands.</summary>
    public IntakeError? Error { get; private init; }

    /// <summary>A report that was on file already.</summary>
    public static IntakeItem Of(Report report) => new(report.Source) { Report = report };

    internal static IntakeItem Of(string path, Report report, TextMap map, string encoding = SourceBytes.Utf8, int bodyStart = 0) => new(path) { Report = report, Map = map, Encoding = encoding, BodyStart = bodyStart };

    internal static IntakeItem Of(IntakeError error) => new(error.Path) { Error = error };
}
