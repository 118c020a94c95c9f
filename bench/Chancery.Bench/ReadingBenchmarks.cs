using BenchmarkDotNet.Attributes;
using Chancery.Cli;
using Chancery.Cli.Parts;
using Chancery.Core.Reports;

namespace Chancery.Bench;

/// <summary>Reading all samples once, on one thread.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private IReadOnlyList<Report> _reports = [];
    private IReportReader? _reader;

    [GlobalSetup]
    public void Setup()
    {
        _reports = Samples.Load(null);
        _reader = ChanceryApp.Parts().OpenReader(null, every: true);
    }

    [Benchmark(Baseline = true)]
    public int Tokenize()
    {
        var tokens = 0;
        foreach (var report in _reports)
        {
            tokens += PlainTokenizer.Run(report.Text).Tokens;
        }

        return tokens;
    }

    [Benchmark]
    public int Read()
    {
        var engagements = 0;
        foreach (var report in _reports)
        {
            engagements += _reader!.Read(report).Reading?.Engagements.Length ?? 0;
        }

        return engagements;
    }
}
