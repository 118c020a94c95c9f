using Chancery.Core.Dates;
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

    /// <summary>The way back from the report's text to the file.</summary>
    public TextMap Map { get; private init; } = TextMap.Identity;

    /// <summary>How the document's bytes were read, for <see cref="SourceBytes"/>.</summary>
    public string Encoding { get; private init; } = SourceBytes.Utf8;

    /// <summary>Why there is no report; null where <see cref="Report"/> stands.</summary>
    public IntakeError? Error { get; private init; }

    /// <summary>A report that was on file already.</summary>
    public static IntakeItem Of(Report report) => new(report.Source) { Report = report };

    internal static IntakeItem Of(string path, Report report, TextMap map, string encoding = SourceBytes.Utf8, int bodyStart = 0) => new(path) { Report = report, Map = map, Encoding = encoding, BodyStart = bodyStart };

    /// <summary>The same report, published on the day that whoever supplied it gives; what it tells itself stays among the candidates.</summary>
    /// <param name="day">Day, month or year.</param>
    /// <param name="told">How it was given.</param>
    public IntakeItem Dated(Edtf day, string told)
    {
        if (Report is null)
        {
            return this;
        }

        var telling = Report.Telling ?? new ReportTelling();
        var given = new DateCandidate("option", $"{told} {day}", day);
        return this with { Report = Report with { Published = day, Telling = telling with { Dates = telling.Dates.Insert(0, given) } } };
    }

    internal static IntakeItem Of(IntakeError error) => new(error.Path) { Error = error };
}
