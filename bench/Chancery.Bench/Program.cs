using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["quick", .. var rest])
{
    return QuickBench.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
