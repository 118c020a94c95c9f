using System.Collections.Immutable;
using Chancery.Cli.Parts;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Cli;

/// <summary>Where the houses meet: the one place that knows which class serves which part.</summary>
internal sealed class Composition : IParts
{
    public IRecordWriters Writers => throw Absent("writers");

    public IPackDesk Packs => throw Absent("pack desk");

    public IReportReader OpenReader(string? languages) => throw Absent("reader");

    public DiplomaticRecord Resolve(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions) => throw Absent("resolution");

    public IRecordFile OpenRecord(string path, bool create) => throw Absent("store");

    public bool Explain(ExplainRequest request, TextWriter output) => throw Absent("reader");

    private static CliException Absent(string part) => new("cli.no-part", $"no {part}: this build of chancery has none");
}
