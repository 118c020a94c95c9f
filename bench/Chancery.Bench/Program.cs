using BenchmarkDotNet.Running;
using Chancery.Bench;
using Chancery.Bench.Corpus;

if (args is [] || args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine(Usage.Text);
    return 0;
}

if (args is ["quick" or "read", .. var rest])
{
    return QuickBench.Run(rest, onlyReading: args[0] == "read");
}

if (args is ["intake", .. var formats])
{
    return IntakeBench.Run(formats);
}

if (args is ["corpus", .. var corpus])
{
    return RecordBench.Corpus(corpus);
}

if (args is ["names", var cases])
{
    return NameBench.Run(cases);
}

if (args is ["merge", .. var merge])
{
    return MergeBench.Run(merge);
}

if (args is ["record", .. var sizes])
{
    return RecordBench.Run(sizes);
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
