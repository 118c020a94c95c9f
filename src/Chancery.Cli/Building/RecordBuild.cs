using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Cli.Reading;
using Chancery.Cli.Terminal;
using Chancery.Core.Readings;
using Chancery.Intake;

namespace Chancery.Cli.Building;

/// <summary>Reports into a record file: batch by batch, each one transaction, so that it can be stopped and run again.</summary>
internal sealed class RecordBuild(CliHost host, IParts parts, IReportReader reader, int threads, LedgerLog? log = null)
{
    private const int BatchReports = 256;
    private const int BatchCharacters = 8 * 1024 * 1024;
    private const int MostKnown = 2048;
    private const int MostAttempts = 5;
    private const string Changed = "store.changed";

    private readonly ReadFaults _faults = new(host);
    private int _changed;

    /// <summary>What became of each input, as far as the build came.</summary>
    public IntakeLedger Ledger { get; } = new(log);

    public BuildSummary Run(IEnumerable<IntakeItem> items, IRecordFile file)
    {
        using var progress = new ProgressLine(host);
        var batch = new List<(long Number, IntakeItem Item)>();
        var characters = 0;
        var number = 0L;
        foreach (var item in items)
        {
            host.Stop.ThrowIfCancellationRequested();
            number++;
            if (item.Report is { } report && !file.Wants(report, reader.Fingerprint))
            {
                Ledger.Known(number, item.Path, report);
            }
            else
            {
                batch.Add((number, item));
                characters += item.Report?.Text.Length ?? 0;
            }

            if (batch.Count >= BatchReports || characters >= BatchCharacters || Ledger.Pending >= MostKnown)
            {
                Store(batch, file, progress, isInput: true);
                Ledger.Flush();
                batch.Clear();
                characters = 0;
            }
        }

        Store(batch, file, progress, isInput: true);
        Ledger.Flush();
        ReadStale(file, progress);
        progress.Clear();
        _faults.Finish();
        if (_changed > 0 || !file.IsCurrent)
        {
            BringUpToDate(host, parts, file);
        }

        Ledger.Settle(file.LoadCopies(anew: false));
        return new BuildSummary(Ledger, file.Summarize());
    }

    private void Store(List<(long Number, IntakeItem Item)> batch, IRecordFile file, ProgressLine progress, bool isInput)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var read = new List<ReadItem>(batch.Count);
        foreach (var item in OrderedReading.Read(batch.Select(b => b.Item), reader, threads, host.Stop))
        {
            read.Add(item);
            if (item.Reading is null)
            {
                progress.Clear();
                _faults.Tell(item);
            }
        }

        host.Stop.ThrowIfCancellationRequested();
        var readings = read.Select(r => r.Reading).OfType<ReportReading>().ToList();
        _changed += readings.Count == 0 ? 0 : file.AddReadings(readings, reader.Fingerprint);
        if (isInput)
        {
            // Only what is on file now was added.
            Enter(batch, read);
        }

        progress.Report(Ledger.Count(InputOutcome.Added) + Ledger.Count(InputOutcome.Known), "built in");
    }

    private void Enter(List<(long Number, IntakeItem Item)> batch, List<ReadItem> read)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].Reading is { } reading)
            {
                Ledger.Read(batch[i].Number, read[i].Item, reading);
            }
            else
            {
                Ledger.Failed(batch[i].Number, read[i]);
            }
        }
    }

    /// <summary>What other packs read is read again: a record knows one state of the packs.</summary>
    private void ReadStale(IRecordFile file, ProgressLine progress)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var batch = file.Stale(reader.Fingerprint)
                .Where(r => tried.Add(r.ComputeId()))
                .Take(BatchReports)
                .Select(r => (0L, IntakeItem.Of(r)))
                .ToList();
            if (batch.Count == 0)
            {
                return;
            }

            Store(batch, file, progress, isInput: false);
        }
    }

    /// <summary>Makes the saved record that of what is on file: by what came and went where that is enough, else as a whole.</summary>
    public static void BringUpToDate(CliHost host, IParts parts, IRecordFile file) => Attempt(file, () =>
    {
        file.SettleCopies();
        host.Stop.ThrowIfCancellationRequested();
        if (!file.TryUpdate())
        {
            Make(host, parts, file, anew: false);
        }

        return true;
    });

    /// <summary>Makes the record anew from what is on file and saves it; begins again where another process adds to it meanwhile.</summary>
    /// <param name="anew">Whether nothing that was concluded before is relied on.</param>
    public static Core.Records.DiplomaticRecord Rebuild(CliHost host, IParts parts, IRecordFile file, bool anew = false) => Attempt(file, () => Make(host, parts, file, anew));

    private static Core.Records.DiplomaticRecord Make(CliHost host, IParts parts, IRecordFile file, bool anew)
    {
        // Readings first: whatever another process changes from then on is noticed when the record is saved.
        var readings = file.LoadReadings().ToList();
        var decisions = file.LoadDecisions();
        var (record, notes) = parts.ResolveNoted(readings, decisions, file.LoadCopies(anew));
        host.Stop.ThrowIfCancellationRequested();
        file.SaveRecord(record, anew, notes);
        return record;
    }

    private static T Attempt<T>(IRecordFile file, Func<T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return work();
            }
            catch (CliException fault) when (fault.Code == Changed && attempt < MostAttempts)
            {
                // From what is on file now.
            }
            catch (CliException fault) when (fault.Code == Changed)
            {
                throw new CliException(Changed, string.Create(CultureInfo.InvariantCulture, $"{file.Name}: others changed the record each of {MostAttempts} times that it was made; what was read is on file: run the command again when they are done"));
            }
        }
    }
}
