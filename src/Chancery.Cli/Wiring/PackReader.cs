using Chancery.Cli.Parts;
using Chancery.Core.Reading;
using Chancery.Core.Reports;

namespace Chancery.Cli.Wiring;

/// <summary>The reader with the packs of one folder.</summary>
internal sealed class PackReader(ReportReader reader) : IReportReader
{
    public string Fingerprint { get; } = reader.Fingerprint;

    public ReadOutcome Read(Report report)
    {
        var outcome = reader.Read(report);
        return new ReadOutcome(outcome.Reading, outcome.Code, outcome.Problem);
    }
}
