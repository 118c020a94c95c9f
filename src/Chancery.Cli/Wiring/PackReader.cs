using Chancery.Cli.Parts;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Packs;

namespace Chancery.Cli.Wiring;

/// <summary>The reader with the packs of one folder.</summary>
internal sealed class PackReader(ReportReader reader) : IReportReader
{
    public string Fingerprint => reader.Fingerprint;

    public ReadOutcome Read(Report report)
    {
        try
        {
            var outcome = reader.Read(report);
            return new ReadOutcome(outcome.Reading, outcome.Code, outcome.Problem);
        }
        catch (PackException fault)
        {
            // A pack is read with the first report in its language.
            throw new CliException(fault.Code, fault.Message);
        }
    }

    public IReadOnlyList<DateReading> ReadDates(Report report, bool ahead) => reader.ReadDates(report, ahead);
}
