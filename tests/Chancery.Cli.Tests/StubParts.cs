using System.Collections.Immutable;
using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Cli.Tests;

/// <summary>Parts that read nothing, so that the commands can be tested alone.</summary>
internal sealed class StubParts : IParts, IReportReader, IRecordWriters, IPackDesk
{
    public Dictionary<string, StubRecordFile> Files { get; } = new(StringComparer.Ordinal);

    public List<string> ReadSources { get; } = [];

    public string Fingerprint { get; set; } = "packs-1";

    /// <summary>Called with each report's source before it is read.</summary>
    public Action<string>? OnRead { get; set; }

    public IRecordWriters Writers => this;

    public IPackDesk Packs => this;

    public IReportReader OpenReader(string? languages, bool every) => this;

    public ReadOutcome Read(Report report)
    {
        OnRead?.Invoke(report.Source);
        lock (ReadSources)
        {
            ReadSources.Add(report.Source);
        }

        if (report.Text.Contains("crash"))
        {
            throw new InvalidOperationException("boom");
        }

        if (report.Text.Contains("klingon"))
        {
            return new ReadOutcome(null, "reading.no-pack", "no pack for its language");
        }

        // The first the slowest, so that order is put to the test.
        Thread.Sleep(report.Text.Contains("slow") ? 60 : 0);
        return new ReadOutcome(new ReportReading
        {
            Report = report,
            Language = "en",
            Published = report.Published,
            Engagements = [new EngagementReading { Status = EngagementStatus.Main, Kind = EngagementKind.Talks, Place = report.Text, Parties = ["VN", "JP"], Date = Edtf.Of(new DateOnly(2020, 6, 10)) }],
        });
    }

    public IReadOnlyList<DateReading> ReadDates(Report report, bool ahead) => [];

    public DiplomaticRecord Resolve(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies = null) => new()
    {
        Reports = [.. readings.Select(r => new RecordReport(r.Report.ComputeId(), r.Report.Source, r.Language, r.Published, null, null)).OrderBy(r => r.Id, StringComparer.Ordinal)],
        Engagements = [new RecordEngagement { Id = "e1", Status = EngagementStatus.Main, Kind = EngagementKind.Talks, Parties = ["VN", "JP"] }],
    };

    public (DiplomaticRecord Record, IEnumerable<Note> Notes) ResolveNoted(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies) => (Resolve(readings, decisions, copies), []);

    public IRecordFile OpenRecord(string path, bool create)
    {
        if (!Files.TryGetValue(path, out var file))
        {
            Files[path] = file = create ? new StubRecordFile { Name = path } : throw new CliException("store.missing", $"{path}: no such record");
        }

        return file;
    }

    public bool Brief(DiplomaticRecord record, string party, string other, OutputFormat format, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"brief {party} {other} of {record.Reports.Length} reports as {format}"));
        return party == "VN";
    }

    public bool Timeline(DiplomaticRecord record, TimelineRequest request, OutputFormat format, TextWriter output)
    {
        output.WriteLine($"timeline {string.Join('+', request.Parties)} {request.From}..{request.To}");
        return true;
    }

    public bool Show(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output) => subject == "e1";

    public bool Discrepancies(DiplomaticRecord record, int limit, OutputFormat format, TextWriter output) => false;

    public bool Why(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output) => subject == "e1";

    public IReadOnlyList<RecordThing> Find(DiplomaticRecord record, string subject) => subject == "e1" ? [new RecordThing("e1", "engagement", "Talks")] : [];

    public void ExportJson(DiplomaticRecord record, TextWriter output) => output.WriteLine("{}");

    public bool Explain(ExplainRequest request, TextWriter output)
    {
        output.WriteLine($"{request.Report.Text}|{request.Sentence}|{request.Rule}|{request.Report.Language}");
        return true;
    }

    public bool Check(string? languages, string? code, TextWriter output) => code != "broken";

    public bool Show(string? languages, string code, bool words, TextWriter output) => code == "en";

    public void Compile(string? languages, TextWriter output) => output.WriteLine($"{languages}/en.grammar.image");

    public bool Create(string languages, string code, TextWriter output) => code != "en";
}
