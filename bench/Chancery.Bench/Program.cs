using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["quick" or "read", .. var rest])
{
    return QuickBench.Run(rest, onlyReading: args[0] == "read");
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
