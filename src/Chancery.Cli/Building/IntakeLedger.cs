using System.Globalization;
using Chancery.Cli.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Intake;

namespace Chancery.Cli.Building;

/// <summary>What became of every input of a build.</summary>
/// <remarks>Which reports are copies is known when the record stands, so the reports added are kept by id until then: eight bytes each.</remarks>
/// <param name="log">Where each input gets a line; null where nobody asked for it.</param>
internal sealed class IntakeLedger(LedgerLog? log)
{
    private readonly HashSet<ulong> _added = [];
    private readonly List<(long Number, LedgerEntry Entry)> _pending = [];
    private readonly Dictionary<string, int> _aside = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[Enum.GetValues<InputOutcome>().Length];

    /// <summary>How often each reason was given for passing something over, the commonest first.</summary>
    public IEnumerable<KeyValuePair<string, int>> AsideReasons => _aside.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal);

    public int Count(InputOutcome outcome) => _counts[(int)outcome];

    /// <param name="number">Which input it is, counted in their order.</param>
    public void Known(long number, string path, Report report) => Add(number, InputOutcome.Known, path, report.ComputeId(), report.Source, null, null);

    /// <summary>A report that was read and put on file; the second of one content is known.</summary>
    /// <param name="number">Which input it is, counted in their order.</param>
    public void Read(long number, IntakeItem item, ReportReading reading)
    {
        var report = reading.Report;
        var id = report.ComputeId();
        Add(number, _added.Add(Number(id)) ? InputOutcome.Added : InputOutcome.Known, item.Path, id, report.Source, null, null, reading);
    }

    /// <param name="number">Which input it is, counted in their order.</param>
    public void Failed(long number, ReadItem item)
    {
        var outcome = item.IsWarning ? InputOutcome.Warning : item.IsAside ? InputOutcome.Aside : InputOutcome.Refused;
        if (outcome == InputOutcome.Aside)
        {
            _aside[item.Item.Error!.Message] = _aside.GetValueOrDefault(item.Item.Error.Message) + 1;
        }

        var path = item.Item.Error is { Line: int line } ? string.Create(CultureInfo.InvariantCulture, $"{item.Item.Path}:{line}") : item.Item.Path;
        Add(number, outcome, path, null, item.Item.Report?.Source, item.Item.Error?.Code ?? CodeOf(item.Fault), item.Item.Error?.Message ?? item.Fault);
    }

    /// <summary>Which of the reports added are copies.</summary>
    /// <param name="copies">The id of its original for the id of each copy on file.</param>
    public void Settle(IReadOnlyDictionary<string, string> copies)
    {
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (copy, original) in copies)
        {
            if (_added.Contains(Number(copy)))
            {
                originals[copy] = original;
                _counts[(int)InputOutcome.Added]--;
                _counts[(int)InputOutcome.Copy]++;
            }
        }

        log?.Settle(originals);
    }

    /// <summary>How many inputs wait for their line in the log.</summary>
    public int Pending => _pending.Count;

    /// <summary>Everything entered so far goes into the log, in the order of the input; to be called where no earlier input is open.</summary>
    public void Flush()
    {
        log?.Write(_pending.OrderBy(e => e.Number).Select(e => e.Entry));
        _pending.Clear();
    }

    private void Add(long number, InputOutcome outcome, string path, string? report, string? source, string? code, string? reason, ReportReading? reading = null)
    {
        _counts[(int)outcome]++;
        if (log is not null)
        {
            var entry = new LedgerEntry(outcome, path, report, source, code, reason)
            {
                Published = reading?.Published,
                PublishedBecause = reading?.PublishedBecause,
                PublishedCandidates = reading?.PublishedCandidates ?? [],
            };
            _pending.Add((number, entry));
        }
    }

    private static ulong Number(string id) => ulong.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Faults of the reader end with their code in brackets.</summary>
    private static string? CodeOf(string? fault) =>
        fault is not null && fault.EndsWith(']') && fault.LastIndexOf('[') is >= 0 and var open ? fault[(open + 1)..^1] : null;
}
