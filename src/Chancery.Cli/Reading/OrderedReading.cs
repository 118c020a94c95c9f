using System.Collections.Concurrent;
using Chancery.Cli.Parts;
using Chancery.Intake;

namespace Chancery.Cli.Reading;

/// <summary>Reads reports in parallel and hands them on in the order of the input, each as soon as those before it are done.</summary>
internal static class OrderedReading
{
    private const int AheadOfEachThread = 16;

    public static IEnumerable<ReadItem> Read(IEnumerable<IntakeItem> items, IReportReader reader, int threads, CancellationToken stop) =>
        threads <= 1 ? items.TakeWhile(_ => !stop.IsCancellationRequested).Select(i => SafeReader.Read(reader, i)) : InParallel(items, reader, threads, stop);

    private static IEnumerable<ReadItem> InParallel(IEnumerable<IntakeItem> items, IReportReader reader, int threads, CancellationToken stop)
    {
        // Neither is disposed: intake may outlive the reading where it waits for a pipe.
        var abandon = new CancellationTokenSource();
        var queue = new BlockingCollection<Task<ReadItem>>(threads * AheadOfEachThread);

        // A thread of its own: a pipe may block, and what was read before must not wait for what comes after.
        var intake = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    foreach (var item in items)
                    {
                        queue.Add(Task.Run(() => SafeReader.Read(reader, item)), abandon.Token);
                    }
                }
                catch (OperationCanceledException)
                {
                }
                finally
                {
                    queue.CompleteAdding();
                }
            },
            abandon.Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (var read in queue.GetConsumingEnumerable(stop))
            {
                yield return read.GetAwaiter().GetResult();
            }
        }
        finally
        {
            abandon.Cancel();
        }

        intake.GetAwaiter().GetResult();
    }
}
